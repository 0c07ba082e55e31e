// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

extension MessageRegistry {
    /// Every message that this release knows.
    public static let all: [any Message.Type] = [
        ProduceRequest.self,
        ProduceResponse.self,
        FetchRequest.self,
        FetchResponse.self,
        ListOffsetsRequest.self,
        ListOffsetsResponse.self,
        MetadataRequest.self,
        MetadataResponse.self,
        LeaderAndIsrRequest.self,
        LeaderAndIsrResponse.self,
        StopReplicaRequest.self,
        StopReplicaResponse.self,
        UpdateMetadataRequest.self,
        UpdateMetadataResponse.self,
        ControlledShutdownRequest.self,
        ControlledShutdownResponse.self,
        OffsetCommitRequest.self,
        OffsetCommitResponse.self,
        OffsetFetchRequest.self,
        OffsetFetchResponse.self,
        FindCoordinatorRequest.self,
        FindCoordinatorResponse.self,
        JoinGroupRequest.self,
        JoinGroupResponse.self,
        HeartbeatRequest.self,
        HeartbeatResponse.self,
        LeaveGroupRequest.self,
        LeaveGroupResponse.self,
        SyncGroupRequest.self,
        SyncGroupResponse.self,
        DescribeGroupsRequest.self,
        DescribeGroupsResponse.self,
        ListGroupsRequest.self,
        ListGroupsResponse.self,
        SaslHandshakeRequest.self,
        SaslHandshakeResponse.self,
        ApiVersionsRequest.self,
        ApiVersionsResponse.self,
        CreateTopicsRequest.self,
        CreateTopicsResponse.self,
        DeleteTopicsRequest.self,
        DeleteTopicsResponse.self,
        DeleteRecordsRequest.self,
        DeleteRecordsResponse.self,
        InitProducerIdRequest.self,
        InitProducerIdResponse.self,
        OffsetForLeaderEpochRequest.self,
        OffsetForLeaderEpochResponse.self,
        AddPartitionsToTxnRequest.self,
        AddPartitionsToTxnResponse.self,
        AddOffsetsToTxnRequest.self,
        AddOffsetsToTxnResponse.self,
        EndTxnRequest.self,
        EndTxnResponse.self,
        WriteTxnMarkersRequest.self,
        WriteTxnMarkersResponse.self,
        TxnOffsetCommitRequest.self,
        TxnOffsetCommitResponse.self,
        DescribeAclsRequest.self,
        DescribeAclsResponse.self,
        CreateAclsRequest.self,
        CreateAclsResponse.self,
        DeleteAclsRequest.self,
        DeleteAclsResponse.self,
        DescribeConfigsRequest.self,
        DescribeConfigsResponse.self,
        AlterConfigsRequest.self,
        AlterConfigsResponse.self,
        AlterReplicaLogDirsRequest.self,
        AlterReplicaLogDirsResponse.self,
        DescribeLogDirsRequest.self,
        DescribeLogDirsResponse.self,
        SaslAuthenticateRequest.self,
        SaslAuthenticateResponse.self,
        CreatePartitionsRequest.self,
        CreatePartitionsResponse.self,
        CreateDelegationTokenRequest.self,
        CreateDelegationTokenResponse.self,
        RenewDelegationTokenRequest.self,
        RenewDelegationTokenResponse.self,
        ExpireDelegationTokenRequest.self,
        ExpireDelegationTokenResponse.self,
        DescribeDelegationTokenRequest.self,
        DescribeDelegationTokenResponse.self,
        DeleteGroupsRequest.self,
        DeleteGroupsResponse.self,
        ElectLeadersRequest.self,
        ElectLeadersResponse.self,
        IncrementalAlterConfigsRequest.self,
        IncrementalAlterConfigsResponse.self,
        AlterPartitionReassignmentsRequest.self,
        AlterPartitionReassignmentsResponse.self,
        ListPartitionReassignmentsRequest.self,
        ListPartitionReassignmentsResponse.self,
        OffsetDeleteRequest.self,
        OffsetDeleteResponse.self,
        DescribeClientQuotasRequest.self,
        DescribeClientQuotasResponse.self,
        AlterClientQuotasRequest.self,
        AlterClientQuotasResponse.self,
        DescribeUserScramCredentialsRequest.self,
        DescribeUserScramCredentialsResponse.self,
        AlterUserScramCredentialsRequest.self,
        AlterUserScramCredentialsResponse.self,
        VoteRequest.self,
        VoteResponse.self,
        BeginQuorumEpochRequest.self,
        BeginQuorumEpochResponse.self,
        EndQuorumEpochRequest.self,
        EndQuorumEpochResponse.self,
        DescribeQuorumRequest.self,
        DescribeQuorumResponse.self,
        AlterPartitionRequest.self,
        AlterPartitionResponse.self,
        UpdateFeaturesRequest.self,
        UpdateFeaturesResponse.self,
        EnvelopeRequest.self,
        EnvelopeResponse.self,
        FetchSnapshotRequest.self,
        FetchSnapshotResponse.self,
        DescribeClusterRequest.self,
        DescribeClusterResponse.self,
        DescribeProducersRequest.self,
        DescribeProducersResponse.self,
        BrokerRegistrationRequest.self,
        BrokerRegistrationResponse.self,
        BrokerHeartbeatRequest.self,
        BrokerHeartbeatResponse.self,
        UnregisterBrokerRequest.self,
        UnregisterBrokerResponse.self,
        DescribeTransactionsRequest.self,
        DescribeTransactionsResponse.self,
        ListTransactionsRequest.self,
        ListTransactionsResponse.self,
        AllocateProducerIdsRequest.self,
        AllocateProducerIdsResponse.self,
        ConsumerGroupHeartbeatRequest.self,
        ConsumerGroupHeartbeatResponse.self,
        ConsumerGroupDescribeRequest.self,
        ConsumerGroupDescribeResponse.self,
        ControllerRegistrationRequest.self,
        ControllerRegistrationResponse.self,
        GetTelemetrySubscriptionsRequest.self,
        GetTelemetrySubscriptionsResponse.self,
        PushTelemetryRequest.self,
        PushTelemetryResponse.self,
        AssignReplicasToDirsRequest.self,
        AssignReplicasToDirsResponse.self,
        ListConfigResourcesRequest.self,
        ListConfigResourcesResponse.self,
        ListClientMetricsResourcesRequest.self,
        ListClientMetricsResourcesResponse.self,
        DescribeTopicPartitionsRequest.self,
        DescribeTopicPartitionsResponse.self,
        ShareGroupHeartbeatRequest.self,
        ShareGroupHeartbeatResponse.self,
        ShareGroupDescribeRequest.self,
        ShareGroupDescribeResponse.self,
        ShareFetchRequest.self,
        ShareFetchResponse.self,
        ShareAcknowledgeRequest.self,
        ShareAcknowledgeResponse.self,
        AddRaftVoterRequest.self,
        AddRaftVoterResponse.self,
        RemoveRaftVoterRequest.self,
        RemoveRaftVoterResponse.self,
        UpdateRaftVoterRequest.self,
        UpdateRaftVoterResponse.self,
        InitializeShareGroupStateRequest.self,
        InitializeShareGroupStateResponse.self,
        ReadShareGroupStateRequest.self,
        ReadShareGroupStateResponse.self,
        WriteShareGroupStateRequest.self,
        WriteShareGroupStateResponse.self,
        DeleteShareGroupStateRequest.self,
        DeleteShareGroupStateResponse.self,
        ReadShareGroupStateSummaryRequest.self,
        ReadShareGroupStateSummaryResponse.self,
        StreamsGroupHeartbeatRequest.self,
        StreamsGroupHeartbeatResponse.self,
        StreamsGroupDescribeRequest.self,
        StreamsGroupDescribeResponse.self,
        DescribeShareGroupOffsetsRequest.self,
        DescribeShareGroupOffsetsResponse.self,
        AlterShareGroupOffsetsRequest.self,
        AlterShareGroupOffsetsResponse.self,
        DeleteShareGroupOffsetsRequest.self,
        DeleteShareGroupOffsetsResponse.self,
        StreamsGroupTopologyDescriptionUpdateRequest.self,
        StreamsGroupTopologyDescriptionUpdateResponse.self,
        UnregisterControllerRequest.self,
        UnregisterControllerResponse.self,
        AbortedTxn.self,
        ConsumerProtocolAssignment.self,
        ConsumerProtocolSubscription.self,
        ControlRecordTypeSchema.self,
        DefaultPrincipalData.self,
        EndTxnMarker.self,
        KRaftVersionRecord.self,
        LeaderChangeMessage.self,
        RequestHeader.self,
        ResponseHeader.self,
        SnapshotFooterRecord.self,
        SnapshotHeaderRecord.self,
        VotersRecord.self,
    ]

