import Testing

/// The first thing that a newcomer runs.
@Suite(.timeLimit(.minutes(10))) struct DemoCommandTests {
    @Test func everyOrderIsThere() async throws {
        let tool = try await Tool(["demo", "--records", "20000"])
        #expect(tool.status == 0 && tool.errors.isEmpty, "\(tool.errors)")
        for text in [
            "3 brokers at 127.0.0.1:", "broker 2 was killed after 6600 orders",
            "broker 2 was started again after 13200",
            "20000 orders were sent and acknowledged", "20000 orders were read from 12 partitions",
            "Every order is there once, and in order",
        ] { #expect(tool.output.contains(text), "\(tool.output)") }
    }
}
