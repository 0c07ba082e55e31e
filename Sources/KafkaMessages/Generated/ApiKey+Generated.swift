// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

extension ApiKey {
    /// ``ProduceRequest`` and ``ProduceResponse``.
    public static let produce = ApiKey(rawValue: 0)
    /// ``FetchRequest`` and ``FetchResponse``.
    public static let fetch = ApiKey(rawValue: 1)
    /// ``ListOffsetsRequest`` and ``ListOffsetsResponse``.
    public static let listOffsets = ApiKey(rawValue: 2)
    /// ``MetadataRequest`` and ``MetadataResponse``.
    public static let metadata = ApiKey(rawValue: 3)
    /// ``LeaderAndIsrRequest`` and ``LeaderAndIsrResponse``.
    public static let leaderAndIsr = ApiKey(rawValue: 4)
    /// ``StopReplicaRequest`` and ``StopReplicaResponse``.
    public static let stopReplica = ApiKey(rawValue: 5)
    /// ``UpdateMetadataRequest`` and ``UpdateMetadataResponse``.
    public static let updateMetadata = ApiKey(rawValue: 6)
    /// ``ControlledShutdownRequest`` and ``ControlledShutdownResponse``.
    public static let controlledShutdown = ApiKey(rawValue: 7)
    /// ``OffsetCommitRequest`` and ``OffsetCommitResponse``.
    public static let offsetCommit = ApiKey(rawValue: 8)
    /// ``OffsetFetchRequest`` and ``OffsetFetchResponse``.
    public static let offsetFetch = ApiKey(rawValue: 9)
    /// ``FindCoordinatorRequest`` and ``FindCoordinatorResponse``.
    public static let findCoordinator = ApiKey(rawValue: 10)
    /// ``JoinGroupRequest`` and ``JoinGroupResponse``.
    public static let joinGroup = ApiKey(rawValue: 11)
    /// ``HeartbeatRequest`` and ``HeartbeatResponse``.
    public static let heartbeat = ApiKey(rawValue: 12)
    /// ``LeaveGroupRequest`` and ``LeaveGroupResponse``.
    public static let leaveGroup = ApiKey(rawValue: 13)
    /// ``SyncGroupRequest`` and ``SyncGroupResponse``.
    public static let syncGroup = ApiKey(rawValue: 14)
    /// ``DescribeGroupsRequest`` and ``DescribeGroupsResponse``.
    public static let describeGroups = ApiKey(rawValue: 15)
    /// ``ListGroupsRequest`` and ``ListGroupsResponse``.
    public static let listGroups = ApiKey(rawValue: 16)
    /// ``SaslHandshakeRequest`` and ``SaslHandshakeResponse``.
    public static let saslHandshake = ApiKey(rawValue: 17)
    /// ``ApiVersionsRequest`` and ``ApiVersionsResponse``.
    public static let apiVersions = ApiKey(rawValue: 18)
    /// ``CreateTopicsRequest`` and ``CreateTopicsResponse``.
    public static let createTopics = ApiKey(rawValue: 19)
    /// ``DeleteTopicsRequest`` and ``DeleteTopicsResponse``.
    public static let deleteTopics = ApiKey(rawValue: 20)
    /// ``DeleteRecordsRequest`` and ``DeleteRecordsResponse``.
    public static let deleteRecords = ApiKey(rawValue: 21)
    /// ``InitProducerIdRequest`` and ``InitProducerIdResponse``.
    public static let initProducerId = ApiKey(rawValue: 22)
    /// ``OffsetForLeaderEpochRequest`` and ``OffsetForLeaderEpochResponse``.
    public static let offsetForLeaderEpoch = ApiKey(rawValue: 23)
    /// ``AddPartitionsToTxnRequest`` and ``AddPartitionsToTxnResponse``.
    public static let addPartitionsToTxn = ApiKey(rawValue: 24)
    /// ``AddOffsetsToTxnRequest`` and ``AddOffsetsToTxnResponse``.
    public static let addOffsetsToTxn = ApiKey(rawValue: 25)
    /// ``EndTxnRequest`` and ``EndTxnResponse``.
    public static let endTxn = ApiKey(rawValue: 26)
    /// ``WriteTxnMarkersRequest`` and ``WriteTxnMarkersResponse``.
    public static let writeTxnMarkers = ApiKey(rawValue: 27)
    /// ``TxnOffsetCommitRequest`` and ``TxnOffsetCommitResponse``.
    public static let txnOffsetCommit = ApiKey(rawValue: 28)
    /// ``DescribeAclsRequest`` and ``DescribeAclsResponse``.
    public static let describeAcls = ApiKey(rawValue: 29)
    /// ``CreateAclsRequest`` and ``CreateAclsResponse``.
    public static let createAcls = ApiKey(rawValue: 30)
    /// ``DeleteAclsRequest`` and ``DeleteAclsResponse``.
    public static let deleteAcls = ApiKey(rawValue: 31)
    /// ``DescribeConfigsRequest`` and ``DescribeConfigsResponse``.
    public static let describeConfigs = ApiKey(rawValue: 32)
    /// ``AlterConfigsRequest`` and ``AlterConfigsResponse``.
    public static let alterConfigs = ApiKey(rawValue: 33)
    /// ``AlterReplicaLogDirsRequest`` and ``AlterReplicaLogDirsResponse``.
    public static let alterReplicaLogDirs = ApiKey(rawValue: 34)
    /// ``DescribeLogDirsRequest`` and ``DescribeLogDirsResponse``.
    public static let describeLogDirs = ApiKey(rawValue: 35)
    /// ``SaslAuthenticateRequest`` and ``SaslAuthenticateResponse``.
    public static let saslAuthenticate = ApiKey(rawValue: 36)
    /// ``CreatePartitionsRequest`` and ``CreatePartitionsResponse``.
    public static let createPartitions = ApiKey(rawValue: 37)
    /// ``CreateDelegationTokenRequest`` and ``CreateDelegationTokenResponse``.
    public static let createDelegationToken = ApiKey(rawValue: 38)
    /// ``RenewDelegationTokenRequest`` and ``RenewDelegationTokenResponse``.
    public static let renewDelegationToken = ApiKey(rawValue: 39)
    /// ``ExpireDelegationTokenRequest`` and ``ExpireDelegationTokenResponse``.
    public static let expireDelegationToken = ApiKey(rawValue: 40)
    /// ``DescribeDelegationTokenRequest`` and ``DescribeDelegationTokenResponse``.
    public static let describeDelegationToken = ApiKey(rawValue: 41)
    /// ``DeleteGroupsRequest`` and ``DeleteGroupsResponse``.
    public static let deleteGroups = ApiKey(rawValue: 42)
    /// ``ElectLeadersRequest`` and ``ElectLeadersResponse``.
    public static let electLeaders = ApiKey(rawValue: 43)
    /// ``IncrementalAlterConfigsRequest`` and ``IncrementalAlterConfigsResponse``.
    public static let incrementalAlterConfigs = ApiKey(rawValue: 44)
    /// ``AlterPartitionReassignmentsRequest`` and ``AlterPartitionReassignmentsResponse``.
    public static let alterPartitionReassignments = ApiKey(rawValue: 45)
    /// ``ListPartitionReassignmentsRequest`` and ``ListPartitionReassignmentsResponse``.
    public static let listPartitionReassignments = ApiKey(rawValue: 46)
    /// ``OffsetDeleteRequest`` and ``OffsetDeleteResponse``.
    public static let offsetDelete = ApiKey(rawValue: 47)
    /// ``DescribeClientQuotasRequest`` and ``DescribeClientQuotasResponse``.
    public static let describeClientQuotas = ApiKey(rawValue: 48)
    /// ``AlterClientQuotasRequest`` and ``AlterClientQuotasResponse``.
    public static let alterClientQuotas = ApiKey(rawValue: 49)
    /// ``DescribeUserScramCredentialsRequest`` and ``DescribeUserScramCredentialsResponse``.
    public static let describeUserScramCredentials = ApiKey(rawValue: 50)
    /// ``AlterUserScramCredentialsRequest`` and ``AlterUserScramCredentialsResponse``.
    public static let alterUserScramCredentials = ApiKey(rawValue: 51)
    /// ``VoteRequest`` and ``VoteResponse``.
    public static let vote = ApiKey(rawValue: 52)
    /// ``BeginQuorumEpochRequest`` and ``BeginQuorumEpochResponse``.
    public static let beginQuorumEpoch = ApiKey(rawValue: 53)
    /// ``EndQuorumEpochRequest`` and ``EndQuorumEpochResponse``.
    public static let endQuorumEpoch = ApiKey(rawValue: 54)
    /// ``DescribeQuorumRequest`` and ``DescribeQuorumResponse``.
    public static let describeQuorum = ApiKey(rawValue: 55)
    /// ``AlterPartitionRequest`` and ``AlterPartitionResponse``.
    public static let alterPartition = ApiKey(rawValue: 56)
    /// ``UpdateFeaturesRequest`` and ``UpdateFeaturesResponse``.
    public static let updateFeatures = ApiKey(rawValue: 57)
    /// ``EnvelopeRequest`` and ``EnvelopeResponse``.
    public static let envelope = ApiKey(rawValue: 58)
    /// ``FetchSnapshotRequest`` and ``FetchSnapshotResponse``.
    public static let fetchSnapshot = ApiKey(rawValue: 59)
    /// ``DescribeClusterRequest`` and ``DescribeClusterResponse``.
    public static let describeCluster = ApiKey(rawValue: 60)
    /// ``DescribeProducersRequest`` and ``DescribeProducersResponse``.
    public static let describeProducers = ApiKey(rawValue: 61)
    /// ``BrokerRegistrationRequest`` and ``BrokerRegistrationResponse``.
    public static let brokerRegistration = ApiKey(rawValue: 62)
    /// ``BrokerHeartbeatRequest`` and ``BrokerHeartbeatResponse``.
    public static let brokerHeartbeat = ApiKey(rawValue: 63)
    /// ``UnregisterBrokerRequest`` and ``UnregisterBrokerResponse``.
    public static let unregisterBroker = ApiKey(rawValue: 64)
    /// ``DescribeTransactionsRequest`` and ``DescribeTransactionsResponse``.
    public static let describeTransactions = ApiKey(rawValue: 65)
    /// ``ListTransactionsRequest`` and ``ListTransactionsResponse``.
    public static let listTransactions = ApiKey(rawValue: 66)
    /// ``AllocateProducerIdsRequest`` and ``AllocateProducerIdsResponse``.
    public static let allocateProducerIds = ApiKey(rawValue: 67)
    /// ``ConsumerGroupHeartbeatRequest`` and ``ConsumerGroupHeartbeatResponse``.
    public static let consumerGroupHeartbeat = ApiKey(rawValue: 68)
    /// ``ConsumerGroupDescribeRequest`` and ``ConsumerGroupDescribeResponse``.
    public static let consumerGroupDescribe = ApiKey(rawValue: 69)
    /// ``ControllerRegistrationRequest`` and ``ControllerRegistrationResponse``.
    public static let controllerRegistration = ApiKey(rawValue: 70)
    /// ``GetTelemetrySubscriptionsRequest`` and ``GetTelemetrySubscriptionsResponse``.
    public static let getTelemetrySubscriptions = ApiKey(rawValue: 71)
    /// ``PushTelemetryRequest`` and ``PushTelemetryResponse``.
    public static let pushTelemetry = ApiKey(rawValue: 72)
    /// ``AssignReplicasToDirsRequest`` and ``AssignReplicasToDirsResponse``.
    public static let assignReplicasToDirs = ApiKey(rawValue: 73)
    /// ``ListConfigResourcesRequest`` and ``ListConfigResourcesResponse``.
    public static let listConfigResources = ApiKey(rawValue: 74)
    /// ``DescribeTopicPartitionsRequest`` and ``DescribeTopicPartitionsResponse``.
    public static let describeTopicPartitions = ApiKey(rawValue: 75)
    /// ``ShareGroupHeartbeatRequest`` and ``ShareGroupHeartbeatResponse``.
    public static let shareGroupHeartbeat = ApiKey(rawValue: 76)
    /// ``ShareGroupDescribeRequest`` and ``ShareGroupDescribeResponse``.
    public static let shareGroupDescribe = ApiKey(rawValue: 77)
    /// ``ShareFetchRequest`` and ``ShareFetchResponse``.
    public static let shareFetch = ApiKey(rawValue: 78)
    /// ``ShareAcknowledgeRequest`` and ``ShareAcknowledgeResponse``.
    public static let shareAcknowledge = ApiKey(rawValue: 79)
    /// ``AddRaftVoterRequest`` and ``AddRaftVoterResponse``.
    public static let addRaftVoter = ApiKey(rawValue: 80)
    /// ``RemoveRaftVoterRequest`` and ``RemoveRaftVoterResponse``.
    public static let removeRaftVoter = ApiKey(rawValue: 81)
    /// ``UpdateRaftVoterRequest`` and ``UpdateRaftVoterResponse``.
    public static let updateRaftVoter = ApiKey(rawValue: 82)
    /// ``InitializeShareGroupStateRequest`` and ``InitializeShareGroupStateResponse``.
    public static let initializeShareGroupState = ApiKey(rawValue: 83)
    /// ``ReadShareGroupStateRequest`` and ``ReadShareGroupStateResponse``.
    public static let readShareGroupState = ApiKey(rawValue: 84)
    /// ``WriteShareGroupStateRequest`` and ``WriteShareGroupStateResponse``.
    public static let writeShareGroupState = ApiKey(rawValue: 85)
    /// ``DeleteShareGroupStateRequest`` and ``DeleteShareGroupStateResponse``.
    public static let deleteShareGroupState = ApiKey(rawValue: 86)
    /// ``ReadShareGroupStateSummaryRequest`` and ``ReadShareGroupStateSummaryResponse``.
    public static let readShareGroupStateSummary = ApiKey(rawValue: 87)
    /// ``StreamsGroupHeartbeatRequest`` and ``StreamsGroupHeartbeatResponse``.
    public static let streamsGroupHeartbeat = ApiKey(rawValue: 88)
    /// ``StreamsGroupDescribeRequest`` and ``StreamsGroupDescribeResponse``.
    public static let streamsGroupDescribe = ApiKey(rawValue: 89)
    /// ``DescribeShareGroupOffsetsRequest`` and ``DescribeShareGroupOffsetsResponse``.
    public static let describeShareGroupOffsets = ApiKey(rawValue: 90)
    /// ``AlterShareGroupOffsetsRequest`` and ``AlterShareGroupOffsetsResponse``.
    public static let alterShareGroupOffsets = ApiKey(rawValue: 91)
    /// ``DeleteShareGroupOffsetsRequest`` and ``DeleteShareGroupOffsetsResponse``.
    public static let deleteShareGroupOffsets = ApiKey(rawValue: 92)
    /// ``StreamsGroupTopologyDescriptionUpdateRequest`` and ``StreamsGroupTopologyDescriptionUpdateResponse``.
    public static let streamsGroupTopologyDescriptionUpdate = ApiKey(rawValue: 93)
    /// ``UnregisterControllerRequest`` and ``UnregisterControllerResponse``.
    public static let unregisterController = ApiKey(rawValue: 94)