    /// The type of an API's request, or nil where this release does not know the API.
    public static func request(of key: ApiKey) -> (any RequestMessage.Type)? {
        switch key.rawValue {
        case 0: ProduceRequest.self
        case 1: FetchRequest.self
        case 2: ListOffsetsRequest.self
        case 3: MetadataRequest.self
        case 4: LeaderAndIsrRequest.self
        case 5: StopReplicaRequest.self
        case 6: UpdateMetadataRequest.self
        case 7: ControlledShutdownRequest.self
        case 8: OffsetCommitRequest.self
        case 9: OffsetFetchRequest.self
        case 10: FindCoordinatorRequest.self
        case 11: JoinGroupRequest.self
        case 12: HeartbeatRequest.self
        case 13: LeaveGroupRequest.self
        case 14: SyncGroupRequest.self
        case 15: DescribeGroupsRequest.self
        case 16: ListGroupsRequest.self
        case 17: SaslHandshakeRequest.self
        case 18: ApiVersionsRequest.self
        case 19: CreateTopicsRequest.self
        case 20: DeleteTopicsRequest.self
        case 21: DeleteRecordsRequest.self
        case 22: InitProducerIdRequest.self
        case 23: OffsetForLeaderEpochRequest.self
        case 24: AddPartitionsToTxnRequest.self
        case 25: AddOffsetsToTxnRequest.self
        case 26: EndTxnRequest.self
        case 27: WriteTxnMarkersRequest.self
        case 28: TxnOffsetCommitRequest.self
        case 29: DescribeAclsRequest.self
        case 30: CreateAclsRequest.self
        case 31: DeleteAclsRequest.self
        case 32: DescribeConfigsRequest.self
        case 33: AlterConfigsRequest.self
        case 34: AlterReplicaLogDirsRequest.self
        case 35: DescribeLogDirsRequest.self
        case 36: SaslAuthenticateRequest.self
        case 37: CreatePartitionsRequest.self
        case 38: CreateDelegationTokenRequest.self
        case 39: RenewDelegationTokenRequest.self
        case 40: ExpireDelegationTokenRequest.self
        case 41: DescribeDelegationTokenRequest.self
        case 42: DeleteGroupsRequest.self
        case 43: ElectLeadersRequest.self
        case 44: IncrementalAlterConfigsRequest.self
        case 45: AlterPartitionReassignmentsRequest.self
        case 46: ListPartitionReassignmentsRequest.self
        case 47: OffsetDeleteRequest.self
        case 48: DescribeClientQuotasRequest.self
        case 49: AlterClientQuotasRequest.self
        case 50: DescribeUserScramCredentialsRequest.self
        case 51: AlterUserScramCredentialsRequest.self
        case 52: VoteRequest.self
        case 53: BeginQuorumEpochRequest.self
        case 54: EndQuorumEpochRequest.self
        case 55: DescribeQuorumRequest.self
        case 56: AlterPartitionRequest.self
        case 57: UpdateFeaturesRequest.self
        case 58: EnvelopeRequest.self
        case 59: FetchSnapshotRequest.self
        case 60: DescribeClusterRequest.self
        case 61: DescribeProducersRequest.self
        case 62: BrokerRegistrationRequest.self
        case 63: BrokerHeartbeatRequest.self
        case 64: UnregisterBrokerRequest.self
        case 65: DescribeTransactionsRequest.self
        case 66: ListTransactionsRequest.self
        case 67: AllocateProducerIdsRequest.self
        case 68: ConsumerGroupHeartbeatRequest.self
        case 69: ConsumerGroupDescribeRequest.self
        case 70: ControllerRegistrationRequest.self
        case 71: GetTelemetrySubscriptionsRequest.self
        case 72: PushTelemetryRequest.self
        case 73: AssignReplicasToDirsRequest.self
        case 74: ListConfigResourcesRequest.self
        case 75: DescribeTopicPartitionsRequest.self
        case 76: ShareGroupHeartbeatRequest.self
        case 77: ShareGroupDescribeRequest.self
        case 78: ShareFetchRequest.self
        case 79: ShareAcknowledgeRequest.self
        case 80: AddRaftVoterRequest.self
        case 81: RemoveRaftVoterRequest.self
        case 82: UpdateRaftVoterRequest.self
        case 83: InitializeShareGroupStateRequest.self
        case 84: ReadShareGroupStateRequest.self
        case 85: WriteShareGroupStateRequest.self
        case 86: DeleteShareGroupStateRequest.self
        case 87: ReadShareGroupStateSummaryRequest.self
        case 88: StreamsGroupHeartbeatRequest.self
        case 89: StreamsGroupDescribeRequest.self
        case 90: DescribeShareGroupOffsetsRequest.self
        case 91: AlterShareGroupOffsetsRequest.self
        case 92: DeleteShareGroupOffsetsRequest.self
        case 93: StreamsGroupTopologyDescriptionUpdateRequest.self
        case 94: UnregisterControllerRequest.self
        default: nil
        }
    }

