import KafkaMessages
import Testing

@Suite("Keys, codes and versions")
struct VocabularyTests {
    @Test("Every error code has a name and a sentence of its own")
    func errorCodes() {
        #expect(ErrorCode.allCases.count == 138)
        var names: Set<String> = []
        var sentences: Set<String> = []
        for code in ErrorCode.allCases {
            #expect(code.isKnown)
            names.insert(code.name)
            sentences.insert(code.message)
            #expect(code.message.hasSuffix("."), "\(code)")
            #expect(code.message.first?.isUppercase == true, "\(code)")
            #expect(!code.message.contains("does not know."), "\(code)")
        }
        #expect(names.count == 138)
        #expect(sentences.count == 138)
    }

    @Test("Error codes say whether to try again")
    func retries() {
        let code = ErrorCode.unknownTopicOrPartition
        #expect(code.rawValue == 3)
        #expect(code.name == "UNKNOWN_TOPIC_OR_PARTITION")
        #expect(code.isRetriable)
        #expect(code.refreshesMetadata)
        #expect(ErrorCode.corruptMessage.isRetriable)
        #expect(!ErrorCode.corruptMessage.refreshesMetadata)
        #expect(!ErrorCode.topicAuthorizationFailed.isRetriable)
        #expect(ErrorCode.none.isNone)
        #expect(!ErrorCode.none.isRetriable)
    }

    @Test("An unknown error code keeps its number and says so")
    func unknownCode() {
        let code = ErrorCode(rawValue: 999)
        #expect(!code.isKnown)
        #expect(code.name == "UNKNOWN_CODE_999")
        #expect(code.message.contains("999"))
        #expect(!code.isRetriable)
        #expect(code.description.hasPrefix("UNKNOWN_CODE_999 (999): "))
    }

    @Test("Every key has a request and a response of its versions")
    func keys() throws {
        for key in ApiKey.allCases {
            let request = try #require(MessageRegistry.request(of: key))
            let response = try #require(MessageRegistry.response(of: key))
            #expect(request.apiKey == key)
            #expect(response.apiKey == key)
            #expect(request.versions == key.versions)
            #expect(response.versions == key.versions)
            #expect(request.name == key.name + "Request")
            #expect(response.name == key.name + "Response")
            #expect(request.stableVersions == key.stableVersions)
        }
        #expect(ApiKey.fetch.description == "Fetch (1)")
        #expect(ApiKey(rawValue: 999).name == "API 999")
        #expect(ApiKey(rawValue: 999).versions == nil)
        #expect(MessageRegistry.message(of: ApiKey(rawValue: 999), isRequest: true) == nil)
        #expect(MessageRegistry.message(of: .fetch, isRequest: false) == FetchResponse.self)
    }

    @Test("A version that may still change is not among the stable ones")
    func stableVersions() {
        #expect(ApiKey.initProducerId.versions == VersionRange(0, 6))
        #expect(ApiKey.initProducerId.stableVersions == VersionRange(0, 5))
        #expect(InitProducerIdRequest.stableVersions == VersionRange(0, 5))
        #expect(ApiKey.fetch.stableVersions == ApiKey.fetch.versions)
    }

    @Test("Every message is found by its name")
    func registry() {
        #expect(MessageRegistry.all.count == 205)
        for type in MessageRegistry.all { #expect(MessageRegistry.message(named: type.name) == type) }
        #expect(MessageRegistry.message(named: "fetchRequest") == nil)
        // A message that was replaced is found by name only.
        #expect(MessageRegistry.message(named: "ListClientMetricsResourcesRequest") != nil)
        #expect(
            MessageRegistry.request(of: ListClientMetricsResourcesRequest.apiKey) == ListConfigResourcesRequest.self
        )
    }

    @Test("Ranges of versions")
    func versionRanges() {
        let range = VersionRange(4, 18)
        #expect(range.description == "4-18")
        #expect(VersionRange(0, 0).description == "0")
        #expect(range.contains(4) && range.contains(18))
        #expect(!range.contains(3) && !range.contains(19))
        #expect(range.intersection(VersionRange(0, 4)) == VersionRange(4, 4))
        #expect(range.intersection(VersionRange(10, 30)) == VersionRange(10, 18))
        #expect(range.intersection(VersionRange(0, 3)) == nil)
        #expect(VersionRange(5, 4) == VersionRange(5, 5))
    }
}
