// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaMessages
internal import KafkaWire

extension DescribeLogDirsRequest: JSONStructure {
    public static var structureName: String {
        "DescribeLogDirsRequest"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.topics = try json.nullableStructureArray("topics", version: version)
        if version >= 2 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension DescribeLogDirsRequest {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.nullableStructureArray("topics", self.topics, version: version)
        if version >= 2 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension DescribeLogDirsRequest.DescribableLogDirTopic: JSONStructure {
    public static var structureName: String {
        "DescribeLogDirsRequest.DescribableLogDirTopic"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.topic = try json.string("topic")
        self.partitions = try json.int32Array("partitions")
        if version >= 2 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension DescribeLogDirsRequest.DescribableLogDirTopic {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.string("topic", self.topic)
        json.int32Array("partitions", self.partitions)
        if version >= 2 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension DescribeLogDirsResponse: JSONStructure {
    public static var structureName: String {
        "DescribeLogDirsResponse"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.throttleTimeMs = try json.int32("throttleTimeMs")
        if version >= 3 {
            self.errorCode = try json.errorCode("errorCode")
        }
        self.results = try json.structureArray("results", version: version)
        if version >= 2 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension DescribeLogDirsResponse {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("throttleTimeMs", self.throttleTimeMs)
        if version >= 3 {
            json.errorCode("errorCode", self.errorCode)
        }
        json.structureArray("results", self.results, version: version)
        if version >= 2 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension DescribeLogDirsResponse.DescribeLogDirsResult: JSONStructure {
    public static var structureName: String {
        "DescribeLogDirsResponse.DescribeLogDirsResult"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.errorCode = try json.errorCode("errorCode")
        self.logDir = try json.string("logDir")
        self.topics = try json.structureArray("topics", version: version)
        if version >= 4 {
            self.totalBytes = try json.int64("totalBytes")
        }
        if version >= 4 {
            self.usableBytes = try json.int64("usableBytes")
        }
        if version >= 5 {
            self.isCordoned = try json.bool("isCordoned")
        }
        if version >= 2 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension DescribeLogDirsResponse.DescribeLogDirsResult {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.errorCode("errorCode", self.errorCode)
        json.string("logDir", self.logDir)
        json.structureArray("topics", self.topics, version: version)
        if version >= 4 {
            json.int64("totalBytes", self.totalBytes)
        }
        if version >= 4 {
            json.int64("usableBytes", self.usableBytes)
        }
        if version >= 5 {
            json.bool("isCordoned", self.isCordoned)
        }
        if version >= 2 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension DescribeLogDirsResponse.DescribeLogDirsTopic: JSONStructure {
    public static var structureName: String {
        "DescribeLogDirsResponse.DescribeLogDirsTopic"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.name = try json.string("name")
        self.partitions = try json.structureArray("partitions", version: version)
        if version >= 2 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension DescribeLogDirsResponse.DescribeLogDirsTopic {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.string("name", self.name)
        json.structureArray("partitions", self.partitions, version: version)
        if version >= 2 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension DescribeLogDirsResponse.DescribeLogDirsPartition: JSONStructure {
    public static var structureName: String {
        "DescribeLogDirsResponse.DescribeLogDirsPartition"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.partitionIndex = try json.int32("partitionIndex")
        self.partitionSize = try json.int64("partitionSize")
        self.offsetLag = try json.int64("offsetLag")
        self.isFutureKey = try json.bool("isFutureKey")
        if version >= 2 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension DescribeLogDirsResponse.DescribeLogDirsPartition {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("partitionIndex", self.partitionIndex)
        json.int64("partitionSize", self.partitionSize)
        json.int64("offsetLag", self.offsetLag)
        json.bool("isFutureKey", self.isFutureKey)
        if version >= 2 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}