    /// Every API that this release knows, in ascending order of the keys.
    public static let allCases: [ApiKey] = [
        .produce,
        .fetch,
        .listOffsets,
        .metadata,
        .leaderAndIsr,
        .stopReplica,
        .updateMetadata,
        .controlledShutdown,
        .offsetCommit,
        .offsetFetch,
        .findCoordinator,
        .joinGroup,
        .heartbeat,
        .leaveGroup,
        .syncGroup,
        .describeGroups,
        .listGroups,
        .saslHandshake,
        .apiVersions,
        .createTopics,
        .deleteTopics,
        .deleteRecords,
        .initProducerId,
        .offsetForLeaderEpoch,
        .addPartitionsToTxn,
        .addOffsetsToTxn,
        .endTxn,
        .writeTxnMarkers,
        .txnOffsetCommit,
        .describeAcls,
        .createAcls,
        .deleteAcls,
        .describeConfigs,
        .alterConfigs,
        .alterReplicaLogDirs,
        .describeLogDirs,
        .saslAuthenticate,
        .createPartitions,
        .createDelegationToken,
        .renewDelegationToken,
        .expireDelegationToken,
        .describeDelegationToken,
        .deleteGroups,
        .electLeaders,
        .incrementalAlterConfigs,
        .alterPartitionReassignments,
        .listPartitionReassignments,
        .offsetDelete,
        .describeClientQuotas,
        .alterClientQuotas,
        .describeUserScramCredentials,
        .alterUserScramCredentials,
        .vote,
        .beginQuorumEpoch,
        .endQuorumEpoch,
        .describeQuorum,
        .alterPartition,
        .updateFeatures,
        .envelope,
        .fetchSnapshot,
        .describeCluster,
        .describeProducers,
        .brokerRegistration,
        .brokerHeartbeat,
        .unregisterBroker,
        .describeTransactions,
        .listTransactions,
        .allocateProducerIds,
        .consumerGroupHeartbeat,
        .consumerGroupDescribe,
        .controllerRegistration,
        .getTelemetrySubscriptions,
        .pushTelemetry,
        .assignReplicasToDirs,
        .listConfigResources,
        .describeTopicPartitions,
        .shareGroupHeartbeat,
        .shareGroupDescribe,
        .shareFetch,
        .shareAcknowledge,
        .addRaftVoter,
        .removeRaftVoter,
        .updateRaftVoter,
        .initializeShareGroupState,
        .readShareGroupState,
        .writeShareGroupState,
        .deleteShareGroupState,
        .readShareGroupStateSummary,
        .streamsGroupHeartbeat,
        .streamsGroupDescribe,
        .describeShareGroupOffsets,
        .alterShareGroupOffsets,
        .deleteShareGroupOffsets,
        .streamsGroupTopologyDescriptionUpdate,
        .unregisterController,
    ]

