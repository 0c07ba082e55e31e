import Testing

/// The tests against real brokers and other clients: one after the other, since each starts a broker of its own.
@Suite(.serialized, .enabled(if: LiveEnvironment.isThere, "PUREKAFKA_BROKERS and PUREKAFKA_PEERS are not set"))
enum Live {}
