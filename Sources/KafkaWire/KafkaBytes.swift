/// Anything that a record's key, value or header can be made of.
///
/// The bytes are read in place; a conforming type needs a span over memory of its own and nothing else.
public protocol KafkaBytes: ~Copyable, ~Escapable {
    /// The bytes, to read in place.
    var kafkaSpan: RawSpan { @_lifetime(borrow self) get }
}

extension RawSpan: KafkaBytes {
    /// The span itself.
    @inlinable public var kafkaSpan: RawSpan {
        @_lifetime(copy self) get { self }
    }
}

extension Span: KafkaBytes where Element == UInt8 {
    /// The bytes of the span.
    @inlinable public var kafkaSpan: RawSpan {
        @_lifetime(copy self) get { unsafe bytes }
    }
}

extension Array: KafkaBytes where Element == UInt8 {
    /// The bytes of the array.
    @inlinable public var kafkaSpan: RawSpan {
        @_lifetime(borrow self) get { unsafe span.bytes }
    }
}

extension ArraySlice: KafkaBytes where Element == UInt8 {
    /// The bytes of the slice.
    @inlinable public var kafkaSpan: RawSpan {
        @_lifetime(borrow self) get { unsafe span.bytes }
    }
}

extension String: KafkaBytes {
    /// The UTF-8 bytes of the string.
    @inlinable public var kafkaSpan: RawSpan {
        @_lifetime(borrow self) get { unsafe utf8Span.span.bytes }
    }
}

extension Substring: KafkaBytes {
    /// The UTF-8 bytes of the substring.
    @inlinable public var kafkaSpan: RawSpan {
        @_lifetime(borrow self) get { unsafe utf8Span.span.bytes }
    }
}

extension Bytes: KafkaBytes {
    /// The bytes.
    @inlinable public var kafkaSpan: RawSpan {
        @_lifetime(borrow self) get { span }
    }
}
