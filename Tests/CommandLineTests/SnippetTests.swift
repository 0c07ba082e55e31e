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

    @Test func aGroupsExampleBillsAndCommitsAll() throws {
        let tool = try Tool([], program: "ConsumeAsGroup")
        #expect(tool.status == 0)
        #expect(tool.output == "billed 100 committed 100\n")
    }

    @Test func theExampleOfCommitsAndRebalancesCommitsBeforeItGivesPartitionsUp() throws {
        let tool = try Tool([], program: "CommitAndRebalance")
        #expect(tool.status == 0)
        #expect(tool.output == "given 3\ngives up 3\nbilled 90 committed 90\n")
    }

    @Test func theExampleOfPartitionsSideBySideCommitsEachOne() throws {
        let tool = try Tool([], program: "ProcessPartitions")
        #expect(tool.status == 0)
        #expect(tool.output == "billed 90 committed [30, 30, 30]\n")
    }

    @Test func theExampleOfGroupsOffsetsRuns() throws {
        let tool = try Tool([], program: "AdministerGroups")
        #expect(tool.status == 0)
        #expect(tool.output == "billing classic\nEmpty 0\norders-0 0\norders-1 0\n0\n")
    }
}
