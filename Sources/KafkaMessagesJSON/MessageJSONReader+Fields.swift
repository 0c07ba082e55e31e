internal import KafkaJSON
internal import KafkaMessages
internal import KafkaWire

/// The methods that the generated code calls: one for each type of a field, by its name in the protocol.
extension MessageJSONReader {
    mutating func bool(_ name: String) throws(MessageJSONError) -> Bool {
        try JSONLeaf.bool(try value(name, expected: "true or false"), at: path.member(name))
    }

    mutating func integer<Integer: FixedWidthInteger>(_ name: String) throws(MessageJSONError) -> Integer {
        try JSONLeaf.integer(try value(name, expected: JSONLeaf.expectation(Integer.self)), at: path.member(name))
    }

    mutating func int8(_ name: String) throws(MessageJSONError) -> Int8 { try integer(name) }

    mutating func int16(_ name: String) throws(MessageJSONError) -> Int16 { try integer(name) }

    mutating func uint16(_ name: String) throws(MessageJSONError) -> UInt16 { try integer(name) }

    mutating func int32(_ name: String) throws(MessageJSONError) -> Int32 { try integer(name) }

    mutating func uint32(_ name: String) throws(MessageJSONError) -> UInt32 { try integer(name) }

    mutating func int64(_ name: String) throws(MessageJSONError) -> Int64 { try integer(name) }

    mutating func errorCode(_ name: String) throws(MessageJSONError) -> ErrorCode {
        ErrorCode(rawValue: try integer(name))
    }

    mutating func float64(_ name: String) throws(MessageJSONError) -> Double {
        try JSONLeaf.float64(try value(name, expected: "a number"), at: path.member(name))
    }

    mutating func string(_ name: String) throws(MessageJSONError) -> String {
        try JSONLeaf.string(try value(name, expected: "a string"), at: path.member(name))
    }

    mutating func nullableString(_ name: String) throws(MessageJSONError) -> String? {
        let value = try value(name, expected: "a string or null")
        return value.isNull ? nil : try JSONLeaf.string(value, at: path.member(name))
    }

    mutating func uuid(_ name: String) throws(MessageJSONError) -> KafkaUUID {
        try JSONLeaf.uuid(try value(name, expected: "an identifier"), at: path.member(name))
    }

    mutating func bytes(_ name: String) throws(MessageJSONError) -> Bytes {
        try JSONLeaf.bytes(try value(name, expected: "a string of base64"), at: path.member(name))
    }

    mutating func nullableBytes(_ name: String) throws(MessageJSONError) -> Bytes? {
        let value = try value(name, expected: "a string of base64 or null")
        return value.isNull ? nil : try JSONLeaf.bytes(value, at: path.member(name))
    }

    mutating func structure<Structure: JSONStructure>(
        _ name: String,
        version: Int16
    ) throws(MessageJSONError) -> Structure {
        try Structure(json: try value(name, expected: "an object"), version: version, at: path.member(name))
    }

    mutating func nullableStructure<Structure: JSONStructure>(
        _ name: String,
        version: Int16
    ) throws(MessageJSONError) -> Structure? {
        let value = try value(name, expected: "an object or null")
        return value.isNull ? nil : try Structure(json: value, version: version, at: path.member(name))
    }
}
