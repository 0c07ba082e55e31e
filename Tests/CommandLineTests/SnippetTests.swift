import Testing

@Suite struct SnippetTests {
    @Test func theClientsExampleRuns() throws {
        let tool = try Tool([], program: "SendAndRead")
        #expect(tool.status == 0)
        #expect(tool.output == "offset 0\nread 1001\n")
    }

    @Test func theProtocolsExampleRuns() throws {
        let tool = try Tool([], program: "ProduceFrame")
        #expect(tool.status == 0)
        #expect(tool.output == "orders 0 42 hello\norders 1 no key world\n")
    }
}
