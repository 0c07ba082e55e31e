import KafkaBroker
import KafkaMessages
import Testing

@Suite struct TopicPatternTests {
    @Test(arguments: [
        ("orders", ["orders"], ["order", "orders2", "xorders", ""]),
        ("ord.*", ["ord", "orders"], ["or", "xord"]),
        ("a+b?", ["a", "aa", "ab", "aab"], ["", "b", "abb"]),
        ("(a|bc)*d", ["d", "ad", "bcd", "abcad"], ["abd", "cd"]),
        ("a{2}", ["aa"], ["a", "aaa"]), ("a{2,}", ["aa", "aaaa"], ["a"]), ("a{1,2}", ["a", "aa"], ["", "aaa"]),
        ("a{0}", [""], ["a"]), ("[a-c]x", ["ax", "cx"], ["dx"]), ("[^a-c]x", ["dx", "-x"], ["ax"]),
        ("[]a]", ["]", "a"], ["b"]), ("[a-]", ["a", "-"], ["b"]), ("[\\d_]+", ["1_2"], ["a"]),
        ("[[:alpha:]]+[[:digit:]]", ["ab1"], ["1a"]), ("\\w+\\.\\d", ["a.1"], ["a-1", "ab1"]),
        ("\\D\\S", ["a1"], ["11"]),
        ("^a$", ["a"], ["b"]), ("a^b", [], ["ab"]), ("\\Aa\\z", ["a"], []), ("(^a|b)c", ["ac", "bc"], ["c"]),
        ("(?:ab)+", ["abab"], ["aba"]), ("(?i)AbC", ["abc", "ABC"], ["abd"]), ("(?i:a)b", ["Ab"], ["AB"]),
        ("(?P<n>a)", ["a"], ["n"]), ("\\Qa.b\\E", ["a.b"], ["axb"]), ("a.*?b", ["ab", "axxb"], ["a"]),
        ("a||b", ["a", "", "b"], ["c"]), ("()", [""], ["a"]), ("(a*)*", ["", "aaa"], ["b"]), ("{", ["{"], [""]),
        ("a{x}", ["a{x}"], ["a"]), ("é", [], ["e", "E"]),
    ])
    func wholeNamesMatch(text: String, matching: [String], other: [String]) throws {
        let pattern = try TopicPattern(text)
        for name in matching { #expect(pattern.matches(name), "\(text) \(name)") }
        for name in other { #expect(!pattern.matches(name), "\(text) \(name)") }
    }

    @Test(arguments: [
        "(", ")", "a)", "(a", "[a", "[b-a]", "*", "+a", "a**", "a{2,1}", "a{1001}", "\\", "\\k", "(?<n", "(?=a)",
        "[[:none:]]", "[a-\\d]", "a|*", "(?z)a", "{1}", "\\8",
    ])
    func whatCanNotBeUnderstoodIsRefused(text: String) {
        #expect(throws: TopicPatternError.self) { try TopicPattern(text) }
    }

    @Test func patternsThatWouldBeTooLargeAreRefused() {
        let nested = String(repeating: "(", count: 300) + String(repeating: ")", count: 300)
        for text in [
            "(((a{1000}){1000}){1000})", "((((){1000}){1000}){1000})", nested, String(repeating: "a", count: 10_001),
        ] {
            #expect(throws: TopicPatternError.self) { try TopicPattern(text) }
        }
    }

    @Test func hardPatternsTakeNoLonger() throws {
        let name = String(repeating: "a", count: 249)
        for text in ["(a*)*b", "(a|a)*b", "(a|aa)+b", "(.*)(.*)(.*)(.*)(.*)b", "(a?){200}a{200}b"] {
            #expect(try !TopicPattern(text).matches(name))
        }
        #expect(try TopicPattern("(a?){200}a{200}").matches(name))
    }

    @Test func aPatternNamesTopicsThatComeLater() throws {
        var driver = BrokerDriver(partitions: 2)
        let joined = try driver.join("a", topics: nil, pattern: "t|u.*")
        // As in Kafka the first answer comes before the pattern has been looked up.
        #expect((joined.memberEpoch, BrokerDriver.partitions(joined)) == (1, []))
        let told = try driver.beat("a", epoch: 1)
        #expect((told.memberEpoch, BrokerDriver.partitions(told)) == (2, [0, 1]))
        for name in ["u1", "w1"] {
            let create = CreateTopicsRequest(topics: [.init(name: name, numPartitions: 1, replicationFactor: 1)])
            _ = try driver.call(create)
        }
        let more = try driver.beat("a", epoch: 2)
        #expect((more.memberEpoch, BrokerDriver.partitions(more)) == (3, [0, 0, 1]))
        let described = try driver.call(ConsumerGroupDescribeRequest(groupIds: ["c"])).groups[0]
        #expect(described.members.map(\.subscribedTopicRegex) == ["t|u.*"])
        // Another member's same pattern is known already.
        #expect(try driver.join("b", topics: nil, pattern: "t|u.*").memberEpoch == 4)
    }

    @Test func aWrongPatternIsRefusedAndLeavesNothingBehind() throws {
        var driver = BrokerDriver()
        let refused = try driver.join("a", topics: nil, pattern: "(")
        #expect(refused.errorCode == .invalidRegularExpression)
        #expect(
            refused.errorMessage == "SubscribedTopicRegex `(` is not a valid regular expression: missing closing )."
        )
        #expect(try driver.call(ListGroupsRequest()).groups.isEmpty)
        #expect(try driver.join("a", topics: nil, pattern: "").memberEpoch == 1)
    }
}
