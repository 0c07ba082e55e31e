/// A regular expression that a topic's whole name has to match.
///
/// All possible matches are followed at once, so that a name takes time in proportion to its length and the pattern's,
/// whatever the pattern is.
package struct TopicPattern: Sendable {
    /// A step of the machine that the pattern is made into.
    private enum Step: Sendable {
        case character(CharacterSet)
        case fork(Int, Int)
        case start
        case end
        case match
    }

    /// The longest pattern in bytes.
    private static let longest = 10_000
    /// The most steps that a pattern may be made into.
    private static let mostSteps = 20_000

    /// The pattern as it was written.
    package let text: String

    private var steps: [Step] = []
    private var work = 0

    /// Understands a pattern.
    ///
    /// - Parameter text: The pattern.
    /// - Throws: What is wrong with it.
    package init(_ text: String) throws(TopicPatternError) {
        self.text = text
        guard text.utf8.count <= TopicPattern.longest else { throw TopicPatternError("expression too large") }
        var parser = PatternParser(text)
        try emit(try parser.parse())
        steps.append(.match)
    }

    /// Whether a name matches from its beginning to its end.
    ///
    /// - Parameter name: The name.
    /// - Returns: True where it matches.
    package func matches(_ name: String) -> Bool {
        let characters = Array(name.utf8)
        var seen = [Int](repeating: -1, count: steps.count)
        var current: [Int] = []
        follow(0, at: 0, of: characters.count, into: &current, &seen)
        for (place, character) in characters.enumerated() {
            var following: [Int] = []
            for step in current {
                if case .character(let set) = steps[step], set.contains(character) {
                    follow(step + 1, at: place + 1, of: characters.count, into: &following, &seen)
                }
            }
            if following.isEmpty { return false }
            current = following
        }
        return current.contains { if case .match = steps[$0] { true } else { false } }
    }

    /// Adds a step and what can be reached from it without a character.
    private func follow(_ first: Int, at place: Int, of count: Int, into reached: inout [Int], _ seen: inout [Int]) {
        var pending = [first]
        while let step = pending.popLast() {
            guard seen[step] != place else { continue }
            seen[step] = place
            switch steps[step] {
            case .fork(let one, let other):
                pending.append(other)
                pending.append(one)
            case .start: if place == 0 { pending.append(step + 1) }
            case .end: if place == count { pending.append(step + 1) }
            case .character, .match: reached.append(step)
            }
        }
    }

    private mutating func emit(_ node: PatternNode) throws(TopicPatternError) {
        work += 1
        guard work <= TopicPattern.mostSteps, steps.count <= TopicPattern.mostSteps else {
            throw TopicPatternError("expression too large")
        }
        switch node {
        case .empty: break
        case .character(let set): steps.append(.character(set))
        case .start: steps.append(.start)
        case .end: steps.append(.end)
        case .sequence(let parts): for part in parts { try emit(part) }
        case .choice(let parts): try emit(choice: parts)
        case .repeated(let part, let minimum, let maximum):
            for _ in 0..<minimum { try emit(part) }
            guard let maximum else { return try emit(endless: part) }
            var forks: [Int] = []
            for _ in minimum..<maximum {
                forks.append(steps.count)
                steps.append(.fork(steps.count + 1, 0))
                try emit(part)
            }
            for fork in forks { steps[fork] = .fork(fork + 1, steps.count) }
        }
    }

    private mutating func emit(choice parts: [PatternNode]) throws(TopicPatternError) {
        var ends: [Int] = []
        for (index, part) in parts.enumerated() {
            guard index < parts.count - 1 else {
                try emit(part)
                break
            }
            let fork = steps.count
            steps.append(.fork(fork + 1, 0))
            try emit(part)
            ends.append(steps.count)
            steps.append(.fork(0, 0))
            steps[fork] = .fork(fork + 1, steps.count)
        }
        for end in ends { steps[end] = .fork(steps.count, steps.count) }
    }

    private mutating func emit(endless part: PatternNode) throws(TopicPatternError) {
        let fork = steps.count
        steps.append(.fork(fork + 1, 0))
        try emit(part)
        steps.append(.fork(fork, fork))
        steps[fork] = .fork(fork + 1, steps.count)
    }
}
