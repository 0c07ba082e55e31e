import Foundation
import TestSupport
import Testing

@Suite struct BrokerCommandTests {
    @Test(arguments: [SIGTERM, SIGINT])
    func itTellsWhereItIsAndEndsWhenToldTo(signal: Int32) throws {
        let output = Pipe()
        let program = try ChildProgram(
            Tool.path().path(),
            [
                "broker", "--port", "0", "--brokers", "3", "--topic", "orders:12", "--topic", "other", "--setting",
                "num=3",
            ],
            output: output.fileHandleForWriting.fileDescriptor
        )
        try output.fileHandleForWriting.close()
        var text = ""
        while !text.hasSuffix("\n") {
            let data = output.fileHandleForReading.availableData
            guard !data.isEmpty else { break }
            text += String(decoding: data, as: UTF8.self)
        }
        #expect(text.hasPrefix("ready 127.0.0.1:"))
        let addresses = text.dropFirst("ready ".count).dropLast().split(separator: ",")
        #expect(addresses.count == 3)
        for address in addresses {
            let port = try #require(UInt16(address.split(separator: ":").last ?? ""))
            #expect(Self.takesConnections(port))
        }
        program.send(signal)
        #expect(program.wait() == .exit(0))
    }

    @Test func aPortThatIsTakenIsAFailureWithAReason() throws {
        let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(listener) }
        var address = Self.address(0)
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        unsafe withUnsafeMutablePointer(to: &address) { pointer in
            unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                _ = unsafe bind(listener, $0, size)
                _ = listen(listener, 1)
                _ = unsafe getsockname(listener, $0, &size)
            }
        }
        let tool = try Tool(["broker", "--port", "\(UInt16(bigEndian: address.sin_port))"])
        #expect(tool.status == 1)
        #expect(tool.errors.contains("can't listen"))
        #expect(tool.errors.split(separator: "\n").count == 1 && tool.output.isEmpty)
    }

    @Test(arguments: ["name", "=value", ""])
    func aSettingHasANameAndAValue(text: String) throws {
        let tool = try Tool(["broker", "--port", "0", "--setting", text])
        #expect(tool.status == 2)
        #expect(tool.errors.contains("--setting"))
    }

    private static func takesConnections(_ port: UInt16) -> Bool {
        let client = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(client) }
        var address = address(port)
        return unsafe withUnsafeMutablePointer(to: &address) { pointer in
            unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                unsafe connect(client, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
            }
        }
    }

    private static func address(_ port: UInt16) -> sockaddr_in {
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
        return address
    }
}
