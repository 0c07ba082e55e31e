package import KafkaMessages

/// Why a partition can't be read any more.
package enum FetchFailure: Sendable, Equatable {
    /// It has no such offset: it begins and ends elsewhere.
    case outOfRange(offset: Int64, start: Int64, end: Int64)
    /// Records that were read are gone: a new leader did not have them (KIP-320).
    case truncated(offset: Int64, end: Int64)
    /// The topic was deleted and made anew.
    case recreated
    /// The broker refused it.
    case refused(ErrorCode, offset: Int64)
}
