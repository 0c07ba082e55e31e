/// Finds the name that somebody meant.
enum NearestName {
    /// The name that differs least from a wrong one.
    ///
    /// - Parameters:
    ///   - name: The wrong name.
    ///   - names: The names that there are.
    /// - Returns: The nearest one, or nil where none is near: more than a third of the letters differ.
    static func find(_ name: String, among names: [String]) -> String? {
        let wrong = Array(name.lowercased().utf8)
        // What is much longer than any name can't be near one, and would take long to compare.
        guard !wrong.isEmpty, wrong.count <= 100 else { return nil }
        var nearest: String?
        var least = wrong.count / 3 + 1
        for candidate in names {
            let distance = distance(wrong, Array(candidate.lowercased().utf8))
            if distance < least {
                least = distance
                nearest = candidate
            }
        }
        return nearest
    }

    /// How many letters have to be changed, added or removed to make one word of another (Levenshtein's distance).
    private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
        var row = Array(0...right.count)
        for (index, letter) in left.enumerated() {
            var diagonal = row[0]
            row[0] = index + 1
            for column in right.indices {
                let changed = diagonal + (letter == right[column] ? 0 : 1)
                diagonal = row[column + 1]
                row[column + 1] = min(changed, row[column + 1] + 1, row[column] + 1)
            }
        }
        return row[right.count]
    }
}
