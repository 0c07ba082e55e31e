/// Rows of text under a heading, in columns that are as wide as need be.
struct TextTable {
    private var rows: [[String]]

    init(_ heading: String...) {
        rows = [heading]
    }

    /// Adds a row; it has as many cells as the heading.
    mutating func add(_ cells: String...) {
        rows.append(cells)
    }

    /// The lines.
    var text: String {
        let widths = rows[0].indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
        return rows.map { cells in
            var line = ""
            for (cell, width) in zip(cells, widths) {
                line += cell + String(repeating: " ", count: width - cell.count + 2)
            }
            while line.last == " " { line.removeLast() }
            return line + "\n"
        }.joined()
    }

    /// Writes the lines to standard output.
    func write() {
        Terminal.standardOutput.write(text)
    }
}
