extension BalancedFlow {
    /// Looks for a ring of moves by which more partitions stay where they were.
    ///
    /// - Parameter effort: How many ways may still be looked at; it becomes less.
    /// - Returns: The moves; nil where there is no such ring, or the effort is used up.
    func findRing(_ effort: inout Int) -> [RingSearch.Move]? {
        let memberCount = loads.count
        let firstLoad = memberCount + supplies.count
        let highest = loads.max() ?? 0
        var search = RingSearch(placeCount: firstLoad + highest + 1)
        for share in shares where share.count < share.owned { search.add(memberCount + share.kind) }
        var membersOfLoad = [[Int]](repeating: [], count: highest + 1)
        for (member, load) in loads.enumerated() { membersOfLoad[load].append(member) }
        effort -= shares.count
        while effort > 0, let place = search.next() {
            if place < memberCount {
                for index in sharesOfMember[place] where shares[index].count > 0 {
                    let move = RingSearch.Move(share: index, isGiving: true)
                    let gain = shares[index].isOverOwned ? 0 : -1
                    search.way(from: place, to: memberCount + shares[index].kind, gain: gain, move)
                }
                search.way(from: place, to: firstLoad + loads[place], gain: 0, nil)
                effort -= sharesOfMember[place].count
            } else if place < firstLoad {
                let kind = place - memberCount
                for index in classStarts[kind]..<classStarts[kind + 1] {
                    let move = RingSearch.Move(share: index, isGiving: false)
                    let gain = shares[index].count < shares[index].owned ? 1 : 0
                    search.way(from: place, to: shares[index].member, gain: gain, move)
                }
                effort -= classStarts[kind + 1] - classStarts[kind]
            } else if place - firstLoad < highest {
                for member in membersOfLoad[place - firstLoad + 1] {
                    search.way(from: place, to: member, gain: 0, nil)
                    effort -= 1
                }
            }
        }
        return search.ring
    }
}
