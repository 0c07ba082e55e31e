// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaMessages
internal import KafkaWire

extension AlterReplicaLogDirsRequest: JSONStructure {
    public static var structureName: String {
        "AlterReplicaLogDirsRequest"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.dirs = try json.structureArray("dirs", version: version)
        if version >= 2 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension AlterReplicaLogDirsRequest {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.structureArray("dirs", self.dirs, version: version)
        if version >= 2 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension AlterReplicaLogDirsRequest.AlterReplicaLogDir: JSONStructure {
    public static var structureName: String {
        "AlterReplicaLogDirsRequest.AlterReplicaLogDir"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.path = try json.string("path")
        self.topics = try json.structureArray("topics", version: version)
        if version >= 2 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension AlterReplicaLogDirsRequest.AlterReplicaLogDir {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.string("path", self.path)
        json.structureArray("topics", self.topics, version: version)
        if version >= 2 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension AlterReplicaLogDirsRequest.AlterReplicaLogDirTopic: JSONStructure {
    public static var structureName: String {
        "AlterReplicaLogDirsRequest.AlterReplicaLogDirTopic"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.name = try json.string("name")
        self.partitions = try json.int32Array("partitions")
        if version >= 2 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension AlterReplicaLogDirsRequest.AlterReplicaLogDirTopic {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.string("name", self.name)
        json.int32Array("partitions", self.partitions)
        if version >= 2 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension AlterReplicaLogDirsResponse: JSONStructure {
    public static var structureName: String {
        "AlterReplicaLogDirsResponse"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.throttleTimeMs = try json.int32("throttleTimeMs")
        self.results = try json.structureArray("results", version: version)
        if version >= 2 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension AlterReplicaLogDirsResponse {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("throttleTimeMs", self.throttleTimeMs)
        json.structureArray("results", self.results, version: version)
        if version >= 2 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension AlterReplicaLogDirsResponse.AlterReplicaLogDirTopicResult: JSONStructure {
    public static var structureName: String {
        "AlterReplicaLogDirsResponse.AlterReplicaLogDirTopicResult"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.topicName = try json.string("topicName")
        self.partitions = try json.structureArray("partitions", version: version)
        if version >= 2 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension AlterReplicaLogDirsResponse.AlterReplicaLogDirTopicResult {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.string("topicName", self.topicName)
        json.structureArray("partitions", self.partitions, version: version)
        if version >= 2 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension AlterReplicaLogDirsResponse.AlterReplicaLogDirPartitionResult: JSONStructure {
    public static var structureName: String {
        "AlterReplicaLogDirsResponse.AlterReplicaLogDirPartitionResult"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.partitionIndex = try json.int32("partitionIndex")
        self.errorCode = try json.errorCode("errorCode")
        if version >= 2 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension AlterReplicaLogDirsResponse.AlterReplicaLogDirPartitionResult {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("partitionIndex", self.partitionIndex)
        json.errorCode("errorCode", self.errorCode)
        if version >= 2 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}
