package import KafkaTesting

/// What a run of a group came to.
package struct GroupRun: Sendable {
    /// What its members did.
    package let history: GroupHistory
    /// What the network did, as a number: two runs that did the same have the same.
    package let transcript: UInt64
    /// How long it took on the simulation's clock.
    package let elapsed: Duration
}
