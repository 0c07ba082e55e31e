import KafkaJSON
import KafkaMessages
import KafkaMessagesJSON
import KafkaWire
import TestSupport
import Testing

@Suite("JSON of messages is read strictly")
struct MessageJSONTests {
    /// The error of encoding a text as a message, or nil.
    private func error(_ name: String, _ version: Int16, _ text: String) throws -> MessageJSONError? {
        let json = try JSONValue(parsing: text)
        do {
            _ = try MessageJSON.encode(name: name, version: version, json: json)
            return nil
        } catch {
            return error
        }
    }

    @Test("An unknown message is refused with the nearest name")
    func unknownMessage() throws {
        let error = try #require(try error("metadatarequst", 1, "{}"))
        #expect(error.reason == .unknownMessage("metadatarequst", nearest: "MetadataRequest"))
        #expect(error.description == "there is no message metadatarequst: did you mean MetadataRequest?")
        #expect(
            try self.error("Nothing of the kind", 1, "{}")?.reason
                == .unknownMessage("Nothing of the kind", nearest: nil)
        )
    }

    @Test("An unknown version is refused with those that there are")
    func unknownVersion() throws {
        let error = try #require(try error("HeartbeatRequest", 9, "{}"))
        #expect(error.description == "HeartbeatRequest has no version 9, only 0-4")
        #expect(throws: error) { try MessageJSON.decode(name: "HeartbeatRequest", version: 9, bytes: []) }
        #expect(throws: error) { try HeartbeatRequest(json: .object([:]), version: 9) }
        #expect(throws: error) { try HeartbeatRequest().json(version: 9) }
    }

    @Test(
        "What is missing, unknown or wrong is named with its path",
        arguments: [
            (#"{"groupId":"g","generationId":1}"#, "memberId: is missing: a string is expected"),
            (#"{"groupId":"g","generationId":1,"memberId":"m","x":1}"#, "x: HeartbeatRequest has no such field"),
            (
                #"{"groupId":"g","generationId":1,"memberId":"m","groupID":"g"}"#,
                "groupID: HeartbeatRequest has no such field: did you mean groupId?"
            ),
            (
                #"{"groupId":"g","generationId":1,"memberId":"m","groupInstanceId":null}"#,
                "groupInstanceId: version 0 of HeartbeatRequest does not have it, only 3-4"
            ),
            (#"{"groupId":1,"generationId":1,"memberId":"m"}"#, "groupId: a string is expected, not the number 1"),
            (#"{"groupId":null,"generationId":1,"memberId":"m"}"#, "groupId: a string is expected, not null"),
            (
                #"{"groupId":"g","generationId":"1","memberId":"m"}"#,
                "generationId: an integer from -2147483648 to 2147483647 is expected, not the string \"1\""
            ),
            (
                #"{"groupId":"g","generationId":2147483648,"memberId":"m"}"#,
                "generationId: an integer from -2147483648 to 2147483647 is expected, not 2147483648"
            ),
            (
                #"{"groupId":"g","generationId":1.5,"memberId":"m"}"#,
                "generationId: an integer from -2147483648 to 2147483647 is expected, not 1.5"
            ),
            (#"[]"#, "an object is expected, not an array of 0"),
        ]
    )
    func errors(_ text: String, _ expected: String) throws {
        #expect(try error("HeartbeatRequest", 0, text)?.description == expected)
    }

    @Test("Paths lead into arrays and structures")
    func paths() throws {
        let json = try JSONValue(
            parsing: """
                {"throttleTimeMs":0,"errorCode":0,"sessionId":0,"responses":[
                {"topicId":"AAAAAAAAAAAAAAAAAAAAAA","partitions":[
                {"partitionIndex":0,"errorCode":70000}]}]}
                """
        )
        let error = MessageJSONError(
            .outOfRange(expected: "an integer from -32768 to 32767", found: "70000"),
            at: "responses[0].partitions[0].errorCode"
        )
        #expect(throws: error) { try MessageJSON.encode(name: "FetchResponse", version: 13, json: json) }
    }

    @Test("Every leaf of a wrong type is refused, in every message")
    func wrongTypes() throws {
        var checked = 0
        for vector in try GoldenVector.all() where vector.name == "full" {
            guard case .object(let object) = vector.json else { continue }
            for member in object.members {
                var damaged = object
                damaged[member.name] = .object(["nothing": .bool(true)])
                let json = JSONValue.object(damaged)
                do {
                    _ = try MessageJSON.encode(name: vector.message, version: vector.version, json: json)
                    Issue.record("\(vector.label): \(member.name)")
                } catch {
                    #expect(error.path.hasPrefix(member.name), "\(vector.label): \(error)")
                    checked += 1
                }
                damaged.remove(member.name)
                let encoded = try? MessageJSON.encode(
                    name: vector.message,
                    version: vector.version,
                    json: .object(damaged)
                )
                let description = try #require(MessageDescription.message(named: vector.message)?.structures.first)
                let isTagged = description.fields.first { $0.name == member.name }?.tag != nil
                #expect(
                    (encoded != nil) == (isTagged || member.name == "_unknownTaggedFields"),
                    "\(vector.label): \(member.name)"
                )
            }
        }
        #expect(checked > 2000)
    }

    @Test("Trailing bytes are refused")
    func trailingBytes() throws {
        let bytes = try HeartbeatResponse().encoded(version: 0)
        #expect(throws: MessageJSONError(.wire(WireError(.trailingBytes(1), at: 2)))) {
            try MessageJSON.decode(name: "HeartbeatResponse", version: 0, bytes: Bytes(copying: Array(bytes) + [0]))
        }
    }

    @Test("A field that the version lacks is not lost in silence")
    func fieldNotInVersion() throws {
        let request = HeartbeatRequest(groupId: "g", groupInstanceId: "i")
        let error = WireError(.fieldNotInVersion(field: "groupInstanceId", version: 2), at: 9)
        #expect(throws: MessageJSONError(.wire(error))) { try request.json(version: 2) }
        #expect(try request.json(version: 3)["groupInstanceId"] == .string("i"))
    }

    @Test("Numbers that are not finite have names")
    func notFinite() throws {
        for (value, name) in [(Double.infinity, "Infinity"), (-.infinity, "-Infinity"), (.nan, "NaN")] {
            let operation = AlterClientQuotasRequest.OpData(key: "k", value: value)
            let request = AlterClientQuotasRequest(entries: [.init(ops: [operation])])
            let bytes = try request.encoded(version: 1)
            let json = try MessageJSON.decode(name: "AlterClientQuotasRequest", version: 1, bytes: bytes)
            #expect(json["entries"]?[0]?["ops"]?[0]?["value"] == .string(name))
            #expect(try MessageJSON.encode(name: "AlterClientQuotasRequest", version: 1, json: json) == bytes)
        }
    }

    @Test("Unknown tagged fields have to ascend and can't have a tag that the version defines")
    func unknownTags() throws {
        let twice =
            #"{"_unknownTaggedFields":[{"tag":9,"data":""},{"tag":9,"data":""}],"topics":null,"#
            + #""allowAutoTopicCreation":true,"includeTopicAuthorizedOperations":false}"#
        #expect(try error("MetadataRequest", 12, twice)?.path == "_unknownTaggedFields[1].tag")
        let request = ApiVersionsResponse(unknownTaggedFields: [TaggedField(tag: 2, data: [1])])
        #expect(throws: WireError(.tagInUse(2), at: 8)) { try request.encoded(version: 3) }
    }
}
