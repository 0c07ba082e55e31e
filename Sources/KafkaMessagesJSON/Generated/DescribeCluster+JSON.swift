// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaMessages
internal import KafkaWire

extension DescribeClusterRequest: JSONStructure {
    public static var structureName: String {
        "DescribeClusterRequest"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.includeClusterAuthorizedOperations = try json.bool("includeClusterAuthorizedOperations")
        if version >= 1 {
            self.endpointType = try json.int8("endpointType")
        }
        if version >= 2 {
            self.includeFencedBrokers = try json.bool("includeFencedBrokers")
        }
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension DescribeClusterRequest {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.bool("includeClusterAuthorizedOperations", self.includeClusterAuthorizedOperations)
        if version >= 1 {
            json.int8("endpointType", self.endpointType)
        }
        if version >= 2 {
            json.bool("includeFencedBrokers", self.includeFencedBrokers)
        }
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension DescribeClusterResponse: JSONStructure {
    public static var structureName: String {
        "DescribeClusterResponse"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.throttleTimeMs = try json.int32("throttleTimeMs")
        self.errorCode = try json.errorCode("errorCode")
        self.errorMessage = try json.nullableString("errorMessage")
        if version >= 1 {
            self.endpointType = try json.int8("endpointType")
        }
        self.clusterId = try json.string("clusterId")
        self.controllerId = try json.int32("controllerId")
        self.brokers = try json.structureArray("brokers", version: version)
        self.clusterAuthorizedOperations = try json.int32("clusterAuthorizedOperations")
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension DescribeClusterResponse {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("throttleTimeMs", self.throttleTimeMs)
        json.errorCode("errorCode", self.errorCode)
        json.nullableString("errorMessage", self.errorMessage)
        if version >= 1 {
            json.int8("endpointType", self.endpointType)
        }
        json.string("clusterId", self.clusterId)
        json.int32("controllerId", self.controllerId)
        json.structureArray("brokers", self.brokers, version: version)
        json.int32("clusterAuthorizedOperations", self.clusterAuthorizedOperations)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension DescribeClusterResponse.DescribeClusterBroker: JSONStructure {
    public static var structureName: String {
        "DescribeClusterResponse.DescribeClusterBroker"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.brokerId = try json.int32("brokerId")
        self.host = try json.string("host")
        self.port = try json.int32("port")
        self.rack = try json.nullableString("rack")
        if version >= 2 {
            self.isFenced = try json.bool("isFenced")
        }
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension DescribeClusterResponse.DescribeClusterBroker {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("brokerId", self.brokerId)
        json.string("host", self.host)
        json.int32("port", self.port)
        json.nullableString("rack", self.rack)
        if version >= 2 {
            json.bool("isFenced", self.isFenced)
        }
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}
