import KafkaJSON

/// How many frames came out as they were, and which did not.
struct FrameCheckSummary {
    private var total = 0
    private var same = 0
    private var sameValues: [(title: String, difference: String)] = []
    private var wrong: [(title: String, problem: String)] = []

    /// Counts a frame.
    mutating func add(_ check: FrameCheck, of frame: CapturedFrame) {
        total += 1
        switch check {
        case .same: same += 1
        case .sameValues(let difference): sameValues.append((frame.title, difference))
        case .wrong(let problem): wrong.append((frame.title, problem))
        }
    }

    /// Prints the frames that differ, and the counts last.
    ///
    /// - Throws: ``CommandFailure`` where a frame is wrong, or there was none.
    func print(asJSON isJSON: Bool) throws {
        if isJSON {
            func list(_ frames: [(title: String, String)]) -> JSONValue {
                .array(frames.map { .object(["frame": .string($0.title), "difference": .string($0.1)]) })
            }
            let object: JSONObject = [
                "frames": JSONValue(total), "same": JSONValue(same), "sameValues": list(sameValues),
                "wrong": list(wrong),
            ]
            Terminal.standardOutput.write(try JSONWriter().bytes(.object(object)) + [10])
        } else {
            for frame in sameValues {
                Terminal.standardOutput.write("same values, other bytes: \(frame.title)\n    \(frame.difference)\n")
            }
            for frame in wrong { Terminal.standardOutput.write("wrong: \(frame.title)\n    \(frame.problem)\n") }
            Terminal.standardOutput.write(
                "\(total) frames: \(same) the same byte for byte, \(sameValues.count) the same values in other bytes, "
                    + "\(wrong.count) wrong\n"
            )
        }
        guard total > 0 else { throw CommandFailure("there was no frame to check") }
        guard wrong.isEmpty else { throw CommandFailure("\(wrong.count) of \(total) frames are wrong") }
    }
}
