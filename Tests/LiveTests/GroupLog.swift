import Foundation
import Kafka
import KafkaTesting
import Synchronization

/// What the members of a group did, in this process and in others, and what is wrong with it.
final class GroupLog: Sendable {
    /// What happens to a member.
    enum Event: Sendable {
        case assigned([TopicPartition])
        case revoked([TopicPartition])
        case lost([TopicPartition])
        /// It has a batch in its hands.
        case handed(TopicPartition, [Int64])
        /// It has processed records of a batch that it has in its hands still.
        case processed(TopicPartition, [Int64])
        /// It has processed what is left of a batch, and gives it back.
        case returned(TopicPartition, [Int64])
        /// The coordinator has confirmed an offset.
        case committed(TopicPartition, Int64)
        case problem(String)

        /// Whether it makes place for what other members do in the same millisecond.
        fileprivate var comesFirst: Bool {
            switch self {
            case .assigned, .handed: false
            default: true
            }
        }
    }

    /// An event, and when it happened, in milliseconds since 1970.
    struct Entry: Sendable {
        let time: Int64
        let event: Event
    }

    private struct Member: Sendable {
        let name: String
        var entries: [Entry] = []
        /// Whether it is killed: what it has processed and not committed may be processed again.
        var isKilled = false
        /// Whether it is away for so long that it may lose its partitions.
        var mayLose = false
    }

    private struct State: Sendable {
        var members: [Member] = []
        var seen: [TopicPartition: Set<Int64>] = [:]
    }

    private let state = Mutex(State())

    /// The time as events have it.
    static var now: Int64 { Int64(Date().timeIntervalSince1970 * 1_000) }

    /// Adds a member.
    ///
    /// - Returns: Its number.
    func add(_ name: String) -> Int {
        state.withLock { state in
            state.members.append(Member(name: name))
            return state.members.count - 1
        }
    }

    /// Something happened to a member.
    func note(_ event: Event, of member: Int) { note(Entry(time: GroupLog.now, event: event), of: member) }

    /// Something happened to a member at a time, behind all that it is known to have done.
    func note(_ entry: Entry, of member: Int) {
        state.withLock { $0.members[member].entries.append(entry) }
        see(entry.event)
    }

    /// Records count as processed.
    private func see(_ event: Event) {
        guard case .processed(let partition, let offsets) = event else {
            guard case .returned(let partition, let offsets) = event else { return }
            return state.withLock { $0.seen[partition, default: []].formUnion(offsets) }
        }
        state.withLock { $0.seen[partition, default: []].formUnion(offsets) }
    }

    /// What happened to a member, by times that are known better now.
    func set(_ entries: [Entry], of member: Int) { state.withLock { $0.members[member].entries = entries } }

    /// A member is killed.
    func dies(_ member: Int) { state.withLock { $0.members[member].isKilled = true } }

    /// A member is away for so long that it may lose its partitions.
    func isAway(_ member: Int) { state.withLock { $0.members[member].mayLose = true } }

    /// What happened to a member.
    func entries(of member: Int) -> [Entry] { state.withLock { $0.members[member].entries } }

    /// Whether all records of partitions are processed, up to where each ends.
    func hasSeen(_ ends: [TopicPartition: Int64]) -> Bool {
        state.withLock { state in
            ends.allSatisfy { partition, end in (state.seen[partition]?.count ?? 0) >= end }
        }
    }

    /// How many records are processed.
    var seenCount: Int { state.withLock { $0.seen.values.reduce(0) { $0 + $1.count } } }

    /// The partitions that a member was given and did not give up.
    func partitions(of member: Int) -> Set<TopicPartition> {
        entries(of: member).reduce(into: []) { partitions, entry in
            switch entry.event {
            case .assigned(let list): partitions.formUnion(list)
            case .revoked(let list), .lost(let list): partitions.subtract(list)
            default: break
            }
        }
    }

    // MARK: The end

    /// Goes through all that happened in its order.
    ///
    /// - Parameters:
    ///   - ends: Where each partition ends.
    ///   - mayLose: Whether members may lose partitions, and process records again, though nobody of them died:
    ///     brokers did.
    /// - Returns: What happened, with what must not be.
    func history(_ ends: [TopicPartition: Int64], mayLose: Bool = false) -> GroupHistory {
        let members = state.withLock { $0.members }
        var history = GroupHistory()
        var processors: [TopicPartition: [Int64: Int]] = [:]
        var losers: [TopicPartition: Set<Int>] = [:]
        for (member, event) in GroupLog.merged(members.map(\.entries)) {
            switch event {
            case .assigned(let partitions): history.assigned(partitions, to: member)
            case .revoked(let partitions): history.revoked(partitions, from: member)
            case .lost(let partitions):
                for partition in partitions { losers[partition, default: []].insert(member) }
                history.lost(partitions, by: member)
                if !mayLose, !members[member].mayLose {
                    history.note("\(members[member].name) loses \(partitions) without a reason")
                }
            case .handed(let partition, let offsets): history.handed(partition, offsets, to: member)
            case .processed(let partition, let offsets), .returned(let partition, let offsets):
                for offset in offsets {
                    let before = processors[partition, default: [:]].updateValue(member, forKey: offset)
                    let hasLost = losers[partition] ?? []
                    guard !mayLose, let before, !members[before].isKilled, !hasLost.contains(before),
                        !hasLost.contains(member)
                    else { continue }
                    history.note(
                        "\(partition)@\(offset) is processed by \(members[member].name), and was by "
                            + "\(members[before].name), which did not die"
                    )
                }
                guard case .returned = event else {
                    history.processed(partition, offsets)
                    continue
                }
                history.returned(partition, processed: offsets, by: member)
            case .committed(let partition, let offset): history.committed(partition, offset)
            case .problem(let text): history.note("\(members[member].name): \(text)")
            }
        }
        for (partition, end) in ends.sorted(by: { $0.key < $1.key }) { history.ends(partition, at: end) }
        return history
    }

    /// Members' events in the order of their times, each member's own in their order.
    private static func merged(_ lists: [[Entry]]) -> [(member: Int, event: Event)] {
        var next = [Int](repeating: 0, count: lists.count)
        var result: [(member: Int, event: Event)] = []
        while true {
            var best: (member: Int, entry: Entry)?
            for member in lists.indices where next[member] < lists[member].count {
                let entry = lists[member][next[member]]
                guard let found = best?.entry else {
                    best = (member, entry)
                    continue
                }
                let isBefore =
                    entry.time < found.time
                    || entry.time == found.time && entry.event.comesFirst && !found.event.comesFirst
                if isBefore { best = (member, entry) }
            }
            guard let best else { return result }
            result.append((best.member, best.entry.event))
            next[best.member] += 1
        }
    }
}