    /// The type of an API's response, or nil where this release does not know the API.
    public static func response(of key: ApiKey) -> (any ResponseMessage.Type)? {
        switch key.rawValue {
        case 0: ProduceResponse.self
        case 1: FetchResponse.self
        case 2: ListOffsetsResponse.self
        case 3: MetadataResponse.self
        case 4: LeaderAndIsrResponse.self
        case 5: StopReplicaResponse.self
        case 6: UpdateMetadataResponse.self
        case 7: ControlledShutdownResponse.self
        case 8: OffsetCommitResponse.self
        case 9: OffsetFetchResponse.self
        case 10: FindCoordinatorResponse.self
        case 11: JoinGroupResponse.self
        case 12: HeartbeatResponse.self
        case 13: LeaveGroupResponse.self
        case 14: SyncGroupResponse.self
        case 15: DescribeGroupsResponse.self
        case 16: ListGroupsResponse.self
        case 17: SaslHandshakeResponse.self
        case 18: ApiVersionsResponse.self
        case 19: CreateTopicsResponse.self
        case 20: DeleteTopicsResponse.self
        case 21: DeleteRecordsResponse.self
        case 22: InitProducerIdResponse.self
        case 23: OffsetForLeaderEpochResponse.self
        case 24: AddPartitionsToTxnResponse.self
        case 25: AddOffsetsToTxnResponse.self
        case 26: EndTxnResponse.self
        case 27: WriteTxnMarkersResponse.self
        case 28: TxnOffsetCommitResponse.self
        case 29: DescribeAclsResponse.self
        case 30: CreateAclsResponse.self
        case 31: DeleteAclsResponse.self
        case 32: DescribeConfigsResponse.self
        case 33: AlterConfigsResponse.self
        case 34: AlterReplicaLogDirsResponse.self
        case 35: DescribeLogDirsResponse.self
        case 36: SaslAuthenticateResponse.self
        case 37: CreatePartitionsResponse.self
        case 38: CreateDelegationTokenResponse.self
        case 39: RenewDelegationTokenResponse.self
        case 40: ExpireDelegationTokenResponse.self
        case 41: DescribeDelegationTokenResponse.self
        case 42: DeleteGroupsResponse.self
        case 43: ElectLeadersResponse.self
        case 44: IncrementalAlterConfigsResponse.self
        case 45: AlterPartitionReassignmentsResponse.self
        case 46: ListPartitionReassignmentsResponse.self
        case 47: OffsetDeleteResponse.self
        case 48: DescribeClientQuotasResponse.self
        case 49: AlterClientQuotasResponse.self
        case 50: DescribeUserScramCredentialsResponse.self
        case 51: AlterUserScramCredentialsResponse.self
        case 52: VoteResponse.self
        case 53: BeginQuorumEpochResponse.self
        case 54: EndQuorumEpochResponse.self
        case 55: DescribeQuorumResponse.self
        case 56: AlterPartitionResponse.self
        case 57: UpdateFeaturesResponse.self
        case 58: EnvelopeResponse.self
        case 59: FetchSnapshotResponse.self
        case 60: DescribeClusterResponse.self
        case 61: DescribeProducersResponse.self
        case 62: BrokerRegistrationResponse.self
        case 63: BrokerHeartbeatResponse.self
        case 64: UnregisterBrokerResponse.self
        case 65: DescribeTransactionsResponse.self
        case 66: ListTransactionsResponse.self
        case 67: AllocateProducerIdsResponse.self
        case 68: ConsumerGroupHeartbeatResponse.self
        case 69: ConsumerGroupDescribeResponse.self
        case 70: ControllerRegistrationResponse.self
        case 71: GetTelemetrySubscriptionsResponse.self
        case 72: PushTelemetryResponse.self
        case 73: AssignReplicasToDirsResponse.self
        case 74: ListConfigResourcesResponse.self
        case 75: DescribeTopicPartitionsResponse.self
        case 76: ShareGroupHeartbeatResponse.self
        case 77: ShareGroupDescribeResponse.self
        case 78: ShareFetchResponse.self
        case 79: ShareAcknowledgeResponse.self
        case 80: AddRaftVoterResponse.self
        case 81: RemoveRaftVoterResponse.self
        case 82: UpdateRaftVoterResponse.self
        case 83: InitializeShareGroupStateResponse.self
        case 84: ReadShareGroupStateResponse.self
        case 85: WriteShareGroupStateResponse.self
        case 86: DeleteShareGroupStateResponse.self
        case 87: ReadShareGroupStateSummaryResponse.self
        case 88: StreamsGroupHeartbeatResponse.self
        case 89: StreamsGroupDescribeResponse.self
        case 90: DescribeShareGroupOffsetsResponse.self
        case 91: AlterShareGroupOffsetsResponse.self
        case 92: DeleteShareGroupOffsetsResponse.self
        case 93: StreamsGroupTopologyDescriptionUpdateResponse.self
        case 94: UnregisterControllerResponse.self
        default: nil
        }
    }
}
