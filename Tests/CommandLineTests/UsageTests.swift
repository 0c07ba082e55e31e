import Testing

@Suite struct UsageTests {
    private let commands = [
        ["wire", "encode"], ["wire", "decode"], ["wire", "records"], ["wire", "frames"], ["bench", "codec"],
        ["demo"], ["produce"], ["consume"], ["topics", "list"], ["topics", "create"], ["topics", "describe"],
        ["topics", "alter"], ["topics", "delete"], ["configs"], ["cluster"], ["broker"], ["groups", "list"],
        ["groups", "describe"], ["groups", "reset"], ["groups", "delete"], ["lag"],
    ]

    @Test func everyCommandHelpsWithAnExample() throws {
        for words in commands {
            let tool = try Tool(words + ["--help"])
            #expect(tool.status == 0)
            #expect(tool.output.hasPrefix("Usage: kafka \(words.joined(separator: " "))"))
            #expect(tool.output.contains("Example: "))
        }
    }

    @Test func groupsListTheirCommands() throws {
        let all = try Tool(["--help"])
        #expect(all.status == 0)
        for words in commands { #expect(all.output.contains("kafka \(words.joined(separator: " "))")) }
        let wire = try Tool(["wire", "--help"])
        #expect(wire.status == 0 && wire.output.contains("wire frames") && !wire.output.contains("bench codec"))
    }

    @Test func outputThatCannotBeWrittenIsAFailureWithAReason() throws {
        let tool = try Tool(["--help"], outputFile: "/dev/full")
        #expect(tool.status == 1 && tool.errors.hasPrefix("kafka: standard output can't be written: "))
    }

    @Test func wrongUsageIsStatusTwoAndOneLine() throws {
        let calls = [
            ["wire"], ["nothing"], ["wire", "nothing"], ["wire", "encode"], ["wire", "encode", "--lines"],
            ["wire", "encode", "--lines", "-", "--more"], ["wire", "decode", "--message", "FetchRequest"],
            ["wire", "decode", "--message", "FetchRequest", "--version", "x", "--hex", ""],
            ["wire", "decode", "--message", "FetchRequest", "--version", "4", "--hex", "0"],
            ["wire", "records"], ["wire", "frames"], ["wire", "frames", "--nothing", "file"],
            ["bench", "codec", "--records", "0"], ["bench", "codec", "--seconds", "long"],
            ["bench", "codec", "extra"],
            ["broker", "--port", "65536"], ["broker", "--topic", "orders:none"], ["broker", "--topic", ":3"],
            ["broker", "--port", "65535", "--brokers", "2"], ["broker", "extra"],
        ]
        for words in calls {
            let tool = try Tool(words)
            #expect(tool.status == 2, "\(words)")
            #expect(tool.errors.split(separator: "\n").count == 1 && tool.output.isEmpty, "\(words): \(tool.errors)")
        }
        let nothing = try Tool([])
        #expect(nothing.status == 2 && nothing.errors.contains("Usage: kafka"))
    }

    @Test func whatFailsIsStatusOneAndSaysWhatAndWhere() throws {
        let missing = try Tool(["wire", "frames", "no-such-file"])
        #expect(missing.status == 1 && missing.errors.contains("no-such-file can't be opened: No such file"))
        let unknown = try Tool(["wire", "decode", "--message", "FetchReqest", "--version", "4", "--hex", ""])
        #expect(unknown.status == 1 && unknown.errors.contains("did you mean FetchRequest?"))
        let version = try Tool(["wire", "decode", "--message", "FetchRequest", "--version", "99", "--hex", ""])
        #expect(version.status == 1 && version.errors.contains("has no version 99, only 0-18"))
        let short = try Tool(["wire", "decode", "--message", "FetchRequest", "--version", "4", "--hex", "00"])
        #expect(short.status == 1 && short.errors.contains("the bytes end too early"))
    }
}
