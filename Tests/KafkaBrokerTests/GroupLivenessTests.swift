import KafkaBroker
import KafkaMessages
import KafkaWire
import TestSupport
import Testing

@Suite struct GroupLivenessTests {
    /// A member that does what clients do, and sometimes what they should not.
    private struct Member {
        enum Waiting { case nothing, join, sync }

        let connection: Int
        let instance: String?
        var id = ""
        var generation: Int32 = -1
        var waiting = Waiting.nothing
        var others: [String] = []
        var leads = false
    }

    /// Members that come, go, are silent and are replaced, while coordinators move: every request has its answer in
    /// time, and of one generation there is one leader, who is told of all members.
    @Test(arguments: [UInt64(1), 2, 3, 4]) func everyWaitForAGroupEnds(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        // A group that is forgotten would begin with the first generation again.
        var driver = BrokerDriver(brokers: 2) {
            $0.settings["offsets.retention.check.interval.ms"] = "100000000"
        }
        driver.run { $0.moveCoordinator(of: "g", to: 1, at: $1, into: &$2) }
        var members = (1...6).map { Member(connection: $0, instance: $0 > 4 ? "i\($0)" : nil) }
        for member in members { driver.open(member.connection) }
        var leaders: [Int32: String] = [:]
        var answered = 0
        for _ in 0..<3_000 {
            let place = Int.random(in: 0..<members.count, using: &random)
            try GroupLivenessTests.act(&driver, &members[place], &random)
            if Int.random(in: 0..<4, using: &random) == 0 {
                driver.advance(.milliseconds(Int.random(in: 0..<3_000, using: &random)))
            }
            for place in members.indices {
                answered += try GroupLivenessTests.take(&driver, &members[place], &leaders)
            }
            if Int.random(in: 0..<300, using: &random) == 0 {
                for node in [Int32(2), 1] { driver.run { $0.moveCoordinator(of: "g", to: node, at: $1, into: &$2) } }
                // The next coordinator goes on with the last generation that had its assignments.
                leaders = [:]
            }
        }
        // The longest that anything waits: silent static members, then those that join again.
        for _ in 0..<5 {
            driver.advance(.seconds(60))
            for place in members.indices {
                answered += try GroupLivenessTests.take(&driver, &members[place], &leaders)
            }
        }
        for member in members { #expect(member.waiting == .nothing) }
        #expect(answered > 500)
        #expect(driver.closed.isEmpty)
    }

    /// Lets a member do something.
    private static func act(
        _ driver: inout BrokerDriver,
        _ member: inout Member,
        _ random: inout SeededGenerator
    ) throws {
        guard member.waiting == .nothing else { return }
        let connection = member.connection
        switch Int.random(in: 0..<10, using: &random) {
        case 0 where !member.id.isEmpty:
            let identity = LeaveGroupRequest.MemberIdentity(memberId: member.id, groupInstanceId: member.instance)
            _ = try driver.call(LeaveGroupRequest(groupId: "g", members: [identity]), version: 5, on: connection)
            member.id = ""
        case 1: member.id = ""
        case 2...5 where member.generation >= 0 && !member.id.isEmpty:
            _ = try driver.beat(member.id, generation: member.generation, instance: member.instance, on: connection)
        default:
            let protocols = Int.random(in: 0..<8, using: &random) == 0 ? ["range", "other"] : ["range"]
            let request = try BrokerDriver.joinRequest(
                member.id,
                instance: member.instance,
                protocols: protocols,
                session: 6_000,
                rebalance: 8_000
            )
            try driver.ask(request, version: 9, on: connection)
            member.waiting = .join
        }
    }

    /// Takes a member's answer, if there is one, and asks for its assignment where it has joined.
    private static func take(
        _ driver: inout BrokerDriver,
        _ member: inout Member,
        _ leaders: inout [Int32: String]
    ) throws -> Int {
        guard driver.sent.contains(where: { $0.connection == member.connection }) else { return 0 }
        switch member.waiting {
        case .nothing:
            Issue.record("an answer that nobody waits for")
            driver.sent.removeAll { $0.connection == member.connection }
        case .join:
            let joined = try driver.answer(JoinGroupResponse.self, on: member.connection)
            member.waiting = .nothing
            switch joined.errorCode {
            case .memberIdRequired: member.id = joined.memberId
            case .none:
                (member.id, member.generation) = (joined.memberId, joined.generationId)
                #expect(joined.members.isEmpty || joined.leader == joined.memberId)
                #expect(joined.members.isEmpty || joined.members.contains { $0.memberId == joined.memberId })
                if !joined.members.isEmpty, !joined.skipAssignment {
                    #expect(
                        leaders.updateValue(joined.memberId, forKey: joined.generationId) ?? joined.memberId
                            == joined.memberId
                    )
                }
                try driver.beginSync(
                    member.id,
                    generation: member.generation,
                    assigning: Dictionary(
                        joined.members.map { ($0.memberId, "share of \($0.memberId)") },
                        uniquingKeysWith: { first, _ in first }
                    ),
                    instance: member.instance,
                    on: member.connection
                )
                member.waiting = .sync
            case .unknownMemberId, .fencedInstanceId: member.id = ""
            default: break
            }
        case .sync:
            let synced = try driver.answer(SyncGroupResponse.self, on: member.connection)
            member.waiting = .nothing
            if synced.errorCode == .unknownMemberId { member.id = "" }
        }
        return 1
    }
}
