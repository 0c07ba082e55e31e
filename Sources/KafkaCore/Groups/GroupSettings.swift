/// How a member of a group behaves.
package struct GroupSettings: Sendable {
    /// The group's name.
    package var group: String

    /// The name under which a static member comes back after a restart (KIP-345), or nil.
    package var instanceId: String?

    /// Where the member is, for assignors that look at racks, or nil.
    package var rack: String?

    /// Topics by name.
    package var topics: [String] = []

    /// Topics by a regular expression that the broker knows (KIP-848 only), or nil.
    package var pattern: String?

    /// After how long without a heartbeat the coordinator gives the member's partitions to others.
    package var sessionTimeout = Duration.seconds(45)

    /// How often the member says that it lives; a KIP-848 coordinator says it itself.
    package var heartbeatInterval = Duration.seconds(3)

    /// How long a member may take to give partitions up.
    package var rebalanceTimeout = Duration.seconds(300)

    /// The assignor that a KIP-848 coordinator is to use, or nil for its own choice.
    package var remoteAssignor: String?

    /// The wait after the first failure.
    package var retryBackoff = Duration.milliseconds(100)

    /// The longest wait after failures.
    package var retryBackoffLimit = Duration.seconds(1)

    /// Makes the settings of a group.
    package init(group: String) { self.group = group }
}
