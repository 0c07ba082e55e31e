package import KafkaMessages

extension BrokerMachine {
    /// The APIs that the machine serves, by number, and the versions that it says it has.
    ///
    /// The last versions are those of Kafka 4.4.0; the first ones are its or older where that costs nothing.
    package static let served: [(key: ApiKey, versions: VersionRange)] = [
        // Versions 0 to 2 are named, as Kafka names them for old clients, and not served.
        (.produce, from(0, .produce)),
        (.fetch, from(4, .fetch)),
        (.listOffsets, from(1, .listOffsets)),
        (.metadata, from(0, .metadata)),
        (.offsetCommit, from(2, .offsetCommit)),
        (.offsetFetch, from(1, .offsetFetch)),
        (.findCoordinator, from(0, .findCoordinator)),
        (.joinGroup, from(0, .joinGroup)),
        (.heartbeat, from(0, .heartbeat)),
        (.leaveGroup, from(0, .leaveGroup)),
        (.syncGroup, from(0, .syncGroup)),
        (.describeGroups, from(0, .describeGroups)),
        (.listGroups, from(0, .listGroups)),
        (.apiVersions, from(0, .apiVersions)),
        (.createTopics, from(0, .createTopics)),
        (.deleteTopics, from(0, .deleteTopics)),
        (.deleteRecords, from(0, .deleteRecords)),
        (.initProducerId, from(0, .initProducerId)),
        (.offsetForLeaderEpoch, from(0, .offsetForLeaderEpoch)),
        (.describeConfigs, from(0, .describeConfigs)),
        (.alterConfigs, from(0, .alterConfigs)),
        (.createPartitions, from(0, .createPartitions)),
        (.deleteGroups, from(0, .deleteGroups)),
        (.incrementalAlterConfigs, from(0, .incrementalAlterConfigs)),
        (.offsetDelete, from(0, .offsetDelete)),
        (.describeCluster, from(0, .describeCluster)),
        (.consumerGroupHeartbeat, from(0, .consumerGroupHeartbeat)),
        (.consumerGroupDescribe, from(0, .consumerGroupDescribe)),
        (.describeTopicPartitions, from(0, .describeTopicPartitions)),
    ]

    /// The APIs that a broker of Kafka 4.4.0 has for clients and that are not served yet.
    package static let missing: [ApiKey] = [
        .saslHandshake, .addPartitionsToTxn, .addOffsetsToTxn, .endTxn, .writeTxnMarkers, .txnOffsetCommit,
        .describeAcls, .createAcls, .deleteAcls, .alterReplicaLogDirs, .describeLogDirs, .saslAuthenticate,
        .createDelegationToken, .renewDelegationToken, .expireDelegationToken, .describeDelegationToken,
        .electLeaders, .alterPartitionReassignments, .listPartitionReassignments,
        .describeClientQuotas, .alterClientQuotas, .describeUserScramCredentials, .alterUserScramCredentials,
        .describeQuorum, .updateFeatures, .describeProducers, .unregisterBroker, .describeTransactions,
        .listTransactions, .listConfigResources,
        .shareGroupHeartbeat, .shareGroupDescribe, .shareFetch, .shareAcknowledge, .addRaftVoter, .removeRaftVoter,
        .initializeShareGroupState, .readShareGroupState, .writeShareGroupState, .deleteShareGroupState,
        .readShareGroupStateSummary, .streamsGroupHeartbeat, .streamsGroupDescribe, .describeShareGroupOffsets,
        .alterShareGroupOffsets, .deleteShareGroupOffsets, .streamsGroupTopologyDescriptionUpdate,
        .unregisterController,
    ]

    private static func from(_ lowest: Int16, _ key: ApiKey) -> VersionRange {
        VersionRange(lowest, key.stableVersions?.highest ?? lowest)
    }

    /// The APIs that are served and their versions, with what the configuration leaves out left out.
    var announced: [(key: ApiKey, versions: VersionRange)] {
        BrokerMachine.served.compactMap { api in
            let highest = min(api.versions.highest, configuration.highestVersions[api.key] ?? .max)
            guard highest >= api.versions.lowest else { return nil }
            return (api.key, VersionRange(api.versions.lowest, highest))
        }
    }

    /// Whether a request of this version can be served.
    func serves(_ key: ApiKey, version: Int16) -> Bool {
        guard let versions = BrokerMachine.versionsByKey[key], versions.contains(version),
            version <= configuration.highestVersions[key] ?? .max
        else { return false }
        return key != .produce || version >= 3
    }

    private static let versionsByKey: [ApiKey: VersionRange] = {
        var versions: [ApiKey: VersionRange] = [:]
        for (key, range) in served { versions[key] = range }
        return versions
    }()
}
