import KafkaMessages
import KafkaWire
import TestSupport
import Testing

@Suite("Messages are encoded and decoded in every version")
struct CodecTests {
    private func roundTrip<Value: Message>(_ type: Value.Type, _ vector: GoldenVector) throws {
        let message = try Value(decoding: vector.bytes, version: vector.version)
        let bytes = try message.encoded(version: vector.version)
        #expect(bytes == vector.bytes, "\(vector.label)")
        #expect(try Value(decoding: bytes, version: vector.version) == message, "\(vector.label)")
    }

    @Test("What is decoded becomes the same bytes and the same value again")
    func goldenVectors() throws {
        let vectors = try GoldenVector.all()
        #expect(vectors.count == GoldenVector.count)
        for vector in vectors {
            let type = try #require(MessageRegistry.message(named: vector.message))
            try roundTrip(type, vector)
        }
    }

    /// Encodes a message in a version for which it was not made.
    private func convert<Value: Message>(_ type: Value.Type, _ vector: GoldenVector) throws -> (done: Int, refused: Int)
    {
        let message = try Value(decoding: vector.bytes, version: vector.version)
        var done = 0
        var refused = 0
        for version in Value.versions.lowest...Value.versions.highest where version != vector.version {
            do {
                let bytes = try message.encoded(version: version)
                _ = try Value(decoding: bytes, version: version)
                done += 1
            } catch {
                switch error.reason {
                case .fieldNotInVersion, .unexpectedNull, .tagInUse: refused += 1
                default: Issue.record("\(vector.label) in version \(version): \(error)")
                }
            }
        }
        return (done, refused)
    }

    @Test("A message in another version is encoded, or refused because of a field")
    func otherVersions() throws {
        var done = 0
        var refused = 0
        for vector in try GoldenVector.all() where vector.name != "edge" {
            let type = try #require(MessageRegistry.message(named: vector.message))
            let (more, less) = try convert(type, vector)
            done += more
            refused += less
        }
        #expect(done > 1000)
        #expect(refused > 1000)
    }

    @Test("Versions that a message lacks are refused in both directions")
    func unsupportedVersions() {
        for type in MessageRegistry.all {
            for version in [type.versions.lowest - 1, type.versions.highest + 1, .min, .max] {
                #expect(throws: WireError(.unsupportedVersion(message: type.name, version: version), at: 0)) {
                    try type.init(decoding: Bytes(copying: [UInt8](repeating: 0, count: 100)), version: version)
                }
            }
        }
        #expect(throws: WireError(.unsupportedVersion(message: "FetchRequest", version: 19), at: 0)) {
            try FetchRequest().encoded(version: 19)
        }
    }

    @Test("A field that is set and that the version lacks is refused")
    func fieldsNotInVersion() {
        let replica = FetchRequest(replicaId: -1, replicaState: .init(replicaId: 1, replicaEpoch: 2))
        #expect(throws: WireError(.fieldNotInVersion(field: "replicaState", version: 14), at: 28)) {
            try replica.encoded(version: 14)
        }
        #expect(throws: WireError(.fieldNotInVersion(field: "replicaId", version: 15), at: 0)) {
            try FetchRequest(replicaId: 5).encoded(version: 15)
        }
        #expect(throws: WireError(.fieldNotInVersion(field: "forgottenTopicsData", version: 6), at: 21)) {
            try FetchRequest(forgottenTopicsData: [.init(topic: "t")]).encoded(version: 6)
        }
        #expect(throws: WireError(.fieldNotInVersion(field: "unknownTaggedFields", version: 0), at: 4)) {
            try MetadataRequest(topics: [], unknownTaggedFields: [TaggedField(tag: 1, data: [])]).encoded(version: 0)
        }
        #expect(throws: WireError(.unexpectedNull(field: "topics"), at: 0)) {
            try MetadataRequest(topics: nil).encoded(version: 0)
        }
    }

    @Test("A field that may be left out is left out")
    func ignorableFields() throws {
        let request = FetchRequest(clusterId: "c", rackId: "r")
        let decoded = try FetchRequest(decoding: try request.encoded(version: 4), version: 4)
        #expect(decoded == FetchRequest())
    }

    @Test("Null where the version does not allow it is refused")
    func unexpectedNull() {
        #expect(throws: WireError(.unexpectedNull(field: "topics"), at: 0)) {
            try MetadataRequest(decoding: [0xff, 0xff, 0xff, 0xff], version: 0)
        }
        #expect(throws: WireError(.unexpectedNull(field: "groupId"), at: 0)) {
            try HeartbeatRequest(decoding: [0xff, 0xff], version: 0)
        }
    }

    @Test("What a version lacks has its default")
    func defaults() throws {
        let request = try FetchRequest(decoding: try FetchRequest(maxWaitMs: 5).encoded(version: 0), version: 0)
        #expect(request.maxBytes == .max)
        #expect(request.sessionEpoch == -1)
        #expect(request == FetchRequest(maxWaitMs: 5))
    }

    @Test("Record bytes are those of the frame, not a copy")
    func sharedRecords() throws {
        let records = Bytes(copying: [UInt8](repeating: 7, count: 1 << 20))
        let response = FetchResponse(responses: [.init(partitions: [.init(records: records)])])
        let frame = try response.encoded(version: 13)
        let decoded = try FetchResponse(decoding: frame, version: 13)
        let found = try #require(decoded.responses.first?.partitions.first?.records)
        #expect(found == records)
        unsafe frame.withUnsafeBytes { whole in
            unsafe found.withUnsafeBytes { part in
                let start = unsafe whole.baseAddress.map { UInt(bitPattern: $0) } ?? 0
                let place = unsafe part.baseAddress.map { UInt(bitPattern: $0) } ?? 0
                #expect(place > start)
                #expect(place + UInt(part.count) <= start + UInt(whole.count))
            }
        }
    }

    @Test("No count makes a decoder reserve more than four times the bytes that are left")
    func reservation() {
        let reader = WireReader(Bytes(copying: [UInt8](repeating: 0, count: 1000)))
        #expect(reader.reservation(10, stride: 16) == 10)
        #expect(reader.reservation(1000, stride: 16) == 250)
        #expect(reader.reservation(1000, stride: 5000) == 1)
        #expect(reader.reservation(.max, stride: 1) == 4000)
        #expect(reader.reservation(0, stride: 8) == 0)
    }
}
