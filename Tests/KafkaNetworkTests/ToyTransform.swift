import KafkaNetwork
import KafkaWire

/// A transform of tests: one byte each way to agree, then every byte is changed by its place in the stream.
final class ToyTransform: StreamTransform {
    private let greeting: UInt8
    private let expected: UInt8
    private var received: UInt8 = 0
    private var sent: UInt8 = 0

    private(set) var isEstablished = false

    init(greeting: UInt8 = 0x5a, expected: UInt8 = 0x5a) {
        self.greeting = greeting
        self.expected = expected
    }

    func start(output: inout GrowingBuffer) throws(NetworkError) { output.append(greeting) }

    func receive(_ bytes: RawSpan, plain: inout GrowingBuffer, output: inout GrowingBuffer) throws(NetworkError) {
        for index in bytes.byteOffsets {
            let byte = unsafe bytes.unsafeLoad(fromByteOffset: index, as: UInt8.self)
            if isEstablished {
                plain.append(byte ^ received ^ 0xa5)
                received &+= 1
            } else if byte == expected {
                isEstablished = true
            } else {
                throw NetworkError(.transform, "the greeting is wrong")
            }
        }
    }

    func send(_ bytes: RawSpan, output: inout GrowingBuffer) throws(NetworkError) {
        for index in bytes.byteOffsets {
            let byte = unsafe bytes.unsafeLoad(fromByteOffset: index, as: UInt8.self)
            output.append(byte ^ sent ^ 0xa5)
            sent &+= 1
        }
    }
}
