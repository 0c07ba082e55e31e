import KafkaJSON
import Testing

@Suite("Values and objects")
struct ValueTests {
    @Test("literals and accessors")
    func accessors() {
        let value: JSONValue = [
            "n": nil, "b": true, "i": 5, "d": 0.5, "s": "t", "a": [1, "x"], "o": ["k": 1], "x": "\(1 + 1)",
        ]
        #expect(value["n"]?.isNull == true)
        #expect(value["b"]?.bool == true)
        #expect(value["i"]?.int == 5)
        #expect(value["d"]?.double == 0.5)
        #expect(value["s"]?.string == "t")
        #expect(value["a"]?.array == [1, "x"])
        #expect(value["o"]?.object == ["k": 1])
        #expect(value["x"] == "2")
        #expect(value["none"] == nil)
        #expect(value["s"]?["none"] == nil && value["s"]?[0] == nil && value["a"]?[-1] == nil && value["a"]?[2] == nil)
        #expect(
            value["s"]?.bool == nil && value["s"]?.number == nil && value["s"]?.array == nil
                && value["s"]?.object == nil
        )
        #expect(value["b"]?.string == nil && value["b"]?.base64 == nil && value["s"]?.isNull == false)
        #expect(JSONValue("AQI=").base64 == [1, 2])
        #expect(JSONValue("AQI").base64 == nil)
        let (flag, text) = (true, "t")
        #expect(JSONValue(flag) == true && JSONValue(text) == "t" && JSONValue(UInt64.max).uint64 == .max)
    }

    @Test("members can be changed through a value")
    func mutation() {
        var value: JSONValue = ["a": ["b": 1]]
        value["a"]?["b"] = 2
        value["c"] = "new"
        #expect(value == ["a": ["b": 2], "c": "new"])
        value["a"] = nil
        #expect(value == ["c": "new"])
        value = 5
        value["x"] = nil
        #expect(value == 5)
        value["x"] = 1
        #expect(value == ["x": 1])
    }

    @Test("objects keep the order of their members, and equality ignores it")
    func order() throws {
        for count in [0, 1, 5, 16, 17, 40] {
            let members = (0..<count).map { ("n\($0)", JSONValue($0)) }
            let forward = JSONObject(members)
            let backward = JSONObject(members.reversed())
            #expect(Array(forward.names) == members.map(\.0))
            #expect(forward == backward)
            #expect(forward.count == count && forward.isEmpty == (count == 0))
            var appended = JSONObject(capacity: count)
            for (name, value) in members { appended.append(name: name, value: value) }
            #expect(appended == backward)
            var changed = forward
            changed["n0"] = "other"
            #expect(changed != forward)
            changed = forward
            changed["more"] = 1
            #expect(changed != forward)
            changed["more"] = nil
            #expect(changed == forward)
            for (name, value) in members {
                #expect(changed.contains(name) && changed[name] == value)
                changed.remove(name)
                #expect(!changed.contains(name) && changed[name] == nil)
            }
            #expect(changed.isEmpty)
        }
        #expect(JSONObject(capacity: .max).isEmpty && JSONObject(capacity: .min).isEmpty)
    }

    @Test("of members with the same name that were appended unchecked, the last one counts")
    func unchecked() {
        for extra in [0, 30] {
            var object = JSONObject()
            for index in 0..<extra { object.set("x\(index)", 0) }
            object.append(name: "a", value: 1)
            object.append(name: "a", value: 2)
            #expect(object["a"] == 2)
            #expect(object.count == extra + 2)
            var same = JSONObject()
            for index in 0..<extra { same.set("x\(index)", 0) }
            same.set("a", 2)
            #expect(object == same && same == object)
            object["a"] = nil
            #expect(object["a"] == nil && object.count == extra)
        }
    }

    @Test("strings and names are compared byte by byte")
    func exactText() {
        #expect(JSONValue("\u{E9}") != JSONValue("e\u{301}"))
        var object: JSONObject = ["\u{E9}": 1, "e\u{301}": 2]
        #expect(object.count == 2)
        #expect(object["\u{E9}"] == 1 && object["e\u{301}"] == 2)
        for index in 0..<30 { object.set("n\(index)", 0) }
        #expect(object["\u{E9}"] == 1 && object["e\u{301}"] == 2)
        #expect(JSONObject.Member(name: "a", value: 1) == JSONObject.Member(name: "a", value: 1.0))
        #expect(JSONObject.Member(name: "\u{E9}", value: 1) != JSONObject.Member(name: "e\u{301}", value: 1))
        #expect(
            JSONValue.null != false && JSONValue("1") != 1 && JSONValue.array([]) != [:]
                && JSONValue.array([1]) != [1, 1]
        )
    }

    @Test("comparing deep values takes no exponential time")
    func deepEquality() {
        var left: JSONValue = 1
        var right: JSONValue = 2
        for _ in 0..<400 {
            left = ["a": left, "b": 1]
            right = ["b": 1, "a": right]
        }
        #expect(left != right)
        #expect(left == left)
    }
}
