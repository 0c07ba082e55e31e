/// How many partitions of each class each member gets, when all partitions of a class are alike.
///
/// First all keep what they own, and what nobody owns goes to those that have least. Then partitions move along chains
/// of members from those that have too many to those that have too few, until that makes nothing more even: then no
/// assignment is more even. Then rings of moves that change nobody's number, or only swap the numbers of two members,
/// bring back what moved without need, until there is no such ring: then no assignment that is as even keeps more.
struct BalancedFlow {
    /// How much of the search for rings there may be: the assignment is right without it, and only moves more.
    private static let effort = 40_000_000

    /// A member's share of a class.
    struct Share {
        let member: Int
        let kind: Int
        /// How many partitions of the class it owns.
        var owned = 0
        /// How many it gets.
        var count = 0

        /// How many it gets without owning them yet.
        var isOverOwned: Bool { count > owned }
    }

    private(set) var shares: [Share] = []
    /// The shares of each class are in one row; where each row begins, and the end of the last.
    private(set) var classStarts: [Int] = [0]
    private(set) var sharesOfMember: [[Int]]
    let supplies: [Int]
    /// How many partitions each member gets.
    private(set) var loads: [Int]

    /// Makes one in which nobody owns anything.
    ///
    /// - Parameters:
    ///   - memberCount: How many members there are.
    ///   - classes: The members that subscribe to each class, ascending.
    ///   - supplies: How many partitions each class has.
    init(memberCount: Int, classes: [[Int]], supplies: [Int]) {
        sharesOfMember = [[Int]](repeating: [], count: memberCount)
        loads = [Int](repeating: 0, count: memberCount)
        self.supplies = supplies
        for (kind, members) in classes.enumerated() {
            for member in members {
                sharesOfMember[member].append(shares.count)
                shares.append(Share(member: member, kind: kind))
            }
            classStarts.append(shares.count)
        }
    }

    /// A member owns one more partition of a class that it subscribes to.
    mutating func addOwned(class kind: Int, member: Int) {
        var (low, high) = (classStarts[kind], classStarts[kind + 1])
        while low < high {
            let middle = (low + high) / 2
            if shares[middle].member < member { low = middle + 1 } else { high = middle }
        }
        guard low < classStarts[kind + 1], shares[low].member == member else { return }
        shares[low].owned += 1
    }

    /// How many partitions of a class its members get.
    func counts(ofClass kind: Int) -> [Int] { shares[classStarts[kind]..<classStarts[kind + 1]].map(\.count) }

    /// Finds the assignment.
    mutating func solve() {
        distribute()
        balance()
        keepMore()
    }

    /// Leaves what is owned where it is, and gives the rest to those that have least.
    private mutating func distribute() {
        for index in shares.indices {
            shares[index].count = shares[index].owned
            loads[shares[index].member] += shares[index].owned
        }
        let kinds = supplies.indices.sorted {
            let (left, right) = (classStarts[$0 + 1] - classStarts[$0], classStarts[$1 + 1] - classStarts[$1])
            return left == right ? $0 < $1 : left < right
        }
        for kind in kinds where classStarts[kind] < classStarts[kind + 1] {
            var left = supplies[kind]
            var heap = LoadHeap()
            for index in classStarts[kind]..<classStarts[kind + 1] {
                left -= shares[index].owned
                heap.insert(LoadHeap.Entry(load: loads[shares[index].member], item: index))
            }
            while left > 0, let least = heap.popLeast() {
                shares[least.item].count += 1
                loads[shares[least.item].member] += 1
                heap.insert(LoadHeap.Entry(load: least.load + 1, item: least.item))
                left -= 1
            }
        }
    }

    /// Moves partitions along chains of members from the one that has most, as long as that makes it more even.
    private mutating func balance() {
        var search = ChainSearch(memberCount: loads.count, classCount: supplies.count)
        var heap = LoadHeap()
        for member in loads.indices { heap.insert(LoadHeap.Entry(load: -loads[member], item: member)) }
        while let most = heap.popLeast() {
            let member = most.item
            guard !search.isDone[member], -most.load == loads[member] else { continue }
            if let end = find(from: member, &search) {
                let amount = move(from: member, to: end, search)
                loads[member] -= amount
                loads[end] += amount
                for changed in [member, end] { heap.insert(LoadHeap.Entry(load: -loads[changed], item: changed)) }
            } else {
                // From here nothing leads to anyone that has less, and nobody who has less can ever come here.
                search.finish()
            }
        }
    }

    /// Looks for the nearest member that has at least two partitions less.
    private func find(from start: Int, _ search: inout ChainSearch) -> Int? {
        search.begin(at: start)
        while let member = search.nextMember() {
            for index in sharesOfMember[member] {
                let share = shares[index]
                guard share.count > 0, search.visit(class: share.kind) else { continue }
                for other in classStarts[share.kind]..<classStarts[share.kind + 1] {
                    let next = shares[other].member
                    guard search.visit(member: next, giving: index, taking: other) else { continue }
                    if loads[next] <= loads[start] - 2 { return next }
                }
            }
        }
        return nil
    }

    /// Moves as much as makes the ends of a chain even.
    private mutating func move(from start: Int, to end: Int, _ search: ChainSearch) -> Int {
        var amount = (loads[start] - loads[end]) / 2
        var member = end
        while member != start {
            let (giving, _) = search.step(to: member)
            amount = min(amount, shares[giving].count)
            member = shares[giving].member
        }
        member = end
        while member != start {
            let (giving, taking) = search.step(to: member)
            shares[giving].count -= amount
            shares[taking].count += amount
            member = shares[giving].member
        }
        return amount
    }

    /// Makes rings of moves that keep more than before, as long as there are any.
    private mutating func keepMore() {
        var effort = BalancedFlow.effort
        while effort > 0, let ring = findRing(&effort) {
            for move in ring {
                let change = move.isGiving ? -1 : 1
                shares[move.share].count += change
                loads[shares[move.share].member] += change
            }
        }
    }
}
