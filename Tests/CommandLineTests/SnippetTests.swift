import Testing

@Suite struct SnippetTests {
    @Test func theExampleOfTheReadmeRuns() throws {
        let tool = try Tool([], program: "ProduceFrame")
        #expect(tool.status == 0)
        #expect(tool.output == "orders 0 42 hello\norders 1 no key world\n")
    }
}
