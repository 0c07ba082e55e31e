/// Members that get something in turn, until they have had enough.
struct MemberTurns {
    private var members: [Int]
    private var next = 0

    /// Begins with the first one.
    init(_ members: [Int]) { self.members = members }

    /// The member whose turn it is, or nil where all have had enough; those that have never come again.
    mutating func next(where mayHave: (Int) -> Bool) -> Int? {
        while !members.isEmpty {
            if next >= members.count { next = 0 }
            let member = members[next]
            guard mayHave(member) else {
                members.remove(at: next)
                continue
            }
            next += 1
            return member
        }
        return nil
    }
}
