internal import FuzzTargets
internal import KafkaWire

/// The target that `--target=NAME` names; the fuzzer passes such arguments over.
enum FuzzEntry {
    static let target: FuzzTarget = {
        let prefix = "--target="
        let name = CommandLine.arguments.first { $0.hasPrefix(prefix) }?.dropFirst(prefix.count)
        guard let target = name.flatMap({ FuzzTarget(rawValue: String($0)) }) else {
            fatalError("\(prefix) must be one of \(FuzzTarget.allCases.map(\.rawValue))")
        }
        return target
    }()
}

/// Feeds one input to the target; what does not agree ends the process, as a crash would.
///
/// - Parameters:
///   - start: The first byte.
///   - count: The number of bytes.
/// - Returns: 0: every input may go into the fuzzer's corpus.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let input = unsafe UnsafeBufferPointer(start: start, count: count)
    do throws(FuzzFailure) {
        try FuzzEntry.target.run(Bytes(copying: unsafe input.span))
    } catch {
        fatalError("\(error)")
    }
    return 0
}
