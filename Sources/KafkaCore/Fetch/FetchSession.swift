/// What a broker remembers of the partitions that a reader wants (KIP-227).
struct FetchSession: Sendable {
    let node: Int32
    /// The id, or 0 where there is no session.
    var id: Int32 = 0
    /// The number of the next request; 0 makes a session, -1 goes without.
    var epoch: Int32 = 0
    /// The partitions that the broker knows, in order, and what it knows of them.
    var known: [FetchAction.Entry] = []
    /// The request in flight, or -1.
    var request = -1

    init(node: Int32) { self.node = node }

    /// Begins anew: the broker forgets, or has forgotten.
    mutating func reset() {
        id = 0
        epoch = 0
        known = []
    }

    /// What must be named in the next request, and which partitions are to be forgotten.
    mutating func advance(to wanted: [FetchAction.Entry]) -> (named: [FetchAction.Entry], forgotten: [Int]) {
        guard id != 0, epoch > 0 else {
            known = wanted
            return (wanted, [])
        }
        var places: [Int: Int] = [:]
        for (index, entry) in known.enumerated() { places[entry.partition] = index }
        var named: [FetchAction.Entry] = []
        var isWanted = [Bool](repeating: false, count: known.count)
        for entry in wanted {
            if let index = places[entry.partition] {
                isWanted[index] = true
                if known[index] != entry { named.append(entry) }
            } else {
                named.append(entry)
            }
        }
        let forgotten = known.indices.filter { !isWanted[$0] }.map { known[$0].partition }
        known = wanted
        return (named, forgotten)
    }

    /// The number of the request after one that was answered.
    mutating func answered(session: Int32) {
        if session == 0 {
            reset()
        } else {
            id = session
            epoch = epoch == .max ? 1 : epoch + 1
        }
    }
}
