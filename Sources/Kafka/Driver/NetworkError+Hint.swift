internal import KafkaNetwork

extension NetworkError {
    /// What to do about it, where the mistake is a usual one.
    func hint(for place: HostPort) -> String? {
        switch kind {
        case .unresolved:
            "Check the name, and the advertised.listeners of the broker: clients connect to the names that brokers advertise."
        case .refused: "Check that a broker listens at \(place)."
        case .closedByPeer:
            "A broker closes a connection when its listener expects TLS or SASL and gets plain text, or the other way round."
        case .frameSize:
            "Check that the port belongs to a Kafka listener without TLS: what came from it is not Kafka's protocol."
        default: nil
        }
    }
}
