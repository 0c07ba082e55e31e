// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

extension MessageDescription {
    /// The facts of all messages as text, in alphabetical order.
    static let texts: [String] = [
        """
        AbortedTxn 0 .
        - producerId int64 0 . .
        - firstOffset int64 0 . .
        - lastOffset int64 0 . .
        - lastStableOffset int64 0 . .
        """,
        """
        AddOffsetsToTxnRequest 0-4 3-4
        - transactionalId string 0-4 . .
        - producerId int64 0-4 . .
        - producerEpoch int16 0-4 . .
        - groupId string 0-4 . .
        """,
        """
        AddOffsetsToTxnResponse 0-4 3-4
        - throttleTimeMs int32 0-4 . .
        - errorCode int16 0-4 . .
        """,
        """
        AddPartitionsToTxnRequest 0-5 3-5
        - transactions []AddPartitionsToTxnTransaction 4-5 . .
        - v3AndBelowTransactionalId string 0-3 . .
        - v3AndBelowProducerId int64 0-3 . .
        - v3AndBelowProducerEpoch int16 0-3 . .
        - v3AndBelowTopics []AddPartitionsToTxnTopic 0-3 . .
        AddPartitionsToTxnTransaction
        - transactionalId string 4-5 . .
        - producerId int64 4-5 . .
        - producerEpoch int16 4-5 . .
        - verifyOnly bool 4-5 . .
        - topics []AddPartitionsToTxnTopic 4-5 . .
        AddPartitionsToTxnTopic
        - name string 0-5 . .
        - partitions []int32 0-5 . .
        """,
        """
        AddPartitionsToTxnResponse 0-5 3-5
        - throttleTimeMs int32 0-5 . .
        - errorCode int16 4-5 . .
        - resultsByTransaction []AddPartitionsToTxnResult 4-5 . .
        - resultsByTopicV3AndBelow []AddPartitionsToTxnTopicResult 0-3 . .
        AddPartitionsToTxnResult
        - transactionalId string 4-5 . .
        - topicResults []AddPartitionsToTxnTopicResult 4-5 . .
        AddPartitionsToTxnTopicResult
        - name string 0-5 . .
        - resultsByPartition []AddPartitionsToTxnPartitionResult 0-5 . .
        AddPartitionsToTxnPartitionResult
        - partitionIndex int32 0-5 . .
        - partitionErrorCode int16 0-5 . .
        """,
        """
        AddRaftVoterRequest 0-1 0-1
        - clusterId string 0-1 0-1 .
        - timeoutMs int32 0-1 . .
        - voterId int32 0-1 . .
        - voterDirectoryId uuid 0-1 . .
        - listeners []Listener 0-1 . .
        - ackWhenCommitted bool 1 . .
        Listener
        - name string 0-1 . .
        - host string 0-1 . .
        - port uint16 0-1 . .
        """,
        """
        AddRaftVoterResponse 0-1 0-1
        - throttleTimeMs int32 0-1 . .
        - errorCode int16 0-1 . .
        - errorMessage string 0-1 0-1 .
        """,
        """
        AllocateProducerIdsRequest 0 0
        - brokerId int32 0 . .
        - brokerEpoch int64 0 . .
        """,
        """
        AllocateProducerIdsResponse 0 0
        - throttleTimeMs int32 0 . .
        - errorCode int16 0 . .
        - producerIdStart int64 0 . .
        - producerIdLen int32 0 . .
        """,
        """
        AlterClientQuotasRequest 0-1 1
        - entries []EntryData 0-1 . .
        - validateOnly bool 0-1 . .
        EntryData
        - entity []EntityData 0-1 . .
        - ops []OpData 0-1 . .
        EntityData
        - entityType string 0-1 . .
        - entityName string 0-1 0-1 .
        OpData
        - key string 0-1 . .
        - value float64 0-1 . .
        - remove bool 0-1 . .
        """,
        """
        AlterClientQuotasResponse 0-1 1
        - throttleTimeMs int32 0-1 . .
        - entries []EntryData 0-1 . .
        EntryData
        - errorCode int16 0-1 . .
        - errorMessage string 0-1 0-1 .
        - entity []EntityData 0-1 . .
        EntityData
        - entityType string 0-1 . .
        - entityName string 0-1 0-1 .
        """,
        """
        AlterConfigsRequest 0-2 2
        - resources []AlterConfigsResource 0-2 . .
        - validateOnly bool 0-2 . .
        AlterConfigsResource
        - resourceType int8 0-2 . .
        - resourceName string 0-2 . .
        - configs []AlterableConfig 0-2 . .
        AlterableConfig
        - name string 0-2 . .
        - value string 0-2 0-2 .
        """,
        """
        AlterConfigsResponse 0-2 2
        - throttleTimeMs int32 0-2 . .
        - responses []AlterConfigsResourceResponse 0-2 . .
        AlterConfigsResourceResponse
        - errorCode int16 0-2 . .
        - errorMessage string 0-2 0-2 .
        - resourceType int8 0-2 . .
        - resourceName string 0-2 . .
        """,
        """
        AlterPartitionReassignmentsRequest 0-1 0-1
        - timeoutMs int32 0-1 . .
        - allowReplicationFactorChange bool 1 . .
        - topics []ReassignableTopic 0-1 . .
        ReassignableTopic
        - name string 0-1 . .
        - partitions []ReassignablePartition 0-1 . .
        ReassignablePartition
        - partitionIndex int32 0-1 . .
        - replicas []int32 0-1 0-1 .
        """,
        """
        AlterPartitionReassignmentsResponse 0-1 0-1
        - throttleTimeMs int32 0-1 . .
        - allowReplicationFactorChange bool 1 . .
        - errorCode int16 0-1 . .
        - errorMessage string 0-1 0-1 .
        - responses []ReassignableTopicResponse 0-1 . .
        ReassignableTopicResponse
        - name string 0-1 . .
        - partitions []ReassignablePartitionResponse 0-1 . .
        ReassignablePartitionResponse
        - partitionIndex int32 0-1 . .
        - errorCode int16 0-1 . .
        - errorMessage string 0-1 0-1 .
        """,
        """
        AlterPartitionRequest 0-3 0-3
        - brokerId int32 0-3 . .
        - brokerEpoch int64 0-3 . .
        - topics []TopicData 0-3 . .
        TopicData
        - topicName string 0-1 . .
        - topicId uuid 2-3 . .
        - partitions []PartitionData 0-3 . .
        PartitionData
        - partitionIndex int32 0-3 . .
        - leaderEpoch int32 0-3 . .
        - newIsr []int32 0-2 . .
        - newIsrWithEpochs []BrokerState 3 . .
        - leaderRecoveryState int8 1-3 . .
        - partitionEpoch int32 0-3 . .
        BrokerState
        - brokerId int32 3 . .
        - brokerEpoch int64 3 . .
        """,
        """
        AlterPartitionResponse 0-3 0-3
        - throttleTimeMs int32 0-3 . .
        - errorCode int16 0-3 . .
        - topics []TopicData 0-3 . .
        TopicData
        - topicName string 0-1 . .
        - topicId uuid 2-3 . .
        - partitions []PartitionData 0-3 . .
        PartitionData
        - partitionIndex int32 0-3 . .
        - errorCode int16 0-3 . .
        - leaderId int32 0-3 . .
        - leaderEpoch int32 0-3 . .
        - isr []int32 0-3 . .
        - leaderRecoveryState int8 1-3 . .
        - partitionEpoch int32 0-3 . .
        """,
        """
        AlterReplicaLogDirsRequest 0-2 2
        - dirs []AlterReplicaLogDir 0-2 . .
        AlterReplicaLogDir
        - path string 0-2 . .
        - topics []AlterReplicaLogDirTopic 0-2 . .
        AlterReplicaLogDirTopic
        - name string 0-2 . .
        - partitions []int32 0-2 . .
        """,
        """
        AlterReplicaLogDirsResponse 0-2 2
        - throttleTimeMs int32 0-2 . .
        - results []AlterReplicaLogDirTopicResult 0-2 . .
        AlterReplicaLogDirTopicResult
        - topicName string 0-2 . .
        - partitions []AlterReplicaLogDirPartitionResult 0-2 . .
        AlterReplicaLogDirPartitionResult
        - partitionIndex int32 0-2 . .
        - errorCode int16 0-2 . .
        """,
        """
        AlterShareGroupOffsetsRequest 0 0
        - groupId string 0 . .
        - topics []AlterShareGroupOffsetsRequestTopic 0 . .
        AlterShareGroupOffsetsRequestTopic
        - topicName string 0 . .
        - partitions []AlterShareGroupOffsetsRequestPartition 0 . .
        AlterShareGroupOffsetsRequestPartition
        - partitionIndex int32 0 . .
        - startOffset int64 0 . .
        """,
        """
        AlterShareGroupOffsetsResponse 0 0
        - throttleTimeMs int32 0 . .
        - errorCode int16 0 . .
        - errorMessage string 0 0 .
        - responses []AlterShareGroupOffsetsResponseTopic 0 . .
        AlterShareGroupOffsetsResponseTopic
        - topicName string 0 . .
        - topicId uuid 0 . .
        - partitions []AlterShareGroupOffsetsResponsePartition 0 . .
        AlterShareGroupOffsetsResponsePartition
        - partitionIndex int32 0 . .
        - errorCode int16 0 . .
        - errorMessage string 0 0 .
        """,
        """
        AlterUserScramCredentialsRequest 0 0
        - deletions []ScramCredentialDeletion 0 . .
        - upsertions []ScramCredentialUpsertion 0 . .
        ScramCredentialDeletion
        - name string 0 . .
        - mechanism int8 0 . .
        ScramCredentialUpsertion
        - name string 0 . .
        - mechanism int8 0 . .
        - iterations int32 0 . .
        - salt bytes 0 . .
        - saltedPassword bytes 0 . .
        """,
        """
        AlterUserScramCredentialsResponse 0 0
        - throttleTimeMs int32 0 . .
        - results []AlterUserScramCredentialsResult 0 . .
        AlterUserScramCredentialsResult
        - user string 0 . .
        - errorCode int16 0 . .
        - errorMessage string 0 0 .
        """,
        """
        ApiVersionsRequest 0-5 3-5
        - clientSoftwareName string 3-5 . .
        - clientSoftwareVersion string 3-5 . .
        - clusterId string 5 5 .
        - nodeId int32 5 . .
        """,
        """
        ApiVersionsResponse 0-5 3-5
        - errorCode int16 0-5 . .
        - apiKeys []ApiVersion 0-5 . .
        - throttleTimeMs int32 1-5 . .
        - supportedFeatures []SupportedFeatureKey 3-5 . 0
        - finalizedFeaturesEpoch int64 3-5 . 1
        - finalizedFeatures []FinalizedFeatureKey 3-5 . 2
        - zkMigrationReady bool 3-5 . 3
        ApiVersion
        - apiKey int16 0-5 . .
        - minVersion int16 0-5 . .
        - maxVersion int16 0-5 . .
        SupportedFeatureKey
        - name string 3-5 . .
        - minVersion int16 3-5 . .
        - maxVersion int16 3-5 . .
        FinalizedFeatureKey
        - name string 3-5 . .
        - maxVersionLevel int16 3-5 . .
        - minVersionLevel int16 3-5 . .
        """,
        """
        AssignReplicasToDirsRequest 0 0
        - brokerId int32 0 . .
        - brokerEpoch int64 0 . .
        - directories []DirectoryData 0 . .
        DirectoryData
        - id uuid 0 . .
        - topics []TopicData 0 . .
        TopicData
        - topicId uuid 0 . .
        - partitions []PartitionData 0 . .
        PartitionData
        - partitionIndex int32 0 . .
        """,
        """
        AssignReplicasToDirsResponse 0 0
        - throttleTimeMs int32 0 . .
        - errorCode int16 0 . .
        - directories []DirectoryData 0 . .
        DirectoryData
        - id uuid 0 . .
        - topics []TopicData 0 . .
        TopicData
        - topicId uuid 0 . .
        - partitions []PartitionData 0 . .
        PartitionData
        - partitionIndex int32 0 . .
        - errorCode int16 0 . .
        """,
        """
        BeginQuorumEpochRequest 0-1 1
        - clusterId string 0-1 0-1 .
        - voterId int32 1 . .
        - topics []TopicData 0-1 . .
        - leaderEndpoints []LeaderEndpoint 1 . .
        TopicData
        - topicName string 0-1 . .
        - partitions []PartitionData 0-1 . .
        PartitionData
        - partitionIndex int32 0-1 . .
        - voterDirectoryId uuid 1 . .
        - leaderId int32 0-1 . .
        - leaderEpoch int32 0-1 . .
        LeaderEndpoint
        - name string 1 . .
        - host string 1 . .
        - port uint16 1 . .
        """,
        """
        BeginQuorumEpochResponse 0-1 1
        - errorCode int16 0-1 . .
        - topics []TopicData 0-1 . .
        - nodeEndpoints []NodeEndpoint 1 . 0
        TopicData
        - topicName string 0-1 . .
        - partitions []PartitionData 0-1 . .
        PartitionData
        - partitionIndex int32 0-1 . .
        - errorCode int16 0-1 . .
        - leaderId int32 0-1 . .
        - leaderEpoch int32 0-1 . .
        NodeEndpoint
        - nodeId int32 1 . .
        - host string 1 . .
        - port uint16 1 . .
        """,
        """
        BrokerHeartbeatRequest 0-2 0-2
        - brokerId int32 0-2 . .
        - brokerEpoch int64 0-2 . .
        - currentMetadataOffset int64 0-2 . .
        - wantFence bool 0-2 . .
        - wantShutDown bool 0-2 . .
        - offlineLogDirs []uuid 1-2 . 0
        - cordonedLogDirs []uuid 2 2 1
        """,
        """
        BrokerHeartbeatResponse 0-2 0-2
        - throttleTimeMs int32 0-2 . .
        - errorCode int16 0-2 . .
        - isCaughtUp bool 0-2 . .
        - isFenced bool 0-2 . .
        - shouldShutDown bool 0-2 . .
        """,
        """
        BrokerRegistrationRequest 0-4 0-4
        - brokerId int32 0-4 . .
        - clusterId string 0-4 . .
        - incarnationId uuid 0-4 . .
        - listeners []Listener 0-4 . .
        - features []Feature 0-4 . .
        - rack string 0-4 0-4 .
        - isMigratingZkBroker bool 1-4 . .
        - logDirs []uuid 2-4 . .
        - previousBrokerEpoch int64 3-4 . .
        Listener
        - name string 0-4 . .
        - host string 0-4 . .
        - port uint16 0-4 . .
        - securityProtocol int16 0-4 . .
        Feature
        - name string 0-4 . .
        - minSupportedVersion int16 0-4 . .
        - maxSupportedVersion int16 0-4 . .
        """,
        """
        BrokerRegistrationResponse 0-4 0-4
        - throttleTimeMs int32 0-4 . .
        - errorCode int16 0-4 . .
        - brokerEpoch int64 0-4 . .
        """,
        """
        ConsumerGroupDescribeRequest 0-1 0-1
        - groupIds []string 0-1 . .
        - includeAuthorizedOperations bool 0-1 . .
        """,
        """
        ConsumerGroupDescribeResponse 0-1 0-1
        - throttleTimeMs int32 0-1 . .
        - groups []DescribedGroup 0-1 . .
        DescribedGroup
        - errorCode int16 0-1 . .
        - errorMessage string 0-1 0-1 .
        - groupId string 0-1 . .
        - groupState string 0-1 . .
        - groupEpoch int32 0-1 . .
        - assignmentEpoch int32 0-1 . .
        - assignorName string 0-1 . .
        - members []Member 0-1 . .
        - authorizedOperations int32 0-1 . .
        Member
        - memberId string 0-1 . .
        - instanceId string 0-1 0-1 .
        - rackId string 0-1 0-1 .
        - memberEpoch int32 0-1 . .
        - clientId string 0-1 . .
        - clientHost string 0-1 . .
        - subscribedTopicNames []string 0-1 . .
        - subscribedTopicRegex string 0-1 0-1 .
        - assignment Assignment 0-1 . .
        - targetAssignment Assignment 0-1 . .
        - memberType int8 1 . .
        Assignment
        - topicPartitions []TopicPartitions 0-1 . .
        TopicPartitions
        - topicId uuid 0-1 . .
        - topicName string 0-1 . .
        - partitions []int32 0-1 . .
        """,
        """
        ConsumerGroupHeartbeatRequest 0-1 0-1
        - groupId string 0-1 . .
        - memberId string 0-1 . .
        - memberEpoch int32 0-1 . .
        - instanceId string 0-1 0-1 .
        - rackId string 0-1 0-1 .
        - rebalanceTimeoutMs int32 0-1 . .
        - subscribedTopicNames []string 0-1 0-1 .
        - subscribedTopicRegex string 1 1 .
        - serverAssignor string 0-1 0-1 .
        - topicPartitions []TopicPartitions 0-1 0-1 .
        TopicPartitions
        - topicId uuid 0-1 . .
        - partitions []int32 0-1 . .
        """,
        """
        ConsumerGroupHeartbeatResponse 0-1 0-1
        - throttleTimeMs int32 0-1 . .
        - errorCode int16 0-1 . .
        - errorMessage string 0-1 0-1 .
        - memberId string 0-1 0-1 .
        - memberEpoch int32 0-1 . .
        - heartbeatIntervalMs int32 0-1 . .
        - assignment Assignment 0-1 0-1 .
        Assignment
        - topicPartitions []TopicPartitions 0-1 . .
        TopicPartitions
        - topicId uuid 0-1 . .
        - partitions []int32 0-1 . .
        """,
        """
        ConsumerProtocolAssignment 0-3 .
        - assignedPartitions []TopicPartition 0-3 . .
        - userData bytes 0-3 0-3 .
        TopicPartition
        - topic string 0-3 . .
        - partitions []int32 0-3 . .
        """,
        """
        ConsumerProtocolSubscription 0-3 .
        - topics []string 0-3 . .
        - userData bytes 0-3 0-3 .
        - ownedPartitions []TopicPartition 1-3 . .
        - generationId int32 2-3 . .
        - rackId string 3 3 .
        TopicPartition
        - topic string 1-3 . .
        - partitions []int32 1-3 . .
        """,
        """
        ControlRecordTypeSchema 0 .
        - type int16 0 . .
        """,
        """
        ControlledShutdownRequest 0-3 3
        - brokerId int32 0-3 . .
        - brokerEpoch int64 2-3 . .
        """,
        """
        ControlledShutdownResponse 0-3 3
        - errorCode int16 0-3 . .
        - remainingPartitions []RemainingPartition 0-3 . .
        RemainingPartition
        - topicName string 0-3 . .
        - partitionIndex int32 0-3 . .
        """,
        """
        ControllerRegistrationRequest 0 0
        - controllerId int32 0 . .
        - incarnationId uuid 0 . .
        - zkMigrationReady bool 0 . .
        - listeners []Listener 0 . .
        - features []Feature 0 . .
        Listener
        - name string 0 . .
        - host string 0 . .
        - port uint16 0 . .
        - securityProtocol int16 0 . .
        Feature
        - name string 0 . .
        - minSupportedVersion int16 0 . .
        - maxSupportedVersion int16 0 . .
        """,
        """
        ControllerRegistrationResponse 0 0
        - throttleTimeMs int32 0 . .
        - errorCode int16 0 . .
        - errorMessage string 0 0 .
        """,
        """
        CreateAclsRequest 0-3 2-3
        - creations []AclCreation 0-3 . .
        AclCreation
        - resourceType int8 0-3 . .
        - resourceName string 0-3 . .
        - resourcePatternType int8 1-3 . .
        - principal string 0-3 . .
        - host string 0-3 . .
        - operation int8 0-3 . .
        - permissionType int8 0-3 . .
        """,
        """
        CreateAclsResponse 0-3 2-3
        - throttleTimeMs int32 0-3 . .
        - results []AclCreationResult 0-3 . .
        AclCreationResult
        - errorCode int16 0-3 . .
        - errorMessage string 0-3 0-3 .
        """,
        """
        CreateDelegationTokenRequest 0-3 2-3
        - ownerPrincipalType string 3 3 .
        - ownerPrincipalName string 3 3 .
        - renewers []CreatableRenewers 0-3 . .
        - maxLifetimeMs int64 0-3 . .
        CreatableRenewers
        - principalType string 0-3 . .
        - principalName string 0-3 . .
        """,
        """
        CreateDelegationTokenResponse 0-3 2-3
        - errorCode int16 0-3 . .
        - principalType string 0-3 . .
        - principalName string 0-3 . .
        - tokenRequesterPrincipalType string 3 . .
        - tokenRequesterPrincipalName string 3 . .
        - issueTimestampMs int64 0-3 . .
        - expiryTimestampMs int64 0-3 . .
        - maxTimestampMs int64 0-3 . .
        - tokenId string 0-3 . .
        - hmac bytes 0-3 . .
        - throttleTimeMs int32 0-3 . .
        """,
        """
        CreatePartitionsRequest 0-3 2-3
        - topics []CreatePartitionsTopic 0-3 . .
        - timeoutMs int32 0-3 . .
        - validateOnly bool 0-3 . .
        CreatePartitionsTopic
        - name string 0-3 . .
        - count int32 0-3 . .
        - assignments []CreatePartitionsAssignment 0-3 0-3 .
        CreatePartitionsAssignment
        - brokerIds []int32 0-3 . .
        """,
        """
        CreatePartitionsResponse 0-3 2-3
        - throttleTimeMs int32 0-3 . .
        - results []CreatePartitionsTopicResult 0-3 . .
        CreatePartitionsTopicResult
        - name string 0-3 . .
        - errorCode int16 0-3 . .
        - errorMessage string 0-3 0-3 .
        """,
        """
        CreateTopicsRequest 0-7 5-7
        - topics []CreatableTopic 0-7 . .
        - timeoutMs int32 0-7 . .
        - validateOnly bool 1-7 . .
        CreatableTopic
        - name string 0-7 . .
        - numPartitions int32 0-7 . .
        - replicationFactor int16 0-7 . .
        - assignments []CreatableReplicaAssignment 0-7 . .
        - configs []CreatableTopicConfig 0-7 . .
        CreatableReplicaAssignment
        - partitionIndex int32 0-7 . .
        - brokerIds []int32 0-7 . .
        CreatableTopicConfig
        - name string 0-7 . .
        - value string 0-7 0-7 .
        """,
        """
        CreateTopicsResponse 0-7 5-7
        - throttleTimeMs int32 2-7 . .
        - topics []CreatableTopicResult 0-7 . .
        CreatableTopicResult
        - name string 0-7 . .
        - topicId uuid 7 . .
        - errorCode int16 0-7 . .
        - errorMessage string 1-7 1-7 .
        - topicConfigErrorCode int16 5-7 . 0
        - numPartitions int32 5-7 . .
        - replicationFactor int16 5-7 . .
        - configs []CreatableTopicConfigs 5-7 5-7 .
        CreatableTopicConfigs
        - name string 5-7 . .
        - value string 5-7 5-7 .
        - readOnly bool 5-7 . .
        - configSource int8 5-7 . .
        - isSensitive bool 5-7 . .
        """,
        """
        DefaultPrincipalData 0 0
        - type string 0 . .
        - name string 0 . .
        - tokenAuthenticated bool 0 . .
        """,
        """
        DeleteAclsRequest 0-3 2-3
        - filters []DeleteAclsFilter 0-3 . .
        DeleteAclsFilter
        - resourceTypeFilter int8 0-3 . .
        - resourceNameFilter string 0-3 0-3 .
        - patternTypeFilter int8 1-3 . .
        - principalFilter string 0-3 0-3 .
        - hostFilter string 0-3 0-3 .
        - operation int8 0-3 . .
        - permissionType int8 0-3 . .
        """,
        """
        DeleteAclsResponse 0-3 2-3
        - throttleTimeMs int32 0-3 . .
        - filterResults []DeleteAclsFilterResult 0-3 . .
        DeleteAclsFilterResult
        - errorCode int16 0-3 . .
        - errorMessage string 0-3 0-3 .
        - matchingAcls []DeleteAclsMatchingAcl 0-3 . .
        DeleteAclsMatchingAcl
        - errorCode int16 0-3 . .
        - errorMessage string 0-3 0-3 .
        - resourceType int8 0-3 . .
        - resourceName string 0-3 . .
        - patternType int8 1-3 . .
        - principal string 0-3 . .
        - host string 0-3 . .
        - operation int8 0-3 . .
        - permissionType int8 0-3 . .
        """,
        """
        DeleteGroupsRequest 0-3 2-3
        - groupsNames []string 0-3 . .
        """,
        """
        DeleteGroupsResponse 0-3 2-3
        - throttleTimeMs int32 0-3 . .
        - results []DeletableGroupResult 0-3 . .
        DeletableGroupResult
        - groupId string 0-3 . .
        - errorCode int16 0-3 . .
        - errorMessage string 3 3 .
        """,
        """
        DeleteRecordsRequest 0-2 2
        - topics []DeleteRecordsTopic 0-2 . .
        - timeoutMs int32 0-2 . .
        DeleteRecordsTopic
        - name string 0-2 . .
        - partitions []DeleteRecordsPartition 0-2 . .
        DeleteRecordsPartition
        - partitionIndex int32 0-2 . .
        - offset int64 0-2 . .
        """,
        """
        DeleteRecordsResponse 0-2 2
        - throttleTimeMs int32 0-2 . .
        - topics []DeleteRecordsTopicResult 0-2 . .
        DeleteRecordsTopicResult
        - name string 0-2 . .
        - partitions []DeleteRecordsPartitionResult 0-2 . .
        DeleteRecordsPartitionResult
        - partitionIndex int32 0-2 . .
        - lowWatermark int64 0-2 . .
        - errorCode int16 0-2 . .
        """,
        """
        DeleteShareGroupOffsetsRequest 0 0
        - groupId string 0 . .
        - topics []DeleteShareGroupOffsetsRequestTopic 0 . .
        DeleteShareGroupOffsetsRequestTopic
        - topicName string 0 . .
        """,
        """
        DeleteShareGroupOffsetsResponse 0 0
        - throttleTimeMs int32 0 . .
        - errorCode int16 0 . .
        - errorMessage string 0 0 .
        - responses []DeleteShareGroupOffsetsResponseTopic 0 . .
        DeleteShareGroupOffsetsResponseTopic
        - topicName string 0 . .
        - topicId uuid 0 . .
        - errorCode int16 0 . .
        - errorMessage string 0 0 .
        """,
        """
        DeleteShareGroupStateRequest 0 0
        - groupId string 0 . .
        - topics []DeleteStateData 0 . .
        DeleteStateData
        - topicId uuid 0 . .
        - partitions []PartitionData 0 . .
        PartitionData
        - partition int32 0 . .
        """,
        """
        DeleteShareGroupStateResponse 0 0
        - results []DeleteStateResult 0 . .
        DeleteStateResult
        - topicId uuid 0 . .
        - partitions []PartitionResult 0 . .
        PartitionResult
        - partition int32 0 . .
        - errorCode int16 0 . .
        - errorMessage string 0 0 .
        """,
        """
        DeleteTopicsRequest 0-6 4-6
        - topics []DeleteTopicState 6 . .
        - topicNames []string 0-5 . .
        - timeoutMs int32 0-6 . .
        DeleteTopicState
        - name string 6 6 .
        - topicId uuid 6 . .
        """,
        """
        DeleteTopicsResponse 0-6 4-6
        - throttleTimeMs int32 1-6 . .
        - responses []DeletableTopicResult 0-6 . .
        DeletableTopicResult
        - name string 0-6 6 .
        - topicId uuid 6 . .
        - errorCode int16 0-6 . .
        - errorMessage string 5-6 5-6 .
        """,
        """
        DescribeAclsRequest 0-3 2-3
        - resourceTypeFilter int8 0-3 . .
        - resourceNameFilter string 0-3 0-3 .
        - patternTypeFilter int8 1-3 . .
        - principalFilter string 0-3 0-3 .
        - hostFilter string 0-3 0-3 .
        - operation int8 0-3 . .
        - permissionType int8 0-3 . .
        """,
        """
        DescribeAclsResponse 0-3 2-3
        - throttleTimeMs int32 0-3 . .
        - errorCode int16 0-3 . .
        - errorMessage string 0-3 0-3 .
        - resources []DescribeAclsResource 0-3 . .
        DescribeAclsResource
        - resourceType int8 0-3 . .
        - resourceName string 0-3 . .
        - patternType int8 1-3 . .
        - acls []AclDescription 0-3 . .
        AclDescription
        - principal string 0-3 . .
        - host string 0-3 . .
        - operation int8 0-3 . .
        - permissionType int8 0-3 . .
        """,
        """
        DescribeClientQuotasRequest 0-1 1
        - components []ComponentData 0-1 . .
        - strict bool 0-1 . .
        ComponentData
        - entityType string 0-1 . .
        - matchType int8 0-1 . .
        - match string 0-1 0-1 .
        """,
        """
        DescribeClientQuotasResponse 0-1 1
        - throttleTimeMs int32 0-1 . .
        - errorCode int16 0-1 . .
        - errorMessage string 0-1 0-1 .
        - entries []EntryData 0-1 0-1 .
        EntryData
        - entity []EntityData 0-1 . .
        - values []ValueData 0-1 . .
        EntityData
        - entityType string 0-1 . .
        - entityName string 0-1 0-1 .
        ValueData
        - key string 0-1 . .
        - value float64 0-1 . .
        """,
        """
        DescribeClusterRequest 0-2 0-2
        - includeClusterAuthorizedOperations bool 0-2 . .
        - endpointType int8 1-2 . .
        - includeFencedBrokers bool 2 . .
        """,
        """
        DescribeClusterResponse 0-2 0-2
        - throttleTimeMs int32 0-2 . .
        - errorCode int16 0-2 . .
        - errorMessage string 0-2 0-2 .
        - endpointType int8 1-2 . .
        - clusterId string 0-2 . .
        - controllerId int32 0-2 . .
        - brokers []DescribeClusterBroker 0-2 . .
        - clusterAuthorizedOperations int32 0-2 . .
        DescribeClusterBroker
        - brokerId int32 0-2 . .
        - host string 0-2 . .
        - port int32 0-2 . .
        - rack string 0-2 0-2 .
        - isFenced bool 2 . .
        """,
        """
        DescribeConfigsRequest 0-4 4
        - resources []DescribeConfigsResource 0-4 . .
        - includeSynonyms bool 1-4 . .
        - includeDocumentation bool 3-4 . .
        DescribeConfigsResource
        - resourceType int8 0-4 . .
        - resourceName string 0-4 . .
        - configurationKeys []string 0-4 0-4 .
        """,
        """
        DescribeConfigsResponse 0-4 4
        - throttleTimeMs int32 0-4 . .
        - results []DescribeConfigsResult 0-4 . .
        DescribeConfigsResult
        - errorCode int16 0-4 . .
        - errorMessage string 0-4 0-4 .
        - resourceType int8 0-4 . .
        - resourceName string 0-4 . .
        - configs []DescribeConfigsResourceResult 0-4 . .
        DescribeConfigsResourceResult
        - name string 0-4 . .
        - value string 0-4 0-4 .
        - readOnly bool 0-4 . .
        - isDefault bool 0 . .
        - configSource int8 1-4 . .
        - isSensitive bool 0-4 . .
        - synonyms []DescribeConfigsSynonym 1-4 . .
        - configType int8 3-4 . .
        - documentation string 3-4 3-4 .
        DescribeConfigsSynonym
        - name string 1-4 . .
        - value string 1-4 1-4 .
        - source int8 1-4 . .
        """,
        """
        DescribeDelegationTokenRequest 0-3 2-3
        - owners []DescribeDelegationTokenOwner 0-3 0-3 .
        DescribeDelegationTokenOwner
        - principalType string 0-3 . .
        - principalName string 0-3 . .
        """,
        """
        DescribeDelegationTokenResponse 0-3 2-3
        - errorCode int16 0-3 . .
        - tokens []DescribedDelegationToken 0-3 . .
        - throttleTimeMs int32 0-3 . .
        DescribedDelegationToken
        - principalType string 0-3 . .
        - principalName string 0-3 . .
        - tokenRequesterPrincipalType string 3 . .
        - tokenRequesterPrincipalName string 3 . .
        - issueTimestamp int64 0-3 . .
        - expiryTimestamp int64 0-3 . .
        - maxTimestamp int64 0-3 . .
        - tokenId string 0-3 . .
        - hmac bytes 0-3 . .
        - renewers []DescribedDelegationTokenRenewer 0-3 . .
        DescribedDelegationTokenRenewer
        - principalType string 0-3 . .
        - principalName string 0-3 . .
        """,
        """
        DescribeGroupsRequest 0-6 5-6
        - groups []string 0-6 . .
        - includeAuthorizedOperations bool 3-6 . .
        """,
        """
        DescribeGroupsResponse 0-6 5-6
        - throttleTimeMs int32 1-6 . .
        - groups []DescribedGroup 0-6 . .
        DescribedGroup
        - errorCode int16 0-6 . .
        - errorMessage string 6 6 .
        - groupId string 0-6 . .
        - groupState string 0-6 . .
        - protocolType string 0-6 . .
        - protocolData string 0-6 . .
        - members []DescribedGroupMember 0-6 . .
        - authorizedOperations int32 3-6 . .
        DescribedGroupMember
        - memberId string 0-6 . .
        - groupInstanceId string 4-6 4-6 .
        - clientId string 0-6 . .
        - clientHost string 0-6 . .
        - memberMetadata bytes 0-6 . .
        - memberAssignment bytes 0-6 . .
        """,
        """
        DescribeLogDirsRequest 0-5 2-5
        - topics []DescribableLogDirTopic 0-5 0-5 .
        DescribableLogDirTopic
        - topic string 0-5 . .
        - partitions []int32 0-5 . .
        """,
        """
        DescribeLogDirsResponse 0-5 2-5
        - throttleTimeMs int32 0-5 . .
        - errorCode int16 3-5 . .
        - results []DescribeLogDirsResult 0-5 . .
        DescribeLogDirsResult
        - errorCode int16 0-5 . .
        - logDir string 0-5 . .
        - topics []DescribeLogDirsTopic 0-5 . .
        - totalBytes int64 4-5 . .
        - usableBytes int64 4-5 . .
        - isCordoned bool 5 . .
        DescribeLogDirsTopic
        - name string 0-5 . .
        - partitions []DescribeLogDirsPartition 0-5 . .
        DescribeLogDirsPartition
        - partitionIndex int32 0-5 . .
        - partitionSize int64 0-5 . .
        - offsetLag int64 0-5 . .
        - isFutureKey bool 0-5 . .
        """,
        """
        DescribeProducersRequest 0 0
        - topics []TopicRequest 0 . .
        TopicRequest
        - name string 0 . .
        - partitionIndexes []int32 0 . .
        """,
        """
        DescribeProducersResponse 0 0
        - throttleTimeMs int32 0 . .
        - topics []TopicResponse 0 . .
        TopicResponse
        - name string 0 . .
        - partitions []PartitionResponse 0 . .
        PartitionResponse
        - partitionIndex int32 0 . .
        - errorCode int16 0 . .
        - errorMessage string 0 0 .
        - activeProducers []ProducerState 0 . .
        ProducerState
        - producerId int64 0 . .
        - producerEpoch int32 0 . .
        - lastSequence int32 0 . .
        - lastTimestamp int64 0 . .
        - coordinatorEpoch int32 0 . .
        - currentTxnStartOffset int64 0 . .
        """,
        """
        DescribeQuorumRequest 0-2 0-2
        - topics []TopicData 0-2 . .
        TopicData
        - topicName string 0-2 . .
        - partitions []PartitionData 0-2 . .
        PartitionData
        - partitionIndex int32 0-2 . .
        """,
        """
        DescribeQuorumResponse 0-2 0-2
        - errorCode int16 0-2 . .
        - errorMessage string 2 2 .
        - topics []TopicData 0-2 . .
        - nodes []Node 2 . .
        TopicData
        - topicName string 0-2 . .
        - partitions []PartitionData 0-2 . .
        PartitionData
        - partitionIndex int32 0-2 . .
        - errorCode int16 0-2 . .
        - errorMessage string 2 2 .
        - leaderId int32 0-2 . .
        - leaderEpoch int32 0-2 . .
        - highWatermark int64 0-2 . .
        - currentVoters []ReplicaState 0-2 . .
        - observers []ReplicaState 0-2 . .
        ReplicaState
        - replicaId int32 0-2 . .
        - replicaDirectoryId uuid 2 . .
        - logEndOffset int64 0-2 . .
        - lastFetchTimestamp int64 1-2 . .
        - lastCaughtUpTimestamp int64 1-2 . .
        Node
        - nodeId int32 2 . .
        - listeners []Listener 2 . .
        Listener
        - name string 2 . .
        - host string 2 . .
        - port uint16 2 . .
        """,
        """
        DescribeShareGroupOffsetsRequest 0-1 0-1
        - groups []DescribeShareGroupOffsetsRequestGroup 0-1 . .
        DescribeShareGroupOffsetsRequestGroup
        - groupId string 0-1 . .
        - topics []DescribeShareGroupOffsetsRequestTopic 0-1 0-1 .
        DescribeShareGroupOffsetsRequestTopic
        - topicName string 0-1 . .
        - partitions []int32 0-1 . .
        """,
        """
        DescribeShareGroupOffsetsResponse 0-1 0-1
        - throttleTimeMs int32 0-1 . .
        - groups []DescribeShareGroupOffsetsResponseGroup 0-1 . .
        DescribeShareGroupOffsetsResponseGroup
        - groupId string 0-1 . .
        - topics []DescribeShareGroupOffsetsResponseTopic 0-1 . .
        - errorCode int16 0-1 . .
        - errorMessage string 0-1 0-1 .
        DescribeShareGroupOffsetsResponseTopic
        - topicName string 0-1 . .
        - topicId uuid 0-1 . .
        - partitions []DescribeShareGroupOffsetsResponsePartition 0-1 . .
        DescribeShareGroupOffsetsResponsePartition
        - partitionIndex int32 0-1 . .
        - startOffset int64 0-1 . .
        - leaderEpoch int32 0-1 . .
        - lag int64 1 . .
        - errorCode int16 0-1 . .
        - errorMessage string 0-1 0-1 .
        """,
        """
        DescribeTopicPartitionsRequest 0 0
        - topics []TopicRequest 0 . .
        - responsePartitionLimit int32 0 . .
        - cursor Cursor 0 0 .
        TopicRequest
        - name string 0 . .
        Cursor
        - topicName string 0 . .
        - partitionIndex int32 0 . .
        """,
        """
        DescribeTopicPartitionsResponse 0 0
        - throttleTimeMs int32 0 . .
        - topics []DescribeTopicPartitionsResponseTopic 0 . .
        - nextCursor Cursor 0 0 .
        DescribeTopicPartitionsResponseTopic
        - errorCode int16 0 . .
        - name string 0 0 .
        - topicId uuid 0 . .
        - isInternal bool 0 . .
        - partitions []DescribeTopicPartitionsResponsePartition 0 . .
        - topicAuthorizedOperations int32 0 . .
        DescribeTopicPartitionsResponsePartition
        - errorCode int16 0 . .
        - partitionIndex int32 0 . .
        - leaderId int32 0 . .
        - leaderEpoch int32 0 . .
        - replicaNodes []int32 0 . .
        - isrNodes []int32 0 . .
        - eligibleLeaderReplicas []int32 0 0 .
        - lastKnownElr []int32 0 0 .
        - offlineReplicas []int32 0 . .
        Cursor
        - topicName string 0 . .
        - partitionIndex int32 0 . .
        """,
        """
        DescribeTransactionsRequest 0 0
        - transactionalIds []string 0 . .
        """,
        """
        DescribeTransactionsResponse 0 0
        - throttleTimeMs int32 0 . .
        - transactionStates []TransactionState 0 . .
        TransactionState
        - errorCode int16 0 . .
        - transactionalId string 0 . .
        - transactionState string 0 . .
        - transactionTimeoutMs int32 0 . .
        - transactionStartTimeMs int64 0 . .
        - producerId int64 0 . .
        - producerEpoch int16 0 . .
        - topics []TopicData 0 . .
        TopicData
        - topic string 0 . .
        - partitions []int32 0 . .
        """,
        """
        DescribeUserScramCredentialsRequest 0 0
        - users []UserName 0 0 .
        UserName
        - name string 0 . .
        """,
        """
        DescribeUserScramCredentialsResponse 0 0
        - throttleTimeMs int32 0 . .
        - errorCode int16 0 . .
        - errorMessage string 0 0 .
        - results []DescribeUserScramCredentialsResult 0 . .
        DescribeUserScramCredentialsResult
        - user string 0 . .
        - errorCode int16 0 . .
        - errorMessage string 0 0 .
        - credentialInfos []CredentialInfo 0 . .
        CredentialInfo
        - mechanism int8 0 . .
        - iterations int32 0 . .
        """,
        """
        ElectLeadersRequest 0-2 2
        - electionType int8 1-2 . .
        - topicPartitions []TopicPartitions 0-2 0-2 .
        - timeoutMs int32 0-2 . .
        TopicPartitions
        - topic string 0-2 . .
        - partitions []int32 0-2 . .
        """,
        """
        ElectLeadersResponse 0-2 2
        - throttleTimeMs int32 0-2 . .
        - errorCode int16 1-2 . .
        - replicaElectionResults []ReplicaElectionResult 0-2 . .
        ReplicaElectionResult
        - topic string 0-2 . .
        - partitionResult []PartitionResult 0-2 . .
        PartitionResult
        - partitionId int32 0-2 . .
        - errorCode int16 0-2 . .
        - errorMessage string 0-2 0-2 .
        """,
        """
        EndQuorumEpochRequest 0-1 1
        - clusterId string 0-1 0-1 .
        - topics []TopicData 0-1 . .
        - leaderEndpoints []LeaderEndpoint 1 . .
        TopicData
        - topicName string 0-1 . .
        - partitions []PartitionData 0-1 . .
        PartitionData
        - partitionIndex int32 0-1 . .
        - leaderId int32 0-1 . .
        - leaderEpoch int32 0-1 . .
        - preferredSuccessors []int32 0 . .
        - preferredCandidates []ReplicaInfo 1 . .
        ReplicaInfo
        - candidateId int32 1 . .
        - candidateDirectoryId uuid 1 . .
        LeaderEndpoint
        - name string 1 . .
        - host string 1 . .
        - port uint16 1 . .
        """,
        """
        EndQuorumEpochResponse 0-1 1
        - errorCode int16 0-1 . .
        - topics []TopicData 0-1 . .
        - nodeEndpoints []NodeEndpoint 1 . 0
        TopicData
        - topicName string 0-1 . .
        - partitions []PartitionData 0-1 . .
        PartitionData
        - partitionIndex int32 0-1 . .
        - errorCode int16 0-1 . .
        - leaderId int32 0-1 . .
        - leaderEpoch int32 0-1 . .
        NodeEndpoint
        - nodeId int32 1 . .
        - host string 1 . .
        - port uint16 1 . .
        """,
        """
        EndTxnMarker 0 .
        - coordinatorEpoch int32 0 . .
        """,
        """
        EndTxnRequest 0-5 3-5
        - transactionalId string 0-5 . .
        - producerId int64 0-5 . .
        - producerEpoch int16 0-5 . .
        - committed bool 0-5 . .
        """,
        """
        EndTxnResponse 0-5 3-5
        - throttleTimeMs int32 0-5 . .
        - errorCode int16 0-5 . .
        - producerId int64 5 . .
        - producerEpoch int16 5 . .
        """,
        """
        EnvelopeRequest 0 0
        - requestData bytes 0 . .
        - requestPrincipal bytes 0 0 .
        - clientHostAddress bytes 0 . .
        """,
        """
        EnvelopeResponse 0 0
        - responseData bytes 0 0 .
        - errorCode int16 0 . .
        """,
        """
        ExpireDelegationTokenRequest 0-2 2
        - hmac bytes 0-2 . .
        - expiryTimePeriodMs int64 0-2 . .
        """,
        """
        ExpireDelegationTokenResponse 0-2 2
        - errorCode int16 0-2 . .
        - expiryTimestampMs int64 0-2 . .
        - throttleTimeMs int32 0-2 . .
        """,
        """
        FetchRequest 0-18 12-18
        - clusterId string 12-18 12-18 0
        - replicaId int32 0-14 . .
        - replicaState ReplicaState 15-18 . 1
        - maxWaitMs int32 0-18 . .
        - minBytes int32 0-18 . .
        - maxBytes int32 3-18 . .
        - isolationLevel int8 4-18 . .
        - sessionId int32 7-18 . .
        - sessionEpoch int32 7-18 . .
        - topics []FetchTopic 0-18 . .
        - forgottenTopicsData []ForgottenTopic 7-18 . .
        - rackId string 11-18 . .
        ReplicaState
        - replicaId int32 15-18 . .
        - replicaEpoch int64 15-18 . .
        FetchTopic
        - topic string 0-12 . .
        - topicId uuid 13-18 . .
        - partitions []FetchPartition 0-18 . .
        FetchPartition
        - partition int32 0-18 . .
        - currentLeaderEpoch int32 9-18 . .
        - fetchOffset int64 0-18 . .
        - lastFetchedEpoch int32 12-18 . .
        - logStartOffset int64 5-18 . .
        - partitionMaxBytes int32 0-18 . .
        - replicaDirectoryId uuid 17-18 . 0
        - highWatermark int64 18 . 1
        ForgottenTopic
        - topic string 7-12 . .
        - topicId uuid 13-18 . .
        - partitions []int32 7-18 . .
        """,
        """
        FetchResponse 0-18 12-18
        - throttleTimeMs int32 1-18 . .
        - errorCode int16 7-18 . .
        - sessionId int32 7-18 . .
        - responses []FetchableTopicResponse 0-18 . .
        - nodeEndpoints []NodeEndpoint 16-18 . 0
        FetchableTopicResponse
        - topic string 0-12 . .
        - topicId uuid 13-18 . .
        - partitions []PartitionData 0-18 . .
        PartitionData
        - partitionIndex int32 0-18 . .
        - errorCode int16 0-18 . .
        - highWatermark int64 0-18 . .
        - lastStableOffset int64 4-18 . .
        - logStartOffset int64 5-18 . .
        - divergingEpoch EpochEndOffset 12-18 . 0
        - currentLeader LeaderIdAndEpoch 12-18 . 1
        - snapshotId SnapshotId 12-18 . 2
        - abortedTransactions []AbortedTransaction 4-18 4-18 .
        - preferredReadReplica int32 11-18 . .
        - records records 0-18 0-18 .
        EpochEndOffset
        - epoch int32 12-18 . .
        - endOffset int64 12-18 . .
        LeaderIdAndEpoch
        - leaderId int32 12-18 . .
        - leaderEpoch int32 12-18 . .
        SnapshotId
        - endOffset int64 12-18 . .
        - epoch int32 12-18 . .
        AbortedTransaction
        - producerId int64 4-18 . .
        - firstOffset int64 4-18 . .
        NodeEndpoint
        - nodeId int32 16-18 . .
        - host string 16-18 . .
        - port int32 16-18 . .
        - rack string 16-18 16-18 .
        """,
        """
        FetchSnapshotRequest 0-1 0-1
        - clusterId string 0-1 0-1 0
        - replicaId int32 0-1 . .
        - maxBytes int32 0-1 . .
        - topics []TopicSnapshot 0-1 . .
        TopicSnapshot
        - name string 0-1 . .
        - partitions []PartitionSnapshot 0-1 . .
        PartitionSnapshot
        - partition int32 0-1 . .
        - currentLeaderEpoch int32 0-1 . .
        - snapshotId SnapshotId 0-1 . .
        - position int64 0-1 . .
        - replicaDirectoryId uuid 1 . 0
        SnapshotId
        - endOffset int64 0-1 . .
        - epoch int32 0-1 . .
        """,
        """
        FetchSnapshotResponse 0-1 0-1
        - throttleTimeMs int32 0-1 . .
        - errorCode int16 0-1 . .
        - topics []TopicSnapshot 0-1 . .
        - nodeEndpoints []NodeEndpoint 1 . 0
        TopicSnapshot
        - name string 0-1 . .
        - partitions []PartitionSnapshot 0-1 . .
        PartitionSnapshot
        - index int32 0-1 . .
        - errorCode int16 0-1 . .
        - snapshotId SnapshotId 0-1 . .
        - currentLeader LeaderIdAndEpoch 0-1 . 0
        - size int64 0-1 . .
        - position int64 0-1 . .
        - unalignedRecords records 0-1 . .
        SnapshotId
        - endOffset int64 0-1 . .
        - epoch int32 0-1 . .
        LeaderIdAndEpoch
        - leaderId int32 0-1 . .
        - leaderEpoch int32 0-1 . .
        NodeEndpoint
        - nodeId int32 1 . .
        - host string 1 . .
        - port uint16 1 . .
        """,
        """
        FindCoordinatorRequest 0-6 3-6
        - key string 0-3 . .
        - keyType int8 1-6 . .
        - coordinatorKeys []string 4-6 . .
        """,
        """
        FindCoordinatorResponse 0-6 3-6
        - throttleTimeMs int32 1-6 . .
        - errorCode int16 0-3 . .
        - errorMessage string 1-3 1-3 .
        - nodeId int32 0-3 . .
        - host string 0-3 . .
        - port int32 0-3 . .
        - coordinators []Coordinator 4-6 . .
        Coordinator
        - key string 4-6 . .
        - nodeId int32 4-6 . .
        - host string 4-6 . .
        - port int32 4-6 . .
        - errorCode int16 4-6 . .
        - errorMessage string 4-6 4-6 .
        """,
        """
        GetTelemetrySubscriptionsRequest 0 0
        - clientInstanceId uuid 0 . .
        """,
        """
        GetTelemetrySubscriptionsResponse 0 0
        - throttleTimeMs int32 0 . .
        - errorCode int16 0 . .
        - clientInstanceId uuid 0 . .
        - subscriptionId int32 0 . .
        - acceptedCompressionTypes []int8 0 . .
        - pushIntervalMs int32 0 . .
        - telemetryMaxBytes int32 0 . .
        - deltaTemporality bool 0 . .
        - requestedMetrics []string 0 . .
        """,
        """
        HeartbeatRequest 0-4 4
        - groupId string 0-4 . .
        - generationId int32 0-4 . .
        - memberId string 0-4 . .
        - groupInstanceId string 3-4 3-4 .
        """,
        """
        HeartbeatResponse 0-4 4
        - throttleTimeMs int32 1-4 . .
        - errorCode int16 0-4 . .
        """,
        """
        IncrementalAlterConfigsRequest 0-1 1
        - resources []AlterConfigsResource 0-1 . .
        - validateOnly bool 0-1 . .
        AlterConfigsResource
        - resourceType int8 0-1 . .
        - resourceName string 0-1 . .
        - configs []AlterableConfig 0-1 . .
        AlterableConfig
        - name string 0-1 . .
        - configOperation int8 0-1 . .
        - value string 0-1 0-1 .
        """,
        """
        IncrementalAlterConfigsResponse 0-1 1
        - throttleTimeMs int32 0-1 . .
        - responses []AlterConfigsResourceResponse 0-1 . .
        AlterConfigsResourceResponse
        - errorCode int16 0-1 . .
        - errorMessage string 0-1 0-1 .
        - resourceType int8 0-1 . .
        - resourceName string 0-1 . .
        """,
        """
        InitProducerIdRequest 0-6 2-6
        - transactionalId string 0-6 0-6 .
        - transactionTimeoutMs int32 0-6 . .
        - producerId int64 3-6 . .
        - producerEpoch int16 3-6 . .
        - enable2Pc bool 6 . .
        - keepPreparedTxn bool 6 . .
        """,
        """
        InitProducerIdResponse 0-6 2-6
        - throttleTimeMs int32 0-6 . .
        - errorCode int16 0-6 . .
        - producerId int64 0-6 . .
        - producerEpoch int16 0-6 . .
        - ongoingTxnProducerId int64 6 . .
        - ongoingTxnProducerEpoch int16 6 . .
        """,
        """
        InitializeShareGroupStateRequest 0 0
        - groupId string 0 . .
        - topics []InitializeStateData 0 . .
        InitializeStateData
        - topicId uuid 0 . .
        - partitions []PartitionData 0 . .
        PartitionData
        - partition int32 0 . .
        - stateEpoch int32 0 . .
        - startOffset int64 0 . .
        """,
        """
        InitializeShareGroupStateResponse 0 0
        - results []InitializeStateResult 0 . .
        InitializeStateResult
        - topicId uuid 0 . .
        - partitions []PartitionResult 0 . .
        PartitionResult
        - partition int32 0 . .
        - errorCode int16 0 . .
        - errorMessage string 0 0 .
        """,
        """
        JoinGroupRequest 0-9 6-9
        - groupId string 0-9 . .
        - sessionTimeoutMs int32 0-9 . .
        - rebalanceTimeoutMs int32 1-9 . .
        - memberId string 0-9 . .
        - groupInstanceId string 5-9 5-9 .
        - protocolType string 0-9 . .
        - protocols []JoinGroupRequestProtocol 0-9 . .
        - reason string 8-9 8-9 .
        JoinGroupRequestProtocol
        - name string 0-9 . .
        - metadata bytes 0-9 . .
        """,
        """
        JoinGroupResponse 0-9 6-9
        - throttleTimeMs int32 2-9 . .
        - errorCode int16 0-9 . .
        - generationId int32 0-9 . .
        - protocolType string 7-9 7-9 .
        - protocolName string 0-9 7-9 .
        - leader string 0-9 . .
        - skipAssignment bool 9 . .
        - memberId string 0-9 . .
        - members []JoinGroupResponseMember 0-9 . .
        JoinGroupResponseMember
        - memberId string 0-9 . .
        - groupInstanceId string 5-9 5-9 .
        - metadata bytes 0-9 . .
        """,
        """
        KRaftVersionRecord 0 0
        - version int16 0 . .
        - kRaftVersion int16 0 . .
        """,
        """
        LeaderAndIsrRequest 0-7 4-7
        - controllerId int32 0-7 . .
        - isKRaftController bool 7 . .
        - controllerEpoch int32 0-7 . .
        - brokerEpoch int64 2-7 . .
        - type int8 5-7 . .
        - ungroupedPartitionStates []LeaderAndIsrPartitionState 0-1 . .
        - topicStates []LeaderAndIsrTopicState 2-7 . .
        - liveLeaders []LeaderAndIsrLiveLeader 0-7 . .
        LeaderAndIsrPartitionState
        - topicName string 0-1 . .
        - partitionIndex int32 0-7 . .
        - controllerEpoch int32 0-7 . .
        - leader int32 0-7 . .
        - leaderEpoch int32 0-7 . .
        - isr []int32 0-7 . .
        - partitionEpoch int32 0-7 . .
        - replicas []int32 0-7 . .
        - addingReplicas []int32 3-7 . .
        - removingReplicas []int32 3-7 . .
        - isNew bool 1-7 . .
        - leaderRecoveryState int8 6-7 . .
        LeaderAndIsrTopicState
        - topicName string 2-7 . .
        - topicId uuid 5-7 . .
        - partitionStates []LeaderAndIsrPartitionState 2-7 . .
        LeaderAndIsrLiveLeader
        - brokerId int32 0-7 . .
        - hostName string 0-7 . .
        - port int32 0-7 . .
        """,
        """
        LeaderAndIsrResponse 0-7 4-7
        - errorCode int16 0-7 . .
        - partitionErrors []LeaderAndIsrPartitionError 0-4 . .
        - topics []LeaderAndIsrTopicError 5-7 . .
        LeaderAndIsrPartitionError
        - topicName string 0-4 . .
        - partitionIndex int32 0-7 . .
        - errorCode int16 0-7 . .
        LeaderAndIsrTopicError
        - topicId uuid 5-7 . .
        - partitionErrors []LeaderAndIsrPartitionError 5-7 . .
        """,
        """
        LeaderChangeMessage 0-1 0-1
        - version int16 0-1 . .
        - leaderId int32 0-1 . .
        - voters []Voter 0-1 . .
        - grantingVoters []Voter 0-1 . .
        Voter
        - voterId int32 0-1 . .
        - voterDirectoryId uuid 1 . .
        """,
        """
        LeaveGroupRequest 0-5 4-5
        - groupId string 0-5 . .
        - memberId string 0-2 . .
        - members []MemberIdentity 3-5 . .
        MemberIdentity
        - memberId string 3-5 . .
        - groupInstanceId string 3-5 3-5 .
        - reason string 5 5 .
        """,
        """
        LeaveGroupResponse 0-5 4-5
        - throttleTimeMs int32 1-5 . .
        - errorCode int16 0-5 . .
        - members []MemberResponse 3-5 . .
        MemberResponse
        - memberId string 3-5 . .
        - groupInstanceId string 3-5 3-5 .
        - errorCode int16 3-5 . .
        """,
        """
        ListClientMetricsResourcesRequest 0 0
        """,
        """
        ListClientMetricsResourcesResponse 0 0
        - throttleTimeMs int32 0 . .
        - errorCode int16 0 . .
        - clientMetricsResources []ClientMetricsResource 0 . .
        ClientMetricsResource
        - name string 0 . .
        """,
        """
        ListConfigResourcesRequest 0-1 0-1
        - resourceTypes []int8 1 . .
        """,
        """
        ListConfigResourcesResponse 0-1 0-1
        - throttleTimeMs int32 0-1 . .
        - errorCode int16 0-1 . .
        - configResources []ConfigResource 0-1 . .
        ConfigResource
        - resourceName string 0-1 . .
        - resourceType int8 1 . .
        """,
        """
        ListGroupsRequest 0-5 3-5
        - statesFilter []string 4-5 . .
        - typesFilter []string 5 . .
        """,
        """
        ListGroupsResponse 0-5 3-5
        - throttleTimeMs int32 1-5 . .
        - errorCode int16 0-5 . .
        - groups []ListedGroup 0-5 . .
        ListedGroup
        - groupId string 0-5 . .
        - protocolType string 0-5 . .
        - groupState string 4-5 . .
        - groupType string 5 . .
        """,
        """
        ListOffsetsRequest 0-11 6-11
        - replicaId int32 0-11 . .
        - isolationLevel int8 2-11 . .
        - topics []ListOffsetsTopic 0-11 . .
        - timeoutMs int32 10-11 . .
        ListOffsetsTopic
        - name string 0-11 . .
        - partitions []ListOffsetsPartition 0-11 . .
        ListOffsetsPartition
        - partitionIndex int32 0-11 . .
        - currentLeaderEpoch int32 4-11 . .
        - timestamp int64 0-11 . .
        - maxNumOffsets int32 0 . .
        """,
        """
        ListOffsetsResponse 0-11 6-11
        - throttleTimeMs int32 2-11 . .
        - topics []ListOffsetsTopicResponse 0-11 . .
        ListOffsetsTopicResponse
        - name string 0-11 . .
        - partitions []ListOffsetsPartitionResponse 0-11 . .
        ListOffsetsPartitionResponse
        - partitionIndex int32 0-11 . .
        - errorCode int16 0-11 . .
        - oldStyleOffsets []int64 0 . .
        - timestamp int64 1-11 . .
        - offset int64 1-11 . .
        - leaderEpoch int32 4-11 . .
        """,
        """
        ListPartitionReassignmentsRequest 0 0
        - timeoutMs int32 0 . .
        - topics []ListPartitionReassignmentsTopics 0 0 .
        ListPartitionReassignmentsTopics
        - name string 0 . .
        - partitionIndexes []int32 0 . .
        """,
        """
        ListPartitionReassignmentsResponse 0 0
        - throttleTimeMs int32 0 . .
        - errorCode int16 0 . .
        - errorMessage string 0 0 .
        - topics []OngoingTopicReassignment 0 . .
        OngoingTopicReassignment
        - name string 0 . .
        - partitions []OngoingPartitionReassignment 0 . .
        OngoingPartitionReassignment
        - partitionIndex int32 0 . .
        - replicas []int32 0 . .
        - addingReplicas []int32 0 . .
        - removingReplicas []int32 0 . .
        """,
        """
        ListTransactionsRequest 0-2 0-2
        - stateFilters []string 0-2 . .
        - producerIdFilters []int64 0-2 . .
        - durationFilter int64 1-2 . .
        - transactionalIdPattern string 2 2 .
        """,
        """
        ListTransactionsResponse 0-2 0-2
        - throttleTimeMs int32 0-2 . .
        - errorCode int16 0-2 . .
        - unknownStateFilters []string 0-2 . .
        - transactionStates []TransactionState 0-2 . .
        TransactionState
        - transactionalId string 0-2 . .
        - producerId int64 0-2 . .
        - transactionState string 0-2 . .
        """,
        """
        MetadataRequest 0-13 9-13
        - topics []MetadataRequestTopic 0-13 1-13 .
        - allowAutoTopicCreation bool 4-13 . .
        - includeClusterAuthorizedOperations bool 8-10 . .
        - includeTopicAuthorizedOperations bool 8-13 . .
        MetadataRequestTopic
        - topicId uuid 10-13 . .
        - name string 0-13 10-13 .
        """,
        """
        MetadataResponse 0-13 9-13
        - throttleTimeMs int32 3-13 . .
        - brokers []MetadataResponseBroker 0-13 . .
        - clusterId string 2-13 2-13 .
        - controllerId int32 1-13 . .
        - topics []MetadataResponseTopic 0-13 . .
        - clusterAuthorizedOperations int32 8-10 . .
        - errorCode int16 13 . .
        MetadataResponseBroker
        - nodeId int32 0-13 . .
        - host string 0-13 . .
        - port int32 0-13 . .
        - rack string 1-13 1-13 .
        MetadataResponseTopic
        - errorCode int16 0-13 . .
        - name string 0-13 12-13 .
        - topicId uuid 10-13 . .
        - isInternal bool 1-13 . .
        - partitions []MetadataResponsePartition 0-13 . .
        - topicAuthorizedOperations int32 8-13 . .
        MetadataResponsePartition
        - errorCode int16 0-13 . .
        - partitionIndex int32 0-13 . .
        - leaderId int32 0-13 . .
        - leaderEpoch int32 7-13 . .
        - replicaNodes []int32 0-13 . .
        - isrNodes []int32 0-13 . .
        - offlineReplicas []int32 5-13 . .
        """,
        """
        OffsetCommitRequest 0-10 8-10
        - groupId string 0-10 . .
        - generationIdOrMemberEpoch int32 1-10 . .
        - memberId string 1-10 . .
        - groupInstanceId string 7-10 7-10 .
        - retentionTimeMs int64 2-4 . .
        - topics []OffsetCommitRequestTopic 0-10 . .
        OffsetCommitRequestTopic
        - name string 0-9 . .
        - topicId uuid 10 . .
        - partitions []OffsetCommitRequestPartition 0-10 . .
        OffsetCommitRequestPartition
        - partitionIndex int32 0-10 . .
        - committedOffset int64 0-10 . .
        - committedLeaderEpoch int32 6-10 . .
        - commitTimestamp int64 1 . .
        - committedMetadata string 0-10 0-10 .
        """,
        """
        OffsetCommitResponse 0-10 8-10
        - throttleTimeMs int32 3-10 . .
        - topics []OffsetCommitResponseTopic 0-10 . .
        OffsetCommitResponseTopic
        - name string 0-9 . .
        - topicId uuid 10 . .
        - partitions []OffsetCommitResponsePartition 0-10 . .
        OffsetCommitResponsePartition
        - partitionIndex int32 0-10 . .
        - errorCode int16 0-10 . .
        """,
        """
        OffsetDeleteRequest 0 .
        - groupId string 0 . .
        - topics []OffsetDeleteRequestTopic 0 . .
        OffsetDeleteRequestTopic
        - name string 0 . .
        - partitions []OffsetDeleteRequestPartition 0 . .
        OffsetDeleteRequestPartition
        - partitionIndex int32 0 . .
        """,
        """
        OffsetDeleteResponse 0 .
        - errorCode int16 0 . .
        - throttleTimeMs int32 0 . .
        - topics []OffsetDeleteResponseTopic 0 . .
        OffsetDeleteResponseTopic
        - name string 0 . .
        - partitions []OffsetDeleteResponsePartition 0 . .
        OffsetDeleteResponsePartition
        - partitionIndex int32 0 . .
        - errorCode int16 0 . .
        """,
        """
        OffsetFetchRequest 0-10 6-10
        - groupId string 0-7 . .
        - topics []OffsetFetchRequestTopic 0-7 2-7 .
        - groups []OffsetFetchRequestGroup 8-10 . .
        - requireStable bool 7-10 . .
        OffsetFetchRequestTopic
        - name string 0-7 . .
        - partitionIndexes []int32 0-7 . .
        OffsetFetchRequestGroup
        - groupId string 8-10 . .
        - memberId string 9-10 9-10 .
        - memberEpoch int32 9-10 . .
        - topics []OffsetFetchRequestTopics 8-10 8-10 .
        OffsetFetchRequestTopics
        - name string 8-9 . .
        - topicId uuid 10 . .
        - partitionIndexes []int32 8-10 . .
        """,
        """
        OffsetFetchResponse 0-10 6-10
        - throttleTimeMs int32 3-10 . .
        - topics []OffsetFetchResponseTopic 0-7 . .
        - errorCode int16 2-7 . .
        - groups []OffsetFetchResponseGroup 8-10 . .
        OffsetFetchResponseTopic
        - name string 0-7 . .
        - partitions []OffsetFetchResponsePartition 0-7 . .
        OffsetFetchResponsePartition
        - partitionIndex int32 0-7 . .
        - committedOffset int64 0-7 . .
        - committedLeaderEpoch int32 5-7 . .
        - metadata string 0-7 0-7 .
        - errorCode int16 0-7 . .
        OffsetFetchResponseGroup
        - groupId string 8-10 . .
        - topics []OffsetFetchResponseTopics 8-10 . .
        - errorCode int16 8-10 . .
        OffsetFetchResponseTopics
        - name string 8-9 . .
        - topicId uuid 10 . .
        - partitions []OffsetFetchResponsePartitions 8-10 . .
        OffsetFetchResponsePartitions
        - partitionIndex int32 8-10 . .
        - committedOffset int64 8-10 . .
        - committedLeaderEpoch int32 8-10 . .
        - metadata string 8-10 8-10 .
        - errorCode int16 8-10 . .
        """,
        """
        OffsetForLeaderEpochRequest 0-4 4
        - replicaId int32 3-4 . .
        - topics []OffsetForLeaderTopic 0-4 . .
        OffsetForLeaderTopic
        - topic string 0-4 . .
        - partitions []OffsetForLeaderPartition 0-4 . .
        OffsetForLeaderPartition
        - partition int32 0-4 . .
        - currentLeaderEpoch int32 2-4 . .
        - leaderEpoch int32 0-4 . .
        """,
        """
        OffsetForLeaderEpochResponse 0-4 4
        - throttleTimeMs int32 2-4 . .
        - topics []OffsetForLeaderTopicResult 0-4 . .
        OffsetForLeaderTopicResult
        - topic string 0-4 . .
        - partitions []EpochEndOffset 0-4 . .
        EpochEndOffset
        - errorCode int16 0-4 . .
        - partition int32 0-4 . .
        - leaderEpoch int32 1-4 . .
        - endOffset int64 0-4 . .
        """,
        """
        ProduceRequest 0-13 9-13
        - transactionalId string 3-13 3-13 .
        - acks int16 0-13 . .
        - timeoutMs int32 0-13 . .
        - topicData []TopicProduceData 0-13 . .
        TopicProduceData
        - name string 0-12 . .
        - topicId uuid 13 . .
        - partitionData []PartitionProduceData 0-13 . .
        PartitionProduceData
        - index int32 0-13 . .
        - records records 0-13 0-13 .
        """,
        """
        ProduceResponse 0-13 9-13
        - responses []TopicProduceResponse 0-13 . .
        - throttleTimeMs int32 1-13 . .
        - nodeEndpoints []NodeEndpoint 10-13 . 0
        TopicProduceResponse
        - name string 0-12 . .
        - topicId uuid 13 . .
        - partitionResponses []PartitionProduceResponse 0-13 . .
        PartitionProduceResponse
        - index int32 0-13 . .
        - errorCode int16 0-13 . .
        - baseOffset int64 0-13 . .
        - logAppendTimeMs int64 2-13 . .
        - logStartOffset int64 5-13 . .
        - recordErrors []BatchIndexAndErrorMessage 8-13 . .
        - errorMessage string 8-13 8-13 .
        - currentLeader LeaderIdAndEpoch 10-13 . 0
        BatchIndexAndErrorMessage
        - batchIndex int32 8-13 . .
        - batchIndexErrorMessage string 8-13 8-13 .
        LeaderIdAndEpoch
        - leaderId int32 10-13 . .
        - leaderEpoch int32 10-13 . .
        NodeEndpoint
        - nodeId int32 10-13 . .
        - host string 10-13 . .
        - port int32 10-13 . .
        - rack string 10-13 10-13 .
        """,
        """
        PushTelemetryRequest 0 0
        - clientInstanceId uuid 0 . .
        - subscriptionId int32 0 . .
        - terminating bool 0 . .
        - compressionType int8 0 . .
        - metrics bytes 0 . .
        """,
        """
        PushTelemetryResponse 0 0
        - throttleTimeMs int32 0 . .
        - errorCode int16 0 . .
        """,
        """
        ReadShareGroupStateRequest 0 0
        - groupId string 0 . .
        - topics []ReadStateData 0 . .
        ReadStateData
        - topicId uuid 0 . .
        - partitions []PartitionData 0 . .
        PartitionData
        - partition int32 0 . .
        - leaderEpoch int32 0 . .
        """,
        """
        ReadShareGroupStateResponse 0 0
        - results []ReadStateResult 0 . .
        ReadStateResult
        - topicId uuid 0 . .
        - partitions []PartitionResult 0 . .
        PartitionResult
        - partition int32 0 . .
        - errorCode int16 0 . .
        - errorMessage string 0 0 .
        - stateEpoch int32 0 . .
        - startOffset int64 0 . .
        - stateBatches []StateBatch 0 . .
        StateBatch
        - firstOffset int64 0 . .
        - lastOffset int64 0 . .
        - deliveryState int8 0 . .
        - deliveryCount int16 0 . .
        """,
        """
        ReadShareGroupStateSummaryRequest 0-1 0-1
        - groupId string 0-1 . .
        - topics []ReadStateSummaryData 0-1 . .
        ReadStateSummaryData
        - topicId uuid 0-1 . .
        - partitions []PartitionData 0-1 . .
        PartitionData
        - partition int32 0-1 . .
        - leaderEpoch int32 0-1 . .
        """,
        """
        ReadShareGroupStateSummaryResponse 0-1 0-1
        - results []ReadStateSummaryResult 0-1 . .
        ReadStateSummaryResult
        - topicId uuid 0-1 . .
        - partitions []PartitionResult 0-1 . .
        PartitionResult
        - partition int32 0-1 . .
        - errorCode int16 0-1 . .
        - errorMessage string 0-1 0-1 .
        - stateEpoch int32 0-1 . .
        - leaderEpoch int32 0-1 . .
        - startOffset int64 0-1 . .
        - deliveryCompleteCount int32 1 . .
        """,
        """
        RemoveRaftVoterRequest 0 0
        - clusterId string 0 0 .
        - voterId int32 0 . .
        - voterDirectoryId uuid 0 . .
        """,
        """
        RemoveRaftVoterResponse 0 0
        - throttleTimeMs int32 0 . .
        - errorCode int16 0 . .
        - errorMessage string 0 0 .
        """,
        """
        RenewDelegationTokenRequest 0-2 2
        - hmac bytes 0-2 . .
        - renewPeriodMs int64 0-2 . .
        """,
        """
        RenewDelegationTokenResponse 0-2 2
        - errorCode int16 0-2 . .
        - expiryTimestampMs int64 0-2 . .
        - throttleTimeMs int32 0-2 . .
        """,
        """
        RequestHeader 0-2 2
        - requestApiKey int16 0-2 . .
        - requestApiVersion int16 0-2 . .
        - correlationId int32 0-2 . .
        - clientId string 1-2 1-2 . classic
        """,
        """
        ResponseHeader 0-1 1
        - correlationId int32 0-1 . .
        """,
        """
        SaslAuthenticateRequest 0-2 2
        - authBytes bytes 0-2 . .
        """,
        """
        SaslAuthenticateResponse 0-2 2
        - errorCode int16 0-2 . .
        - errorMessage string 0-2 0-2 .
        - authBytes bytes 0-2 . .
        - sessionLifetimeMs int64 1-2 . .
        """,
        """
        SaslHandshakeRequest 0-1 .
        - mechanism string 0-1 . .
        """,
        """
        SaslHandshakeResponse 0-1 .
        - errorCode int16 0-1 . .
        - mechanisms []string 0-1 . .
        """,
        """
        ShareAcknowledgeRequest 0-2 0-2
        - groupId string 0-2 0-2 .
        - memberId string 0-2 0-2 .
        - shareSessionEpoch int32 0-2 . .
        - isRenewAck bool 2 . .
        - topics []AcknowledgeTopic 0-2 . .
        AcknowledgeTopic
        - topicId uuid 0-2 . .
        - partitions []AcknowledgePartition 0-2 . .
        AcknowledgePartition
        - partitionIndex int32 0-2 . .
        - acknowledgementBatches []AcknowledgementBatch 0-2 . .
        AcknowledgementBatch
        - firstOffset int64 0-2 . .
        - lastOffset int64 0-2 . .
        - acknowledgeTypes []int8 0-2 . .
        """,
        """
        ShareAcknowledgeResponse 0-2 0-2
        - throttleTimeMs int32 0-2 . .
        - errorCode int16 0-2 . .
        - errorMessage string 0-2 0-2 .
        - acquisitionLockTimeoutMs int32 2 . .
        - responses []ShareAcknowledgeTopicResponse 0-2 . .
        - nodeEndpoints []NodeEndpoint 0-2 . .
        ShareAcknowledgeTopicResponse
        - topicId uuid 0-2 . .
        - partitions []PartitionData 0-2 . .
        PartitionData
        - partitionIndex int32 0-2 . .
        - errorCode int16 0-2 . .
        - errorMessage string 0-2 0-2 .
        - currentLeader LeaderIdAndEpoch 0-2 . .
        LeaderIdAndEpoch
        - leaderId int32 0-2 . .
        - leaderEpoch int32 0-2 . .
        NodeEndpoint
        - nodeId int32 0-2 . .
        - host string 0-2 . .
        - port int32 0-2 . .
        - rack string 0-2 0-2 .
        """,
        """
        ShareFetchRequest 0-2 0-2
        - groupId string 0-2 0-2 .
        - memberId string 0-2 0-2 .
        - shareSessionEpoch int32 0-2 . .
        - maxWaitMs int32 0-2 . .
        - minBytes int32 0-2 . .
        - maxBytes int32 0-2 . .
        - maxRecords int32 1-2 . .
        - batchSize int32 1-2 . .
        - shareAcquireMode int8 2 . .
        - isRenewAck bool 2 . .
        - topics []FetchTopic 0-2 . .
        - forgottenTopicsData []ForgottenTopic 0-2 . .
        FetchTopic
        - topicId uuid 0-2 . .
        - partitions []FetchPartition 0-2 . .
        FetchPartition
        - partitionIndex int32 0-2 . .
        - partitionMaxBytes int32 0 . .
        - acknowledgementBatches []AcknowledgementBatch 0-2 . .
        AcknowledgementBatch
        - firstOffset int64 0-2 . .
        - lastOffset int64 0-2 . .
        - acknowledgeTypes []int8 0-2 . .
        ForgottenTopic
        - topicId uuid 0-2 . .
        - partitions []int32 0-2 . .
        """,
        """
        ShareFetchResponse 0-2 0-2
        - throttleTimeMs int32 0-2 . .
        - errorCode int16 0-2 . .
        - errorMessage string 0-2 0-2 .
        - acquisitionLockTimeoutMs int32 1-2 . .
        - responses []ShareFetchableTopicResponse 0-2 . .
        - nodeEndpoints []NodeEndpoint 0-2 . .
        ShareFetchableTopicResponse
        - topicId uuid 0-2 . .
        - partitions []PartitionData 0-2 . .
        PartitionData
        - partitionIndex int32 0-2 . .
        - errorCode int16 0-2 . .
        - errorMessage string 0-2 0-2 .
        - acknowledgeErrorCode int16 0-2 . .
        - acknowledgeErrorMessage string 0-2 0-2 .
        - currentLeader LeaderIdAndEpoch 0-2 . .
        - records records 0-2 0 .
        - acquiredRecords []AcquiredRecords 0-2 . .
        LeaderIdAndEpoch
        - leaderId int32 0-2 . .
        - leaderEpoch int32 0-2 . .
        AcquiredRecords
        - firstOffset int64 0-2 . .
        - lastOffset int64 0-2 . .
        - deliveryCount int16 0-2 . .
        NodeEndpoint
        - nodeId int32 0-2 . .
        - host string 0-2 . .
        - port int32 0-2 . .
        - rack string 0-2 0-2 .
        """,
        """
        ShareGroupDescribeRequest 0-1 0-1
        - groupIds []string 0-1 . .
        - includeAuthorizedOperations bool 0-1 . .
        """,
        """
        ShareGroupDescribeResponse 0-1 0-1
        - throttleTimeMs int32 0-1 . .
        - groups []DescribedGroup 0-1 . .
        DescribedGroup
        - errorCode int16 0-1 . .
        - errorMessage string 0-1 0-1 .
        - groupId string 0-1 . .
        - groupState string 0-1 . .
        - groupEpoch int32 0-1 . .
        - assignmentEpoch int32 0-1 . .
        - assignorName string 0-1 . .
        - members []Member 0-1 . .
        - authorizedOperations int32 0-1 . .
        Member
        - memberId string 0-1 . .
        - rackId string 0-1 0-1 .
        - memberEpoch int32 0-1 . .
        - clientId string 0-1 . .
        - clientHost string 0-1 . .
        - subscribedTopicNames []string 0-1 . .
        - assignment Assignment 0-1 . .
        Assignment
        - topicPartitions []TopicPartitions 0-1 . .
        TopicPartitions
        - topicId uuid 0-1 . .
        - topicName string 0-1 . .
        - partitions []int32 0-1 . .
        """,
        """
        ShareGroupHeartbeatRequest 0-1 0-1
        - groupId string 0-1 . .
        - memberId string 0-1 . .
        - memberEpoch int32 0-1 . .
        - rackId string 0-1 0-1 .
        - subscribedTopicNames []string 0-1 0-1 .
        """,
        """
        ShareGroupHeartbeatResponse 0-1 0-1
        - throttleTimeMs int32 0-1 . .
        - errorCode int16 0-1 . .
        - errorMessage string 0-1 0-1 .
        - memberId string 0-1 0-1 .
        - memberEpoch int32 0-1 . .
        - heartbeatIntervalMs int32 0-1 . .
        - assignment Assignment 0-1 0-1 .
        Assignment
        - topicPartitions []TopicPartitions 0-1 . .
        TopicPartitions
        - topicId uuid 0-1 . .
        - partitions []int32 0-1 . .
        """,
        """
        SnapshotFooterRecord 0 0
        - version int16 0 . .
        """,
        """
        SnapshotHeaderRecord 0 0
        - version int16 0 . .
        - lastContainedLogTimestamp int64 0 . .
        """,
        """
        StopReplicaRequest 0-4 2-4
        - controllerId int32 0-4 . .
        - isKRaftController bool 4 . .
        - controllerEpoch int32 0-4 . .
        - brokerEpoch int64 1-4 . .
        - deletePartitions bool 0-2 . .
        - ungroupedPartitions []StopReplicaPartitionV0 0 . .
        - topics []StopReplicaTopicV1 1-2 . .
        - topicStates []StopReplicaTopicState 3-4 . .
        StopReplicaPartitionV0
        - topicName string 0 . .
        - partitionIndex int32 0 . .
        StopReplicaTopicV1
        - name string 1-2 . .
        - partitionIndexes []int32 1-2 . .
        StopReplicaTopicState
        - topicName string 3-4 . .
        - partitionStates []StopReplicaPartitionState 3-4 . .
        StopReplicaPartitionState
        - partitionIndex int32 3-4 . .
        - leaderEpoch int32 3-4 . .
        - deletePartition bool 3-4 . .
        """,
        """
        StopReplicaResponse 0-4 2-4
        - errorCode int16 0-4 . .
        - partitionErrors []StopReplicaPartitionError 0-4 . .
        StopReplicaPartitionError
        - topicName string 0-4 . .
        - partitionIndex int32 0-4 . .
        - errorCode int16 0-4 . .
        """,
        """
        StreamsGroupDescribeRequest 0-1 0-1
        - groupIds []string 0-1 . .
        - includeAuthorizedOperations bool 0-1 . .
        - includeTopologyDescription bool 1 . .
        """,
        """
        StreamsGroupDescribeResponse 0-1 0-1
        - throttleTimeMs int32 0-1 . .
        - groups []DescribedGroup 0-1 . .
        DescribedGroup
        - errorCode int16 0-1 . .
        - errorMessage string 0-1 0-1 .
        - groupId string 0-1 . .
        - groupState string 0-1 . .
        - groupEpoch int32 0-1 . .
        - assignmentEpoch int32 0-1 . .
        - topology Topology 0-1 0-1 .
        - members []Member 0-1 . .
        - authorizedOperations int32 0-1 . .
        - topologyDescription TopologyDescription 1 1 .
        - topologyDescriptionStatus int8 1 . .
        - assignorName string 1 1 .
        Topology
        - epoch int32 0-1 . .
        - subtopologies []Subtopology 0-1 0-1 .
        Subtopology
        - subtopologyId string 0-1 . .
        - sourceTopics []string 0-1 . .
        - repartitionSinkTopics []string 0-1 . .
        - stateChangelogTopics []TopicInfo 0-1 . .
        - repartitionSourceTopics []TopicInfo 0-1 . .
        TopicInfo
        - name string 0-1 . .
        - partitions int32 0-1 . .
        - replicationFactor int16 0-1 . .
        - topicConfigs []KeyValue 0-1 . .
        KeyValue
        - key string 0-1 . .
        - value string 0-1 . .
        Member
        - memberId string 0-1 . .
        - memberEpoch int32 0-1 . .
        - instanceId string 0-1 0-1 .
        - rackId string 0-1 0-1 .
        - clientId string 0-1 . .
        - clientHost string 0-1 . .
        - topologyEpoch int32 0-1 . .
        - processId string 0-1 . .
        - userEndpoint Endpoint 0-1 0-1 .
        - clientTags []KeyValue 0-1 . .
        - taskOffsets []TaskOffset 0-1 . .
        - taskEndOffsets []TaskOffset 0-1 . .
        - assignment Assignment 0-1 . .
        - targetAssignment Assignment 0-1 . .
        - isClassic bool 0-1 . .
        Endpoint
        - host string 0-1 . .
        - port uint16 0-1 . .
        TaskOffset
        - subtopologyId string 0-1 . .
        - partition int32 0-1 . .
        - offset int64 0-1 . .
        Assignment
        - activeTasks []TaskIds 0-1 . .
        - standbyTasks []TaskIds 0-1 . .
        - warmupTasks []TaskIds 0-1 . .
        TaskIds
        - subtopologyId string 0-1 . .
        - partitions []int32 0-1 . .
        TopologyDescription
        - subtopologies []TopologyDescriptionSubtopology 1 . .
        - globalStores []TopologyDescriptionGlobalStore 1 . .
        TopologyDescriptionSubtopology
        - subtopologyId string 1 . .
        - nodes []TopologyDescriptionNode 1 . .
        TopologyDescriptionNode
        - name string 1 . .
        - nodeType int8 1 . .
        - sourceTopics []string 1 . .
        - sinkTopic string 1 1 .
        - stores []string 1 . .
        - successors []string 1 . .
        TopologyDescriptionGlobalStore
        - source TopologyDescriptionNode 1 . .
        - processor TopologyDescriptionNode 1 . .
        """,
        """
        StreamsGroupHeartbeatRequest 0-1 0-1
        - groupId string 0-1 . .
        - memberId string 0-1 . .
        - memberEpoch int32 0-1 . .
        - endpointInformationEpoch int32 0-1 . .
        - instanceId string 0-1 0-1 .
        - rackId string 0-1 0-1 .
        - rebalanceTimeoutMs int32 0-1 . .
        - topology Topology 0-1 0-1 .
        - activeTasks []TaskIds 0-1 0-1 .
        - standbyTasks []TaskIds 0-1 0-1 .
        - warmupTasks []TaskIds 0-1 0-1 .
        - processId string 0-1 0-1 .
        - userEndpoint Endpoint 0-1 0-1 .
        - clientTags []KeyValue 0-1 0-1 .
        - taskOffsets []TaskOffset 0-1 0-1 .
        - taskEndOffsets []TaskOffset 0-1 0-1 .
        - shutdownApplication bool 0-1 . .
        Topology
        - epoch int32 0-1 . .
        - subtopologies []Subtopology 0-1 . .
        Subtopology
        - subtopologyId string 0-1 . .
        - sourceTopics []string 0-1 . .
        - sourceTopicRegex []string 0-1 . .
        - stateChangelogTopics []TopicInfo 0-1 . .
        - repartitionSinkTopics []string 0-1 . .
        - repartitionSourceTopics []TopicInfo 0-1 . .
        - copartitionGroups []CopartitionGroup 0-1 . .
        TopicInfo
        - name string 0-1 . .
        - partitions int32 0-1 . .
        - replicationFactor int16 0-1 . .
        - topicConfigs []KeyValue 0-1 . .
        KeyValue
        - key string 0-1 . .
        - value string 0-1 . .
        CopartitionGroup
        - sourceTopics []int16 0-1 . .
        - sourceTopicRegex []int16 0-1 . .
        - repartitionSourceTopics []int16 0-1 . .
        TaskIds
        - subtopologyId string 0-1 . .
        - partitions []int32 0-1 . .
        Endpoint
        - host string 0-1 . .
        - port uint16 0-1 . .
        TaskOffset
        - subtopologyId string 0-1 . .
        - partition int32 0-1 . .
        - offset int64 0-1 . .
        """,
        """
        StreamsGroupHeartbeatResponse 0-1 0-1
        - throttleTimeMs int32 0-1 . .
        - errorCode int16 0-1 . .
        - errorMessage string 0-1 0-1 .
        - memberId string 0-1 . .
        - memberEpoch int32 0-1 . .
        - heartbeatIntervalMs int32 0-1 . .
        - acceptableRecoveryLagLegacy int32 0 . .
        - taskOffsetIntervalMs int32 0-1 . .
        - acceptableRecoveryLag int64 1 . .
        - status []Status 0-1 0-1 .
        - activeTasks []TaskIds 0-1 0-1 .
        - standbyTasks []TaskIds 0-1 0-1 .
        - warmupTasks []TaskIds 0-1 0-1 .
        - topologyDescriptionRequired bool 1 . .
        - endpointInformationEpoch int32 0-1 . .
        - partitionsByUserEndpoint []EndpointToPartitions 0-1 0-1 .
        Status
        - statusCode int8 0-1 . .
        - statusDetail string 0-1 . .
        TaskIds
        - subtopologyId string 0-1 . .
        - partitions []int32 0-1 . .
        EndpointToPartitions
        - userEndpoint Endpoint 0-1 . .
        - activePartitions []TopicPartition 0-1 . .
        - standbyPartitions []TopicPartition 0-1 . .
        Endpoint
        - host string 0-1 . .
        - port uint16 0-1 . .
        TopicPartition
        - topic string 0-1 . .
        - partitions []int32 0-1 . .
        """,
        """
        StreamsGroupTopologyDescriptionUpdateRequest 0 0
        - groupId string 0 . .
        - memberId string 0 . .
        - topologyEpoch int32 0 . .
        - topologyDescription TopologyDescription 0 . .
        TopologyDescription
        - subtopologies []TopologyDescriptionSubtopology 0 . .
        - globalStores []TopologyDescriptionGlobalStore 0 . .
        TopologyDescriptionSubtopology
        - subtopologyId string 0 . .
        - nodes []TopologyDescriptionNode 0 . .
        TopologyDescriptionNode
        - name string 0 . .
        - nodeType int8 0 . .
        - sourceTopics []string 0 . .
        - sinkTopic string 0 0 .
        - stores []string 0 . .
        - successors []string 0 . .
        TopologyDescriptionGlobalStore
        - source TopologyDescriptionNode 0 . .
        - processor TopologyDescriptionNode 0 . .
        """,
        """
        StreamsGroupTopologyDescriptionUpdateResponse 0 0
        - throttleTimeMs int32 0 . .
        - errorCode int16 0 . .
        - errorMessage string 0 0 .
        """,
        """
        SyncGroupRequest 0-5 4-5
        - groupId string 0-5 . .
        - generationId int32 0-5 . .
        - memberId string 0-5 . .
        - groupInstanceId string 3-5 3-5 .
        - protocolType string 5 5 .
        - protocolName string 5 5 .
        - assignments []SyncGroupRequestAssignment 0-5 . .
        SyncGroupRequestAssignment
        - memberId string 0-5 . .
        - assignment bytes 0-5 . .
        """,
        """
        SyncGroupResponse 0-5 4-5
        - throttleTimeMs int32 1-5 . .
        - errorCode int16 0-5 . .
        - protocolType string 5 5 .
        - protocolName string 5 5 .
        - assignment bytes 0-5 . .
        """,
        """
        TxnOffsetCommitRequest 0-6 3-6
        - transactionalId string 0-6 . .
        - groupId string 0-6 . .
        - producerId int64 0-6 . .
        - producerEpoch int16 0-6 . .
        - generationIdOrMemberEpoch int32 3-6 . .
        - memberId string 3-6 . .
        - groupInstanceId string 3-6 3-6 .
        - topics []TxnOffsetCommitRequestTopic 0-6 . .
        TxnOffsetCommitRequestTopic
        - name string 0-5 . .
        - topicId uuid 6 . .
        - partitions []TxnOffsetCommitRequestPartition 0-6 . .
        TxnOffsetCommitRequestPartition
        - partitionIndex int32 0-6 . .
        - committedOffset int64 0-6 . .
        - committedLeaderEpoch int32 2-6 . .
        - committedMetadata string 0-6 0-6 .
        """,
        """
        TxnOffsetCommitResponse 0-6 3-6
        - throttleTimeMs int32 0-6 . .
        - topics []TxnOffsetCommitResponseTopic 0-6 . .
        TxnOffsetCommitResponseTopic
        - name string 0-5 . .
        - topicId uuid 6 . .
        - partitions []TxnOffsetCommitResponsePartition 0-6 . .
        TxnOffsetCommitResponsePartition
        - partitionIndex int32 0-6 . .
        - errorCode int16 0-6 . .
        """,
        """
        UnregisterBrokerRequest 0 0
        - brokerId int32 0 . .
        """,
        """
        UnregisterBrokerResponse 0 0
        - throttleTimeMs int32 0 . .
        - errorCode int16 0 . .
        - errorMessage string 0 0 .
        """,
        """
        UnregisterControllerRequest 0 0
        - controllerId int32 0 . .
        """,
        """
        UnregisterControllerResponse 0 0
        - throttleTimeMs int32 0 . .
        - errorCode int16 0 . .
        - errorMessage string 0 0 .
        """,
        """
        UpdateFeaturesRequest 0-2 0-2
        - timeoutMs int32 0-2 . .
        - featureUpdates []FeatureUpdateKey 0-2 . .
        - validateOnly bool 1-2 . .
        FeatureUpdateKey
        - feature string 0-2 . .
        - maxVersionLevel int16 0-2 . .
        - allowDowngrade bool 0 . .
        - upgradeType int8 1-2 . .
        """,
        """
        UpdateFeaturesResponse 0-2 0-2
        - throttleTimeMs int32 0-2 . .
        - errorCode int16 0-2 . .
        - errorMessage string 0-2 0-2 .
        - results []UpdatableFeatureResult 0-1 . .
        UpdatableFeatureResult
        - feature string 0-1 . .
        - errorCode int16 0-1 . .
        - errorMessage string 0-1 0-1 .
        """,
        """
        UpdateMetadataRequest 0-8 6-8
        - controllerId int32 0-8 . .
        - isKRaftController bool 8 . .
        - type int8 8 . 0
        - controllerEpoch int32 0-8 . .
        - brokerEpoch int64 5-8 . .
        - ungroupedPartitionStates []UpdateMetadataPartitionState 0-4 . .
        - topicStates []UpdateMetadataTopicState 5-8 . .
        - liveBrokers []UpdateMetadataBroker 0-8 . .
        UpdateMetadataPartitionState
        - topicName string 0-4 . .
        - partitionIndex int32 0-8 . .
        - controllerEpoch int32 0-8 . .
        - leader int32 0-8 . .
        - leaderEpoch int32 0-8 . .
        - isr []int32 0-8 . .
        - zkVersion int32 0-8 . .
        - replicas []int32 0-8 . .
        - offlineReplicas []int32 4-8 . .
        UpdateMetadataTopicState
        - topicName string 5-8 . .
        - topicId uuid 7-8 . .
        - partitionStates []UpdateMetadataPartitionState 5-8 . .
        UpdateMetadataBroker
        - id int32 0-8 . .
        - v0Host string 0 . .
        - v0Port int32 0 . .
        - endpoints []UpdateMetadataEndpoint 1-8 . .
        - rack string 2-8 2-8 .
        UpdateMetadataEndpoint
        - port int32 1-8 . .
        - host string 1-8 . .
        - listener string 3-8 . .
        - securityProtocol int16 1-8 . .
        """,
        """
        UpdateMetadataResponse 0-8 6-8
        - errorCode int16 0-8 . .
        """,
        """
        UpdateRaftVoterRequest 0 0
        - clusterId string 0 0 .
        - currentLeaderEpoch int32 0 . .
        - voterId int32 0 . .
        - voterDirectoryId uuid 0 . .
        - listeners []Listener 0 . .
        - kRaftVersionFeature KRaftVersionFeature 0 . .
        Listener
        - name string 0 . .
        - host string 0 . .
        - port uint16 0 . .
        KRaftVersionFeature
        - minSupportedVersion int16 0 . .
        - maxSupportedVersion int16 0 . .
        """,
        """
        UpdateRaftVoterResponse 0 0
        - throttleTimeMs int32 0 . .
        - errorCode int16 0 . .
        - currentLeader CurrentLeader 0 . 0
        CurrentLeader
        - leaderId int32 0 . .
        - leaderEpoch int32 0 . .
        - host string 0 . .
        - port int32 0 . .
        """,
        """
        VoteRequest 0-2 0-2
        - clusterId string 0-2 0-2 .
        - voterId int32 1-2 . .
        - topics []TopicData 0-2 . .
        TopicData
        - topicName string 0-2 . .
        - partitions []PartitionData 0-2 . .
        PartitionData
        - partitionIndex int32 0-2 . .
        - replicaEpoch int32 0-2 . .
        - replicaId int32 0-2 . .
        - replicaDirectoryId uuid 1-2 . .
        - voterDirectoryId uuid 1-2 . .
        - lastOffsetEpoch int32 0-2 . .
        - lastOffset int64 0-2 . .
        - preVote bool 2 . .
        """,
        """
        VoteResponse 0-2 0-2
        - errorCode int16 0-2 . .
        - topics []TopicData 0-2 . .
        - nodeEndpoints []NodeEndpoint 1-2 . 0
        TopicData
        - topicName string 0-2 . .
        - partitions []PartitionData 0-2 . .
        PartitionData
        - partitionIndex int32 0-2 . .
        - errorCode int16 0-2 . .
        - leaderId int32 0-2 . .
        - leaderEpoch int32 0-2 . .
        - voteGranted bool 0-2 . .
        NodeEndpoint
        - nodeId int32 1-2 . .
        - host string 1-2 . .
        - port uint16 1-2 . .
        """,
        """
        VotersRecord 0 0
        - version int16 0 . .
        - voters []Voter 0 . .
        Voter
        - voterId int32 0 . .
        - voterDirectoryId uuid 0 . .
        - endpoints []Endpoint 0 . .
        - kRaftVersionFeature KRaftVersionFeature 0 . .
        Endpoint
        - name string 0 . .
        - host string 0 . .
        - port uint16 0 . .
        KRaftVersionFeature
        - minSupportedVersion int16 0 . .
        - maxSupportedVersion int16 0 . .
        """,
        """
        WriteShareGroupStateRequest 0-1 0-1
        - groupId string 0-1 . .
        - topics []WriteStateData 0-1 . .
        WriteStateData
        - topicId uuid 0-1 . .
        - partitions []PartitionData 0-1 . .
        PartitionData
        - partition int32 0-1 . .
        - stateEpoch int32 0-1 . .
        - leaderEpoch int32 0-1 . .
        - startOffset int64 0-1 . .
        - deliveryCompleteCount int32 1 . .
        - stateBatches []StateBatch 0-1 . .
        StateBatch
        - firstOffset int64 0-1 . .
        - lastOffset int64 0-1 . .
        - deliveryState int8 0-1 . .
        - deliveryCount int16 0-1 . .
        """,
        """
        WriteShareGroupStateResponse 0-1 0-1
        - results []WriteStateResult 0-1 . .
        WriteStateResult
        - topicId uuid 0-1 . .
        - partitions []PartitionResult 0-1 . .
        PartitionResult
        - partition int32 0-1 . .
        - errorCode int16 0-1 . .
        - errorMessage string 0-1 0-1 .
        """,
        """
        WriteTxnMarkersRequest 0-2 1-2
        - markers []WritableTxnMarker 0-2 . .
        WritableTxnMarker
        - producerId int64 0-2 . .
        - producerEpoch int16 0-2 . .
        - transactionResult bool 0-2 . .
        - topics []WritableTxnMarkerTopic 0-2 . .
        - coordinatorEpoch int32 0-2 . .
        - transactionVersion int8 2 . .
        WritableTxnMarkerTopic
        - name string 0-2 . .
        - partitionIndexes []int32 0-2 . .
        """,
        """
        WriteTxnMarkersResponse 0-2 1-2
        - markers []WritableTxnMarkerResult 0-2 . .
        WritableTxnMarkerResult
        - producerId int64 0-2 . .
        - topics []WritableTxnMarkerTopicResult 0-2 . .
        WritableTxnMarkerTopicResult
        - name string 0-2 . .
        - partitions []WritableTxnMarkerPartitionResult 0-2 . .
        WritableTxnMarkerPartitionResult
        - partitionIndex int32 0-2 . .
        - errorCode int16 0-2 . .
        """,
    ]
}
