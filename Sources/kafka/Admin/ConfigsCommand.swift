import Kafka
import KafkaJSON

/// Prints or changes the settings of a topic or a broker.
struct ConfigsCommand: AsyncCommand {
    static let words = ["configs"]
    static let summary = "settings of a topic or a broker, to see or to change"
    static let help = """
        Usage: kafka configs TOPIC | --broker ID [options]

        Prints the settings that are not at their defaults; with --set or --unset it changes some and prints that it
        did: brokers may take a moment until they show them.

        --broker ID            settings of a broker, not of a topic
        --all                  those too that are at their defaults
        --set NAME=VALUE       a new value; may stand more than once
        --unset NAME           a setting that goes back to its default; may stand more than once
        --json                 one object a line: {"name","value","default","readOnly","sensitive"}; of changes
                               {"topic" or "broker","result"}
        \(ClientOptions.help)

        Example: kafka configs orders --set retention.ms=604800000
        """

    private let options: ClientOptions
    private let resource: ConfigurationResource
    private let changes: [String: String?]
    private let showsAll: Bool

    init(_ arguments: Arguments) throws {
        var arguments = arguments
        options = try ClientOptions(&arguments)
        showsAll = arguments.flag("--all")
        changes = try arguments.changes("--set", "--unset")
        if let id = try arguments.integer("--broker", in: 0...Int(Int32.max)) {
            resource = .broker(Int32(id))
            try arguments.finish()
        } else {
            resource = .topic(try arguments.only("the topic's name, or --broker and an id,"))
        }
    }

    func perform() async throws {
        guard changes.isEmpty else {
            try await options.withClient { try await $0.admin.setConfiguration(of: resource, changes) }
            try reportChange()
            return
        }
        let settings = try await options.withClient { try await $0.admin.configuration(of: resource) }
        for setting in settings where showsAll || !setting.isDefault {
            if options.isJSON {
                try JSONLine.write([
                    "name": .string(setting.name), "value": setting.value.map { .string($0) } ?? .null,
                    "default": .bool(setting.isDefault), "readOnly": .bool(setting.isReadOnly),
                    "sensitive": .bool(setting.isSensitive),
                ])
            } else {
                Terminal.standardOutput.write("\(setting.name)=\(setting.value ?? "(secret)")\n")
            }
        }
    }

    private func reportChange() throws {
        switch resource {
        case .topic(let name): try TopicResult.write(name, "altered", isJSON: options.isJSON)
        case .broker(let id):
            if options.isJSON {
                try JSONLine.write(["broker": JSONValue(id), "result": "altered"])
            } else {
                Terminal.standardOutput.write("broker \(id): altered\n")
            }
        }
    }
}
