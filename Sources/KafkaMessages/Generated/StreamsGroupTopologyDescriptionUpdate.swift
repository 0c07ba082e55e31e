// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaWire

/// The request `StreamsGroupTopologyDescriptionUpdateRequest` of API 93, version 0, flexible.
public struct StreamsGroupTopologyDescriptionUpdateRequest: RequestMessage {
    public typealias Response = StreamsGroupTopologyDescriptionUpdateResponse

    public static var name: String { "StreamsGroupTopologyDescriptionUpdateRequest" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 93) }
    public static var versions: VersionRange { VersionRange(0, 0) }
    public static var flexibleVersions: VersionRange? { VersionRange(0, 0) }

    /// `string`.
    public var groupId: String
    /// `string`.
    public var memberId: String
    /// `int32`.
    public var topologyEpoch: Int32
    /// `TopologyDescription`.
    public var topologyDescription: TopologyDescription
    /// The tagged fields that the version does not define, in ascending order of their tags.
    public var unknownTaggedFields: [TaggedField]

    /// Makes a value; what is not given has its default.
    public init(
        groupId: String = "",
        memberId: String = "",
        topologyEpoch: Int32 = 0,
        topologyDescription: TopologyDescription = TopologyDescription(),
        unknownTaggedFields: [TaggedField] = []
    ) {
        self.groupId = groupId
        self.memberId = memberId
        self.topologyEpoch = topologyEpoch
        self.topologyDescription = topologyDescription
        self.unknownTaggedFields = unknownTaggedFields
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try StreamsGroupTopologyDescriptionUpdateRequest.check(version, at: reader.offset)
        self.groupId = try reader.string(compact: true, field: "groupId")
        self.memberId = try reader.string(compact: true, field: "memberId")
        self.topologyEpoch = try reader.int32()
        self.topologyDescription = try TopologyDescription(from: &reader, version: version)
        self.unknownTaggedFields = try reader.unknownTaggedFields()
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try StreamsGroupTopologyDescriptionUpdateRequest.check(version, at: writer.count)
        try writer.string(self.groupId, compact: true)
        try writer.string(self.memberId, compact: true)
        writer.int32(self.topologyEpoch)
        try self.topologyDescription.encode(to: &writer, version: version)
        try writer.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension StreamsGroupTopologyDescriptionUpdateRequest {
    /// The structure of ``StreamsGroupTopologyDescriptionUpdateRequest/topologyDescription``.
    public struct TopologyDescription: Sendable, Equatable {
        /// `[]TopologyDescriptionSubtopology`.
        public var subtopologies: [TopologyDescriptionSubtopology]
        /// `[]TopologyDescriptionGlobalStore`.
        public var globalStores: [TopologyDescriptionGlobalStore]
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            subtopologies: [TopologyDescriptionSubtopology] = [],
            globalStores: [TopologyDescriptionGlobalStore] = [],
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.subtopologies = subtopologies
            self.globalStores = globalStores
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            self.subtopologies = try TopologyDescriptionSubtopology.array(
                from: &reader,
                version: version,
                field: "subtopologies"
            )
            self.globalStores = try TopologyDescriptionGlobalStore.array(
                from: &reader,
                version: version,
                field: "globalStores"
            )
            self.unknownTaggedFields = try reader.unknownTaggedFields()
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            try TopologyDescriptionSubtopology.encode(self.subtopologies, to: &writer, version: version)
            try TopologyDescriptionGlobalStore.encode(self.globalStores, to: &writer, version: version)
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension StreamsGroupTopologyDescriptionUpdateRequest {
    /// The structure of ``StreamsGroupTopologyDescriptionUpdateRequest/TopologyDescription/subtopologies``.
    public struct TopologyDescriptionSubtopology: Sendable, Equatable {
        /// `string`.
        public var subtopologyId: String
        /// `[]TopologyDescriptionNode`.
        public var nodes: [TopologyDescriptionNode]
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            subtopologyId: String = "",
            nodes: [TopologyDescriptionNode] = [],
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.subtopologyId = subtopologyId
            self.nodes = nodes
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            self.subtopologyId = try reader.string(compact: true, field: "subtopologyId")
            self.nodes = try TopologyDescriptionNode.array(from: &reader, version: version, field: "nodes")
            self.unknownTaggedFields = try reader.unknownTaggedFields()
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [TopologyDescriptionSubtopology] {
            let count = try reader.arrayCount(
                compact: true,
                minimumElementSize: 3,
                field: field
            )
            var elements: [TopologyDescriptionSubtopology] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try TopologyDescriptionSubtopology(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            try writer.string(self.subtopologyId, compact: true)
            try TopologyDescriptionNode.encode(self.nodes, to: &writer, version: version)
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        }

        /// Writes an array.
        static func encode(
            _ elements: [TopologyDescriptionSubtopology],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: true)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}

extension StreamsGroupTopologyDescriptionUpdateRequest {
    /// The structure of a field of ``StreamsGroupTopologyDescriptionUpdateRequest`` and others.
    public struct TopologyDescriptionNode: Sendable, Equatable {
        /// `string`.
        public var name: String
        /// `int8`.
        public var nodeType: Int8
        /// `[]string`.
        public var sourceTopics: [String]
        /// `string`, may be null, default null.
        public var sinkTopic: String?
        /// `[]string`.
        public var stores: [String]
        /// `[]string`.
        public var successors: [String]
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            name: String = "",
            nodeType: Int8 = 0,
            sourceTopics: [String] = [],
            sinkTopic: String? = nil,
            stores: [String] = [],
            successors: [String] = [],
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.name = name
            self.nodeType = nodeType
            self.sourceTopics = sourceTopics
            self.sinkTopic = sinkTopic
            self.stores = stores
            self.successors = successors
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            self.name = try reader.string(compact: true, field: "name")
            self.nodeType = try reader.int8()
            self.sourceTopics = try reader.stringArray(compact: true, field: "sourceTopics")
            self.sinkTopic = try reader.nullableString(compact: true)
            self.stores = try reader.stringArray(compact: true, field: "stores")
            self.successors = try reader.stringArray(compact: true, field: "successors")
            self.unknownTaggedFields = try reader.unknownTaggedFields()
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [TopologyDescriptionNode] {
            let count = try reader.arrayCount(
                compact: true,
                minimumElementSize: 7,
                field: field
            )
            var elements: [TopologyDescriptionNode] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try TopologyDescriptionNode(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            try writer.string(self.name, compact: true)
            writer.int8(self.nodeType)
            try writer.stringArray(self.sourceTopics, compact: true)
            try writer.nullableString(self.sinkTopic, compact: true)
            try writer.stringArray(self.stores, compact: true)
            try writer.stringArray(self.successors, compact: true)
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        }

        /// Writes an array.
        static func encode(
            _ elements: [TopologyDescriptionNode],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: true)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}

extension StreamsGroupTopologyDescriptionUpdateRequest {
    /// The structure of ``StreamsGroupTopologyDescriptionUpdateRequest/TopologyDescription/globalStores``.
    public struct TopologyDescriptionGlobalStore: Sendable, Equatable {
        /// `TopologyDescriptionNode`.
        public var source: TopologyDescriptionNode
        /// `TopologyDescriptionNode`.
        public var processor: TopologyDescriptionNode
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            source: TopologyDescriptionNode = TopologyDescriptionNode(),
            processor: TopologyDescriptionNode = TopologyDescriptionNode(),
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.source = source
            self.processor = processor
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            self.source = try TopologyDescriptionNode(from: &reader, version: version)
            self.processor = try TopologyDescriptionNode(from: &reader, version: version)
            self.unknownTaggedFields = try reader.unknownTaggedFields()
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [TopologyDescriptionGlobalStore] {
            let count = try reader.arrayCount(
                compact: true,
                minimumElementSize: 15,
                field: field
            )
            var elements: [TopologyDescriptionGlobalStore] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try TopologyDescriptionGlobalStore(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            try self.source.encode(to: &writer, version: version)
            try self.processor.encode(to: &writer, version: version)
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        }

        /// Writes an array.
        static func encode(
            _ elements: [TopologyDescriptionGlobalStore],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: true)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}

/// The response `StreamsGroupTopologyDescriptionUpdateResponse` of API 93, version 0, flexible.
public struct StreamsGroupTopologyDescriptionUpdateResponse: ResponseMessage {
    public static var name: String { "StreamsGroupTopologyDescriptionUpdateResponse" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 93) }
    public static var versions: VersionRange { VersionRange(0, 0) }
    public static var flexibleVersions: VersionRange? { VersionRange(0, 0) }

    /// `int32`.
    public var throttleTimeMs: Int32
    /// `int16`.
    public var errorCode: ErrorCode
    /// `string`, may be null, default null.
    public var errorMessage: String?
    /// The tagged fields that the version does not define, in ascending order of their tags.
    public var unknownTaggedFields: [TaggedField]

    /// Makes a value; what is not given has its default.
    public init(
        throttleTimeMs: Int32 = 0,
        errorCode: ErrorCode = .none,
        errorMessage: String? = nil,
        unknownTaggedFields: [TaggedField] = []
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.errorCode = errorCode
        self.errorMessage = errorMessage
        self.unknownTaggedFields = unknownTaggedFields
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try StreamsGroupTopologyDescriptionUpdateResponse.check(version, at: reader.offset)
        self.throttleTimeMs = try reader.int32()
        self.errorCode = try ErrorCode(rawValue: reader.int16())
        self.errorMessage = try reader.nullableString(compact: true)
        self.unknownTaggedFields = try reader.unknownTaggedFields()
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try StreamsGroupTopologyDescriptionUpdateResponse.check(version, at: writer.count)
        writer.int32(self.throttleTimeMs)
        writer.int16(self.errorCode.rawValue)
        try writer.nullableString(self.errorMessage, compact: true)
        try writer.unknownTaggedFields(self.unknownTaggedFields)
    }
}