    /// The name of a known API.
    var knownName: String? {
        switch rawValue {
        case 0: "Produce"
        case 1: "Fetch"
        case 2: "ListOffsets"
        case 3: "Metadata"
        case 4: "LeaderAndIsr"
        case 5: "StopReplica"
        case 6: "UpdateMetadata"
        case 7: "ControlledShutdown"
        case 8: "OffsetCommit"
        case 9: "OffsetFetch"
        case 10: "FindCoordinator"
        case 11: "JoinGroup"
        case 12: "Heartbeat"
        case 13: "LeaveGroup"
        case 14: "SyncGroup"
        case 15: "DescribeGroups"
        case 16: "ListGroups"
        case 17: "SaslHandshake"
        case 18: "ApiVersions"
        case 19: "CreateTopics"
        case 20: "DeleteTopics"
        case 21: "DeleteRecords"
        case 22: "InitProducerId"
        case 23: "OffsetForLeaderEpoch"
        case 24: "AddPartitionsToTxn"
        case 25: "AddOffsetsToTxn"
        case 26: "EndTxn"
        case 27: "WriteTxnMarkers"
        case 28: "TxnOffsetCommit"
        case 29: "DescribeAcls"
        case 30: "CreateAcls"
        case 31: "DeleteAcls"
        case 32: "DescribeConfigs"
        case 33: "AlterConfigs"
        case 34: "AlterReplicaLogDirs"
        case 35: "DescribeLogDirs"
        case 36: "SaslAuthenticate"
        case 37: "CreatePartitions"
        case 38: "CreateDelegationToken"
        case 39: "RenewDelegationToken"
        case 40: "ExpireDelegationToken"
        case 41: "DescribeDelegationToken"
        case 42: "DeleteGroups"
        case 43: "ElectLeaders"
        case 44: "IncrementalAlterConfigs"
        case 45: "AlterPartitionReassignments"
        case 46: "ListPartitionReassignments"
        case 47: "OffsetDelete"
        case 48: "DescribeClientQuotas"
        case 49: "AlterClientQuotas"
        case 50: "DescribeUserScramCredentials"
        case 51: "AlterUserScramCredentials"
        case 52: "Vote"
        case 53: "BeginQuorumEpoch"
        case 54: "EndQuorumEpoch"
        case 55: "DescribeQuorum"
        case 56: "AlterPartition"
        case 57: "UpdateFeatures"
        case 58: "Envelope"
        case 59: "FetchSnapshot"
        case 60: "DescribeCluster"
        case 61: "DescribeProducers"
        case 62: "BrokerRegistration"
        case 63: "BrokerHeartbeat"
        case 64: "UnregisterBroker"
        case 65: "DescribeTransactions"
        case 66: "ListTransactions"
        case 67: "AllocateProducerIds"
        case 68: "ConsumerGroupHeartbeat"
        case 69: "ConsumerGroupDescribe"
        case 70: "ControllerRegistration"
        case 71: "GetTelemetrySubscriptions"
        case 72: "PushTelemetry"
        case 73: "AssignReplicasToDirs"
        case 74: "ListConfigResources"
        case 75: "DescribeTopicPartitions"
        case 76: "ShareGroupHeartbeat"
        case 77: "ShareGroupDescribe"
        case 78: "ShareFetch"
        case 79: "ShareAcknowledge"
        case 80: "AddRaftVoter"
        case 81: "RemoveRaftVoter"
        case 82: "UpdateRaftVoter"
        case 83: "InitializeShareGroupState"
        case 84: "ReadShareGroupState"
        case 85: "WriteShareGroupState"
        case 86: "DeleteShareGroupState"
        case 87: "ReadShareGroupStateSummary"
        case 88: "StreamsGroupHeartbeat"
        case 89: "StreamsGroupDescribe"
        case 90: "DescribeShareGroupOffsets"
        case 91: "AlterShareGroupOffsets"
        case 92: "DeleteShareGroupOffsets"
        case 93: "StreamsGroupTopologyDescriptionUpdate"
        case 94: "UnregisterController"
        default: nil
        }
    }

