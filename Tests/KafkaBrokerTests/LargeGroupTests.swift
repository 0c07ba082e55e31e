import KafkaBroker
import KafkaMessages
import KafkaWire
import Testing

@Suite struct LargeGroupTests {
    @Test func manyMembersOfTheClassicProtocolGather() throws {
        var driver = BrokerDriver { $0.settings["group.initial.rebalance.delay.ms"] = "3000" }
        let count = 120
        let ids = try (1...count).map { try driver.begin(try BrokerDriver.joinRequest(), on: $0) }
        driver.advance(.seconds(8))
        let leader = try driver.answer(JoinGroupResponse.self, on: 1)
        #expect(leader.members.map(\.memberId) == ids)
        #expect(driver.sent.count == count - 1)
        for connection in 2...count { _ = try driver.answer(JoinGroupResponse.self, on: connection) }
        for (place, id) in ids.enumerated() { #expect(try driver.beat(id, generation: 1, on: place + 1) == .none) }
    }

    @Test(arguments: ["uniform", "range"]) func manyConsumersShareManyPartitions(assignor: String) throws {
        var driver = BrokerDriver(partitions: 1_200)
        let count = 40
        for member in 0..<count { #expect(try driver.join("m\(member)", assignor: assignor).errorCode == .none) }
        var held: [[Int32]] = (0..<count).map { _ in [] }
        var epochs: [Int32] = []
        for member in 0..<count {
            let joined = try driver.join("m\(member)", assignor: assignor)
            epochs.append(joined.memberEpoch)
            held[member] = BrokerDriver.partitions(joined) ?? []
        }
        for _ in 0..<4 {
            for member in 0..<count {
                let answer = try driver.beat("m\(member)", epoch: epochs[member], owning: held[member])
                #expect(answer.errorCode == .none)
                epochs[member] = answer.memberEpoch
                if let partitions = BrokerDriver.partitions(answer) { held[member] = partitions }
            }
        }
        #expect(held.map(\.count) == [Int](repeating: 30, count: count))
        #expect(Set(held.joined()).count == 1_200)
        #expect(Set(epochs).count == 1)
    }

    @Test func manyGroupsHaveTheirTimes() throws {
        var driver = BrokerDriver()
        for group in 0..<500 {
            let request = try BrokerDriver.joinRequest(session: Int32(6_000 + group), group: "g\(group)")
            #expect(try driver.call(request, version: 3).errorCode == .none)
        }
        #expect(try driver.call(ListGroupsRequest(statesFilter: ["CompletingRebalance"])).groups.count == 500)
        driver.advance(.milliseconds(6_100))
        #expect(try driver.call(ListGroupsRequest(statesFilter: ["Empty"])).groups.count == 101)
        driver.advance(.milliseconds(1_000))
        #expect(try driver.call(ListGroupsRequest(statesFilter: ["Empty"])).groups.count == 500)
    }
}
