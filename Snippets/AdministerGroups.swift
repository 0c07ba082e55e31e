import Kafka
import KafkaBrokerServer

try await EmbeddedBroker.withBroker(topics: ["orders": 2]) { broker in
    try await KafkaClient.withClient(KafkaClient.Configuration(broker.bootstrap)) { kafka in
        // snippet.show
        let admin = kafka.admin
        // A group that has no members can be told where to go on; one that is not there is made.
        let start = (0..<2).map { GroupOffset(TopicPartition("orders", $0), offset: 0) }
        for result in try await admin.alterOffsets(of: "billing", to: start) { try result.get() }

        for group in try await admin.groups() { print(group.id, group.kind.rawValue) }
        let group = try await admin.group("billing")
        print(group.state.rawValue, group.members.count)
        for member in group.members { print(member.clientId, member.assignment) }
        for result in try await admin.committedOffsets(of: "billing") {
            let committed = try result.get()
            print(committed.partition, committed.offset)
        }

        try await admin.deleteOffsets(of: "billing", partitions: [TopicPartition("orders", 1)])
        for result in await admin.deleteGroups(["billing"]) { try result.get() }
        // snippet.hide
        print(try await admin.groups().count)
    }
}
