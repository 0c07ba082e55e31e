internal import KafkaMessages

extension ErrorCode {
    /// What to do about an error that ends a membership, where that is known.
    func groupHint(for settings: KafkaClient.Configuration.Consumer) -> String? {
        switch self {
        case .fencedInstanceId, .unreleasedInstanceId:
            "Another member has the instance id \(settings.instanceId ?? ""): each needs one of its own."
        case .inconsistentGroupProtocol:
            "The group's members have no assignor in common, or the group is not of consumers: give all the same assignors."
        case .invalidSessionTimeout:
            "group.min.session.timeout.ms and group.max.session.timeout.ms of the brokers say what sessionTimeout may be."
        case .unsupportedAssignor:
            "The coordinator has no assignor \(settings.remoteAssignor ?? ""): try uniform or range."
        case .groupMaxSizeReached: "The group has as many members as brokers allow (group.max.size)."
        case .groupAuthorizationFailed: "The client needs READ on the group."
        default: nil
        }
    }
}
