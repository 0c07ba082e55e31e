public import KafkaWire

/// The headers of a record, kept as they are on the wire.
///
/// They are read when they are asked for, and cost one copy of their bytes when the record is written. Order and
/// repeated names are kept.
@frozen public struct Headers: Sendable {
    /// The number of headers and the headers, as on the wire; empty where there are none.
    ///
    /// What is in here was checked or made here: reading it can't fail.
    @usableFromInline package let encoded: Bytes

    /// Takes over checked wire bytes.
    @usableFromInline package init(checked encoded: Bytes) {
        self.encoded = encoded
    }

    /// Makes an empty list.
    public init() {
        self.init(checked: Bytes())
    }

    /// Makes a list of headers.
    ///
    /// - Parameter headers: The headers, in order.
    public init(_ headers: some Collection<Header>) {
        guard !headers.isEmpty else {
            self.init()
            return
        }
        var buffer = GrowingBuffer(capacity: 16 + 32 * headers.count)
        buffer.append(unsignedVarint: Varint.zigZag(Int64(headers.count)))
        for header in headers { Headers.append(header.name, header.value, to: &buffer) }
        self.init(checked: buffer.finish())
    }

    private static func append(_ name: String, _ value: Bytes?, to buffer: inout GrowingBuffer) {
        let nameSpan = name.kafkaSpan
        buffer.append(unsignedVarint: Varint.zigZag(Int64(nameSpan.byteCount)))
        buffer.append(nameSpan)
        buffer.append(unsignedVarint: Varint.zigZag(value.map { Int64($0.count) } ?? -1))
        if let value { buffer.append(value.span) }
    }

    /// How many bytes the headers take in a record.
    @inlinable package var encodedCount: Int { encoded.isEmpty ? 1 : encoded.count }

    /// The number of headers.
    public var count: Int {
        var reader = WireReader(encoded)
        return encoded.isEmpty ? 0 : (try? reader.varlong()).map { Int(truncatingIfNeeded: $0) } ?? 0
    }

    /// True where there is no header.
    public var isEmpty: Bool { count == 0 }

    /// The value of the last header of a name, which is the one that counts where names repeat.
    ///
    /// - Parameter name: The name.
    /// - Returns: Nil where there is no such header; nil inside where its value is null.
    public func last(_ name: String) -> Bytes?? {
        var found: Bytes?? = .none
        for header in self where header.name == name { found = .some(header.value) }
        return found
    }

    /// The value of the last header of a name, or nil where there is none or it is null.
    ///
    /// - Parameter name: The name.
    public subscript(name: String) -> Bytes? { last(name) ?? nil }

    /// A list with one more header at its end.
    ///
    /// - Parameters:
    ///   - name: The name.
    ///   - value: The value, or nil for null.
    /// - Returns: The longer list.
    public func appending(_ name: String, _ value: Bytes?) -> Headers {
        Headers(Array(self) + [Header(name: name, value: value)])
    }
}

extension Headers: Sequence {
    /// Reads the headers one after the other.
    public struct Iterator: IteratorProtocol {
        private let encoded: Bytes
        private var offset: Int
        private var left: Int

        init(_ headers: Headers) {
            encoded = headers.encoded
            left = headers.count
            // Where the count ends is read and not reckoned: a sender may write it longer than it need be.
            var reader = WireReader(headers.encoded)
            _ = try? reader.varlong()
            offset = reader.offset
        }

        /// The next header, or nil after the last one.
        public mutating func next() -> Header? {
            guard left > 0 else { return nil }
            left -= 1
            var reader = WireReader(encoded.suffix(from: offset))
            guard let nameCount = try? reader.varlong(), let name = try? reader.rawBytes(Int(nameCount)),
                let valueCount = try? reader.varlong(), let value = try? reader.rawBytes(Int(Swift.max(0, valueCount)))
            else { return nil }
            offset += reader.offset
            let text = unsafe name.withUnsafeBytes { unsafe String(decoding: $0, as: UTF8.self) }
            return Header(name: text, value: valueCount < 0 ? nil : value)
        }
    }

    /// Starts reading at the first header.
    ///
    /// - Returns: What reads them.
    public func makeIterator() -> Iterator { Iterator(self) }

    /// The number of headers: sequences know no better, this one does.
    public var underestimatedCount: Int { count }
}

extension Headers: Hashable {
    /// Tells whether two lists have the same headers in the same order.
    ///
    /// - Parameters:
    ///   - left: One list.
    ///   - right: The other.
    /// - Returns: True where they are the same.
    public static func == (left: Headers, right: Headers) -> Bool { left.elementsEqual(right) }

    /// Feeds the headers into a hasher.
    ///
    /// - Parameter hasher: The hasher.
    public func hash(into hasher: inout Hasher) {
        for header in self { hasher.combine(header) }
    }
}

extension Headers: ExpressibleByDictionaryLiteral {
    /// Makes a list of names and values.
    ///
    /// - Parameter elements: The names and values, in order.
    public init(dictionaryLiteral elements: (String, Bytes)...) {
        self.init(elements.map { Header(name: $0.0, value: $0.1) })
    }
}

extension Headers: ExpressibleByArrayLiteral {
    /// Makes a list of headers.
    ///
    /// - Parameter elements: The headers, in order.
    public init(arrayLiteral elements: Header...) {
        self.init(elements)
    }
}
