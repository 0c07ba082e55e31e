import FuzzTargets
import KafkaWire
import TestSupport
import Testing

/// Runs what the fuzzer once found, and what somebody thought of, through the decoders.
@Suite struct CrasherTests {
    @Test(arguments: FuzzTarget.allCases)
    func everyKeptInputIsReadWithoutATrap(_ target: FuzzTarget) throws {
        let folder = "crashers/\(target.rawValue)"
        let names = try Fixtures.files(in: folder)
        #expect(!names.isEmpty)
        for name in names {
            let input = Bytes(copying: try Fixtures.bytes("\(folder)/\(name)"))
            do throws(FuzzFailure) {
                try target.run(input)
            } catch {
                Issue.record("\(name): \(error)")
            }
        }
    }

    @Test func everyFolderBelongsToATarget() throws {
        #expect(Set(try Fixtures.files(in: "crashers")) == Set(FuzzTarget.allCases.map(\.rawValue)))
    }
}
