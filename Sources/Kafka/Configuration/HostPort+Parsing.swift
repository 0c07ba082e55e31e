internal import KafkaNetwork

extension HostPort {
    /// Reads `host:port`, with brackets around an IPv6 address; nil where the text is none.
    init?(_ text: String) {
        guard let colon = text.lastIndex(of: ":"), let port = UInt16(text[text.index(after: colon)...]), port > 0
        else { return nil }
        var host = text[..<colon]
        if host.first == "[", host.last == "]" { host = host.dropFirst().dropLast() }
        guard !host.isEmpty, !host.contains(where: { $0 == "[" || $0 == "]" || $0 == "/" }) else { return nil }
        self.init(String(host), port)
    }
}