    /// The versions that this release knows, or nil for an API that it does not know.
    public var versions: VersionRange? {
        switch rawValue {
        case 0: VersionRange(0, 13)
        case 1: VersionRange(0, 18)
        case 2: VersionRange(0, 11)
        case 3: VersionRange(0, 13)
        case 4: VersionRange(0, 7)
        case 5: VersionRange(0, 4)
        case 6: VersionRange(0, 8)
        case 7: VersionRange(0, 3)
        case 8: VersionRange(0, 10)
        case 9: VersionRange(0, 10)
        case 10: VersionRange(0, 6)
        case 11: VersionRange(0, 9)
        case 12: VersionRange(0, 4)
        case 13: VersionRange(0, 5)
        case 14: VersionRange(0, 5)
        case 15: VersionRange(0, 6)
        case 16: VersionRange(0, 5)
        case 17: VersionRange(0, 1)
        case 18: VersionRange(0, 5)
        case 19: VersionRange(0, 7)
        case 20: VersionRange(0, 6)
        case 21: VersionRange(0, 2)
        case 22: VersionRange(0, 6)
        case 23: VersionRange(0, 4)
        case 24: VersionRange(0, 5)
        case 25: VersionRange(0, 4)
        case 26: VersionRange(0, 5)
        case 27: VersionRange(0, 2)
        case 28: VersionRange(0, 6)
        case 29: VersionRange(0, 3)
        case 30: VersionRange(0, 3)
        case 31: VersionRange(0, 3)
        case 32: VersionRange(0, 4)
        case 33: VersionRange(0, 2)
        case 34: VersionRange(0, 2)
        case 35: VersionRange(0, 5)
        case 36: VersionRange(0, 2)
        case 37: VersionRange(0, 3)
        case 38: VersionRange(0, 3)
        case 39: VersionRange(0, 2)
        case 40: VersionRange(0, 2)
        case 41: VersionRange(0, 3)
        case 42: VersionRange(0, 3)
        case 43: VersionRange(0, 2)
        case 44: VersionRange(0, 1)
        case 45: VersionRange(0, 1)
        case 46: VersionRange(0, 0)
        case 47: VersionRange(0, 0)
        case 48: VersionRange(0, 1)
        case 49: VersionRange(0, 1)
        case 50: VersionRange(0, 0)
        case 51: VersionRange(0, 0)
        case 52: VersionRange(0, 2)
        case 53: VersionRange(0, 1)
        case 54: VersionRange(0, 1)
        case 55: VersionRange(0, 2)
        case 56: VersionRange(0, 3)
        case 57: VersionRange(0, 2)
        case 58: VersionRange(0, 0)
        case 59: VersionRange(0, 1)
        case 60: VersionRange(0, 2)
        case 61: VersionRange(0, 0)
        case 62: VersionRange(0, 4)
        case 63: VersionRange(0, 2)
        case 64: VersionRange(0, 0)
        case 65: VersionRange(0, 0)
        case 66: VersionRange(0, 2)
        case 67: VersionRange(0, 0)
        case 68: VersionRange(0, 1)
        case 69: VersionRange(0, 1)
        case 70: VersionRange(0, 0)
        case 71: VersionRange(0, 0)
        case 72: VersionRange(0, 0)
        case 73: VersionRange(0, 0)
        case 74: VersionRange(0, 1)
        case 75: VersionRange(0, 0)
        case 76: VersionRange(0, 1)
        case 77: VersionRange(0, 1)
        case 78: VersionRange(0, 2)
        case 79: VersionRange(0, 2)
        case 80: VersionRange(0, 1)
        case 81: VersionRange(0, 0)
        case 82: VersionRange(0, 0)
        case 83: VersionRange(0, 0)
        case 84: VersionRange(0, 0)
        case 85: VersionRange(0, 1)
        case 86: VersionRange(0, 0)
        case 87: VersionRange(0, 1)
        case 88: VersionRange(0, 1)
        case 89: VersionRange(0, 1)
        case 90: VersionRange(0, 1)
        case 91: VersionRange(0, 0)
        case 92: VersionRange(0, 0)
        case 93: VersionRange(0, 0)
        case 94: VersionRange(0, 0)
        default: nil
        }
    }

