import KafkaCore
import KafkaMessages
import KafkaWire
import Testing

/// Subscriptions and assignments are written as Java clients write them, and read in all versions.
@Suite struct ConsumerProtocolTests {
    private let member = GroupMember(
        id: "m",
        instanceId: "i",
        rack: "r",
        topics: ["b", "a"],
        owned: [TopicPartition("b", 1), TopicPartition("a", 0), TopicPartition("b", 0)],
        generation: 7,
        userData: [1, 2]
    )

    @Test func theSubscriptionOfAJavaClientIsWrittenAlike() throws {
        // From a capture: a new member of a cooperative group.
        let bytes = try #require(
            Bytes(hexadecimal: "000300000001" + "00096a6176612d7065657200000004ffffffff00000000ffffffffffff")
        )
        var member = GroupMember(id: "m", topics: ["java-peer"])
        member.userData = CooperativeStickyAssignor().userData(owned: [], generation: -1)
        #expect(try ConsumerProtocol.encode(subscription: member) == bytes)
        #expect(try ConsumerProtocol.decodeSubscription(bytes, id: "m") == member)
        let assignment = try #require(
            Bytes(hexadecimal: "000300000001" + "00096a6176612d70656572000000020000000000000001ffffffff")
        )
        let partitions = [TopicPartition("java-peer", 0), TopicPartition("java-peer", 1)]
        #expect(try ConsumerProtocol.encode(assignment: partitions.reversed()) == assignment)
        #expect(try ConsumerProtocol.decodeAssignment(assignment) == partitions)
    }

    @Test func whatIsWrittenIsReadInOrder() throws {
        let bytes = try ConsumerProtocol.encode(subscription: member)
        var expected = member
        expected.topics.sort()
        expected.owned.sort()
        #expect(try ConsumerProtocol.decodeSubscription(bytes, id: "m", instanceId: "i") == expected)
        #expect(try ConsumerProtocol.decodeAssignment(ConsumerProtocol.encode(assignment: [])) == [])
    }

    @Test func oldVersionsLackWhatTheyLack() throws {
        let subscription = ConsumerProtocolSubscription(
            topics: ["a"],
            userData: [9],
            ownedPartitions: [.init(topic: "a", partitions: [3])],
            generationId: 7,
            rackId: "r"
        )
        for version: Int16 in 0...3 {
            var writer = WireWriter()
            writer.int16(version)
            try subscription.encode(to: &writer, version: version)
            let read = try ConsumerProtocol.decodeSubscription(writer.finish(), id: "m")
            #expect(read.topics == ["a"] && read.userData == [9])
            #expect(read.owned == (version >= 1 ? [TopicPartition("a", 3)] : []))
            #expect(read.generation == (version >= 2 ? 7 : -1) && read.rack == (version >= 3 ? "r" : nil))
        }
    }

    @Test func newerVersionsAreReadAsTheNewestKnown() throws {
        var writer = WireWriter()
        writer.int16(12)
        writer.raw(try ConsumerProtocol.encode(subscription: member).suffix(from: 2))
        writer.raw([1, 2, 3] as Bytes)
        #expect(try ConsumerProtocol.decodeSubscription(writer.finish(), id: "m").owned == member.owned.sorted())
    }

    @Test func badBytesAreErrors() throws {
        let subscription = try ConsumerProtocol.encode(subscription: member)
        for count in 0..<subscription.count {
            let part = try #require(subscription.part(from: 0, count: count))
            #expect(throws: WireError.self) { try ConsumerProtocol.decodeSubscription(part, id: "m") }
        }
        let assignment = try ConsumerProtocol.encode(assignment: member.owned)
        for count in 0..<assignment.count {
            let part = try #require(assignment.part(from: 0, count: count))
            #expect(throws: WireError.self) { try ConsumerProtocol.decodeAssignment(part) }
        }
        for bytes in [[0xff, 0xff], [0x80, 0], [0, 0, 0x7f, 0xff, 0xff, 0xff]] as [Bytes] {
            #expect(throws: WireError.self) { try ConsumerProtocol.decodeSubscription(bytes, id: "m") }
            #expect(throws: WireError.self) { try ConsumerProtocol.decodeAssignment(bytes) }
        }
    }

    @Test func whateverAMemberSendsIsTaken() throws {
        let subscription = try ConsumerProtocol.encode(subscription: member)
        let sticky = try #require(StickyAssignor().userData(owned: member.owned, generation: 7))
        let topics = [GroupTopic(name: "a", partitionCount: 3), GroupTopic(name: "b", partitionCount: 3)]
        let other = GroupMember(id: "o", topics: ["a"], owned: member.owned, generation: 7)
        var read = 0
        for (content, isUserData) in [(subscription, false), (sticky, true)] {
            for index in 0..<content.count {
                for byte: UInt8 in [0, 1, 0x7f, 0x80, 0xff] {
                    var bytes = Array(content)
                    bytes[index] = byte
                    var changed = member
                    if isUserData {
                        changed.userData = Bytes(copying: bytes)
                    } else if let decoded = try? ConsumerProtocol.decodeSubscription(Bytes(copying: bytes), id: "m") {
                        changed = decoded
                        read += 1
                    }
                    for assignor in [StickyAssignor(), CooperativeStickyAssignor()] as [any PartitionAssignor] {
                        let given = Array(assignor.assign(topics: topics, members: [changed, other]).joined())
                        #expect(given.count <= 6 && Set(given).count == given.count)
                    }
                }
            }
        }
        #expect(read > 100)
    }
}
