import KafkaCore
import KafkaMessages
import KafkaWire
import Testing

/// What a connection's machine says to what happens.
@Suite struct ConnectionMachineTests {
    private let start = BootInstant(nanoseconds: 0)

    private func open() -> (ConnectionMachine, ConnectionAction) {
        var machine = ConnectionMachine(timeout: .seconds(30), idleLimit: .seconds(60))
        let action = machine.opened(at: start)
        return (machine, action)
    }

    private func versions(_ ranges: [(Int16, Int16, Int16)], error: ErrorCode = .none) -> ApiVersionsResponse {
        ApiVersionsResponse(
            errorCode: error,
            apiKeys: ranges.map { .init(apiKey: $0.0, minVersion: $0.1, maxVersion: $0.2) }
        )
    }

    @Test func versionsAreAskedForFirst() {
        var (machine, action) = open()
        #expect(action == .sendApiVersions(version: machine.askedVersion, correlationId: 1))
        #expect(machine.askedVersion == ApiKey.apiVersions.stableVersions?.highest)
        #expect(machine.answered(1, at: start) == ConnectionMachine.ownRequest)
        #expect(machine.negotiated(versions([(0, 3, 9), (1, 4, 12)]), at: start) == .ready)
        #expect(machine.phase == .ready)
        #expect(machine.versions.version(of: .produce) == 9)
        #expect(machine.versions.version(of: .fetch, within: VersionRange(0, 3)) == nil)
        #expect(machine.versions.version(of: .metadata) == nil)
    }

    @Test func aBrokerThatDoesNotHaveTheVersionIsAskedInItsOwn() {
        var (machine, _) = open()
        _ = machine.answered(1, at: start)
        let refused = versions([(18, 0, 2)], error: .unsupportedVersion)
        #expect(machine.negotiated(refused, at: start) == .sendApiVersions(version: 2, correlationId: 2))
        _ = machine.answered(2, at: start)
        #expect(
            machine.negotiated(versions([], error: .unsupportedVersion), at: start)
                == .sendApiVersions(version: 0, correlationId: 3)
        )
        _ = machine.answered(3, at: start)
        #expect(machine.negotiated(versions([], error: .unsupportedVersion), at: start) == .close(.versionsRefused(35)))
    }

    @Test func answersMustComeInOrder() {
        var (machine, _) = open()
        _ = machine.answered(1, at: start)
        #expect(machine.begin(10, deadline: .never, at: start) == 2)
        #expect(machine.begin(11, deadline: .never, at: start) == 3)
        #expect(machine.answered(3, at: start) == nil)
        #expect(machine.answered(2, at: start) == 10)
        #expect(machine.inFlightCount == 1)
        #expect(machine.takeInFlight() == [11])
        #expect(machine.inFlightCount == 0)
    }

    @Test func theOldestRequestHasTheDeadline() {
        var (machine, _) = open()
        _ = machine.answered(1, at: start)
        _ = machine.negotiated(versions([]), at: start)
        _ = machine.begin(10, deadline: start + .seconds(5), at: start)
        _ = machine.begin(11, deadline: start + .seconds(1), at: start)
        #expect(machine.nextDeadline == start + .seconds(5))
        #expect(machine.tick(at: start + .seconds(4)) == nil)
        #expect(machine.tick(at: start + .seconds(5)) == .close(.requestTimedOut))
        #expect(machine.takeInFlight() == [10, 11])
    }

    @Test func aConnectionWithoutWorkIsClosed() {
        var (machine, _) = open()
        _ = machine.answered(1, at: start + .seconds(1))
        _ = machine.negotiated(versions([]), at: start)
        #expect(machine.nextDeadline == start + .seconds(61))
        #expect(machine.tick(at: start + .seconds(61)) == .close(.idle))
        #expect(machine.nextDeadline == .never)
    }

    @Test func numbersWrapToZero() {
        var machine = ConnectionMachine(timeout: .seconds(1), idleLimit: .seconds(1), firstCorrelationId: .max)
        #expect(machine.begin(1, deadline: .never, at: start) == .max)
        #expect(machine.begin(2, deadline: .never, at: start) == 0)
        #expect(machine.answered(.max, at: start) == 1)
        #expect(machine.answered(0, at: start) == 2)
    }
}
