/// In which files memory may be touched without the compiler's checks.
enum UnsafeRule {
    /// The files below `Sources`; each must need it.
    static let allowed: Set<String> = [
        "Sources/KafkaNetwork/Buffers/BufferPool.swift",
        "Sources/KafkaNetwork/Channels/FrameAssembler.swift",
        "Sources/KafkaNetwork/Channels/SendQueue.swift",
        "Sources/KafkaNetwork/Channels/SystemChannel+Receiving.swift",
        "Sources/KafkaNetwork/Loop/LoopScratch.swift",
        "Sources/KafkaNetwork/Loop/Poller.swift",
        "Sources/KafkaNetwork/Loop/SystemLoop+Executor.swift",
        "Sources/KafkaNetwork/System/SystemEnvironment.swift",
        "Sources/KafkaNetwork/System/NetworkError+System.swift",
        "Sources/KafkaNetwork/System/Resolver.swift",
        "Sources/KafkaNetwork/System/Socket.swift",
        "Sources/KafkaNetwork/System/SocketAddress+System.swift",
        "Sources/KafkaNetwork/System/SystemClock.swift",
        "Sources/KafkaNetwork/Threads/PosixMutex.swift",
        "Sources/KafkaNetwork/Threads/PosixThread.swift",
        "Sources/KafkaSimulator/Running/SimulatedLoop+Executor.swift",
        "Sources/KafkaSimulator/Running/Simulation+Executor.swift",
        "Sources/KafkaBuffers/Locking/CoarseClock.swift",
        "Sources/KafkaBuffers/Locking/Lock.swift",
        "Sources/KafkaBuffers/Locking/Resumption.swift",
        "Sources/KafkaBuffers/Producing/BufferSource.swift",
        "Sources/KafkaBuffers/Producing/ProducerBatch+Sealed.swift",
        "Sources/KafkaBuffers/Producing/ProducerBatch.swift",
        "Sources/KafkaBuffers/Producing/SlotCursor.swift",
        "Sources/KafkaBuffers/Producing/SlotTable.swift",
        "Sources/KafkaBuffers/Producing/TopicBuffers.swift",
        "Sources/KafkaRecords/Batches/RecordBatch.swift",
        "Sources/KafkaRecords/Batches/RecordBatchBuilder.swift",
        "Sources/KafkaRecords/Compression/FrameSequence.swift",
        "Sources/KafkaRecords/Compression/Gzip/GzipCompressor.swift",
        "Sources/KafkaRecords/Compression/Gzip/GzipDecompressor.swift",
        "Sources/KafkaRecords/Compression/LZ4/LZ4.swift",
        "Sources/KafkaRecords/Compression/LZ4/LZ4BlockDecoder.swift",
        "Sources/KafkaRecords/Compression/LZ4/LZ4BlockEncoder.swift",
        "Sources/KafkaRecords/Compression/LZ4/LZ4FrameDecoder.swift",
        "Sources/KafkaRecords/Compression/LZ4/LZ4FrameHeader.swift",
        "Sources/KafkaRecords/Compression/LZ4/XXHash32.swift",
        "Sources/KafkaRecords/Compression/Matches.swift",
        "Sources/KafkaRecords/Compression/Snappy/Snappy.swift",
        "Sources/KafkaRecords/Compression/Snappy/SnappyBlockDecoder.swift",
        "Sources/KafkaRecords/Compression/Snappy/SnappyBlockEncoder.swift",
        "Sources/KafkaRecords/Compression/Zstd/XXHash64.swift",
        "Sources/KafkaRecords/Compression/Zstd/Zstd.swift",
        "Sources/KafkaRecords/Compression/Zstd/ZstdBitReader.swift",
        "Sources/KafkaRecords/Compression/Zstd/ZstdBitWriter.swift",
        "Sources/KafkaRecords/Compression/Zstd/ZstdCosts.swift",
        "Sources/KafkaRecords/Compression/Zstd/ZstdCounts+Writing.swift",
        "Sources/KafkaRecords/Compression/Zstd/ZstdCounts.swift",
        "Sources/KafkaRecords/Compression/Zstd/ZstdDecoder+Literals.swift",
        "Sources/KafkaRecords/Compression/Zstd/ZstdDecoder+Sequences.swift",
        "Sources/KafkaRecords/Compression/Zstd/ZstdDecoder.swift",
        "Sources/KafkaRecords/Compression/Zstd/ZstdDecodingTable.swift",
        "Sources/KafkaRecords/Compression/Zstd/ZstdEncoder+Double.swift",
        "Sources/KafkaRecords/Compression/Zstd/ZstdEncoder+Fast.swift",
        "Sources/KafkaRecords/Compression/Zstd/ZstdEncoder.swift",
        "Sources/KafkaRecords/Compression/Zstd/ZstdEncodingTable.swift",
        "Sources/KafkaRecords/Compression/Zstd/ZstdFrameHeader.swift",
        "Sources/KafkaRecords/Compression/Zstd/ZstdHuffmanDecoder.swift",
        "Sources/KafkaRecords/Compression/Zstd/ZstdHuffmanTree.swift",
        "Sources/KafkaRecords/Compression/Zstd/ZstdLiteralEncoder.swift",
        "Sources/KafkaRecords/Compression/Zstd/ZstdScratch.swift",
        "Sources/KafkaRecords/Compression/Zstd/ZstdSequenceEncoder.swift",
        "Sources/KafkaRecords/Compression/Zstd/ZstdSequenceStore.swift",
        "Sources/KafkaRecords/Compression/Zstd/ZstdSequenceTables.swift",
        "Sources/KafkaRecords/Compression/Zstd/ZstdTableChoice.swift",
        "Sources/KafkaRecords/Headers/Headers.swift",
        "Sources/KafkaRecords/Legacy/CRC32.swift",
        "Sources/KafkaRecords/Records/Record.swift",
        "Sources/KafkaRecords/Records/RecordCursor.swift",
        "Sources/KafkaRecords/Records/RecordDecoder.swift",
        "Sources/KafkaRecords/Records/RecordEncoder.swift",
        "Sources/KafkaRecords/Records/RecordFields.swift",
        "Sources/KafkaRecords/Records/RecordSection.swift",
        "Sources/KafkaRecords/Records/RecordView.swift",
        "Sources/KafkaWire/BufferRecycler.swift",
        "Sources/KafkaWire/Bytes+Collection.swift",
        "Sources/KafkaWire/Bytes.swift",
        "Sources/KafkaWire/BytesOwner.swift",
        "Sources/KafkaWire/CRC32C+Swift.swift",
        "Sources/KafkaWire/CRC32C.swift",
        "Sources/KafkaWire/CRC32CTables.swift",
        "Sources/KafkaWire/GrowingBuffer.swift",
        "Sources/KafkaWire/KafkaBytes.swift",
        "Sources/KafkaWire/RawSpan+Copies.swift",
        "Sources/KafkaWire/RawSpan+Equality.swift",
        "Sources/KafkaWire/RawSpan+Words.swift",
        "Sources/KafkaWire/Varint.swift",
        "Sources/KafkaWire/WireReader+Arrays.swift",
        "Sources/KafkaWire/WireReader+Strings.swift",
        "Sources/KafkaWire/WireReader+TaggedFields.swift",
        "Sources/KafkaWire/WireReader+Varint.swift",
        "Sources/KafkaWire/WireReader.swift",
    ]

    /// The target whose files are free: a command measures and calls the system.
    static let freeTarget = "kafka"

    /// The files that use what the list does not allow, and those in the list that are gone or do not.
    static func violations(in files: [SourceFile], allowed: Set<String>) -> [String] {
        var violations: [String] = []
        var needing: Set<String> = []
        for file in files where file.target != freeTarget && file.codeLines.contains(where: isUnsafe) {
            needing.insert(file.path)
            if !allowed.contains(file.path) { violations.append("\(file.path) uses unsafe memory") }
        }
        return violations
            + allowed.subtracting(needing).sorted().map { "\($0) is listed but uses no unsafe memory, or is gone" }
    }

    /// Tells whether a line marks unsafe code, or names a type that only such code can use.
    private static func isUnsafe(_ line: String) -> Bool {
        line.split { !($0.isLetter || $0.isNumber || $0 == "_") }.contains { word in
            word == "unsafe" || (word.hasPrefix("Unsafe") && word.hasSuffix("Pointer"))
        }
    }
}