    /// The first version with tagged fields and compact lengths, or nil where there is none.
    var firstFlexibleVersion: Int16? {
        switch rawValue {
        case 0: 9
        case 1: 12
        case 2: 6
        case 3: 9
        case 4: 4
        case 5: 2
        case 6: 6
        case 7: 3
        case 8: 8
        case 9: 6
        case 10: 3
        case 11: 6
        case 12: 4
        case 13: 4
        case 14: 4
        case 15: 5
        case 16: 3
        case 18: 3
        case 19: 5
        case 20: 4
        case 21: 2
        case 22: 2
        case 23: 4
        case 24: 3
        case 25: 3
        case 26: 3
        case 27: 1
        case 28: 3
        case 29: 2
        case 30: 2
        case 31: 2
        case 32: 4
        case 33: 2
        case 34: 2
        case 35: 2
        case 36: 2
        case 37: 2
        case 38: 2
        case 39: 2
        case 40: 2
        case 41: 2
        case 42: 2
        case 43: 2
        case 44: 1
        case 45: 0
        case 46: 0
        case 48: 1
        case 49: 1
        case 50: 0
        case 51: 0
        case 52: 0
        case 53: 1
        case 54: 1
        case 55: 0
        case 56: 0
        case 57: 0
        case 58: 0
        case 59: 0
        case 60: 0
        case 61: 0
        case 62: 0
        case 63: 0
        case 64: 0
        case 65: 0
        case 66: 0
        case 67: 0
        case 68: 0
        case 69: 0
        case 70: 0
        case 71: 0
        case 72: 0
        case 73: 0
        case 74: 0
        case 75: 0
        case 76: 0
        case 77: 0
        case 78: 0
        case 79: 0
        case 80: 0
        case 81: 0
        case 82: 0
        case 83: 0
        case 84: 0
        case 85: 0
        case 86: 0
        case 87: 0
        case 88: 0
        case 89: 0
        case 90: 0
        case 91: 0
        case 92: 0
        case 93: 0
        case 94: 0
        default: nil
        }
    }

    /// Whether the last version may still change.
    public var isLatestVersionUnstable: Bool {
        switch rawValue {
        case 22: true
        default: false
        }
    }

    /// The header of a request where it is not the one that follows from the version.
    func specialRequestHeaderVersion(for version: Int16) -> Int16? {
        switch rawValue {
        case 7 where version <= 0: 0
        default: nil
        }
    }

    /// The header of a response where it is not the one that follows from the version.
    func specialResponseHeaderVersion(for version: Int16) -> Int16? {
        switch rawValue {
        case 18: 0
        default: nil
        }
    }
}
