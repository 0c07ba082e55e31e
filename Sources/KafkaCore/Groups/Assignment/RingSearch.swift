/// A search for a ring of moves by which more partitions stay where they were.
///
/// The places are members, classes and numbers of partitions that members have. A member leads to the classes of which
/// it can give a partition, a class to the members that can take one, a member also to the number that it has, and a
/// number to the members that have one more: then those two swap their numbers. Each way gains 1 where it brings a
/// partition back, -1 where it takes one away from its owner, else 0. Along ways that gain, each place gets the best
/// sum that leads to it; a way that leads back into its own past closes a ring that gains (Bellman and Ford).
struct RingSearch {
    /// One move: a partition that a share gives or takes.
    struct Move {
        let share: Int
        let isGiving: Bool
    }

    private var sums: [Int]
    private var parents: [Int]
    private var moves: [Move?]
    private var queue: [Int] = []
    private var isQueued: [Bool]
    private var head = 0
    /// The ring that was found.
    private(set) var ring: [Move]?

    /// Makes one over a number of places.
    init(placeCount: Int) {
        sums = [Int](repeating: 0, count: placeCount)
        parents = [Int](repeating: -1, count: placeCount)
        moves = [Move?](repeating: nil, count: placeCount)
        isQueued = [Bool](repeating: false, count: placeCount)
    }

    /// A place from which something is gained.
    mutating func add(_ place: Int) {
        guard !isQueued[place] else { return }
        isQueued[place] = true
        queue.append(place)
    }

    /// The next place to look from; nil where there is none any more, or a ring was found.
    mutating func next() -> Int? {
        guard ring == nil, head < queue.count else { return nil }
        let place = queue[head]
        head += 1
        isQueued[place] = false
        // What was looked at is let go of now and then.
        if head > 4_096, head * 2 > queue.count {
            queue.removeFirst(head)
            head = 0
        }
        return place
    }

    /// There is a way from a place to another.
    ///
    /// - Parameters:
    ///   - start: Where it begins.
    ///   - end: Where it leads.
    ///   - gain: What it gains.
    ///   - move: What moves.
    mutating func way(from start: Int, to end: Int, gain: Int, _ move: Move?) {
        guard ring == nil, sums[start] + gain > sums[end] else { return }
        var place = start
        while place >= 0, place != end { place = parents[place] }
        if place == end {
            close(from: start, to: end, move)
            return
        }
        sums[end] = sums[start] + gain
        parents[end] = start
        moves[end] = move
        add(end)
    }

    private mutating func close(from start: Int, to end: Int, _ move: Move?) {
        var found = move.map { [$0] } ?? []
        var place = start
        while place != end {
            if let move = moves[place] { found.append(move) }
            place = parents[place]
        }
        ring = found
    }
}
