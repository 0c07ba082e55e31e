/// A search, in width, for a chain of members each of which gives a partition to the next.
struct ChainSearch {
    /// The members that no search has to come to any more.
    private(set) var isDone: [Bool]

    private var isClassDone: [Bool]
    /// The number of the search in which a member or a class was come to last.
    private var memberMarks: [Int]
    private var classMarks: [Int]
    private var mark = 0
    private var steps: [(giving: Int, taking: Int)]
    private var queue: [Int] = []
    private var classes: [Int] = []
    private var head = 0

    /// Makes one.
    init(memberCount: Int, classCount: Int) {
        isDone = [Bool](repeating: false, count: memberCount)
        isClassDone = [Bool](repeating: false, count: classCount)
        memberMarks = [Int](repeating: 0, count: memberCount)
        classMarks = [Int](repeating: 0, count: classCount)
        steps = [(giving: Int, taking: Int)](repeating: (-1, -1), count: memberCount)
    }

    /// Begins at a member.
    mutating func begin(at member: Int) {
        mark += 1
        head = 0
        queue = [member]
        classes = []
        memberMarks[member] = mark
    }

    /// The next member to look from; nil where all were looked at.
    mutating func nextMember() -> Int? {
        guard head < queue.count else { return nil }
        defer { head += 1 }
        return queue[head]
    }

    /// Whether the search comes to a class for the first time.
    mutating func visit(class kind: Int) -> Bool {
        guard !isClassDone[kind], classMarks[kind] != mark else { return false }
        classMarks[kind] = mark
        classes.append(kind)
        return true
    }

    /// Whether the search comes to a member for the first time.
    ///
    /// - Parameters:
    ///   - member: The member.
    ///   - giving: The share that gives.
    ///   - taking: The member's share that takes.
    /// - Returns: True where it was not come to before.
    mutating func visit(member: Int, giving: Int, taking: Int) -> Bool {
        guard !isDone[member], memberMarks[member] != mark else { return false }
        memberMarks[member] = mark
        steps[member] = (giving, taking)
        queue.append(member)
        return true
    }

    /// The shares that give and take in the step by which the search came to a member.
    func step(to member: Int) -> (giving: Int, taking: Int) { steps[member] }

    /// Nothing that this search has come to has to be come to again.
    mutating func finish() {
        for member in queue { isDone[member] = true }
        for kind in classes { isClassDone[kind] = true }
    }
}
