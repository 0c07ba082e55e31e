internal import KafkaRecords

/// The memory of the codecs, lent to one caller at a time.
final class WorkspaceBox: @unchecked Sendable {
    var workspace = CompressionWorkspace()
}
