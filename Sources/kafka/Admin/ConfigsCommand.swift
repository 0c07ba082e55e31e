import Kafka
import KafkaJSON

/// Prints or changes the settings of a topic or a broker.
struct ConfigsCommand: AsyncCommand {
    static let words = ["configs"]
    static let summary = "settings of a topic or a broker, to see or to change"
    static let help = """
        Usage: kafka configs TOPIC | --broker ID [options]

        Prints the settings that are not at their defaults, after the changes where there are any.

        --broker ID            settings of a broker, not of a topic
        --all                  those too that are at their defaults
        --set NAME=VALUE       a new value; may stand more than once
        --unset NAME           a setting that goes back to its default; may stand more than once
        --json                 one object a line: {"name","value","default","readOnly","sensitive"}
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
        let settings = try await options.withClient { kafka in
            if !changes.isEmpty { try await kafka.admin.setConfiguration(of: resource, changes) }
            return try await kafka.admin.configuration(of: resource)
        }
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
}
