public import KafkaCore
internal import KafkaNetwork

extension KafkaClient.Configuration {
    /// Makes a configuration from settings by the names that Java clients have for them, such as `linger.ms=5`.
    ///
    /// What is not set has its default. The text is that of a Java properties file: a setting a line, comments after
    /// `#` or `!`.
    ///
    /// - Parameters:
    ///   - properties: The text.
    ///   - source: What errors call the text, such as its file's name.
    /// - Throws: A `KafkaError` `invalidConfiguration` that says where the first name or value stands that is not
    ///   understood, and which there are.
    public init(properties: String, source: String = "properties") throws(KafkaError) {
        self.init()
        try apply(properties: properties, source: source)
    }

    /// Changes what settings say by the names that Java clients have for them.
    ///
    /// - Parameters:
    ///   - properties: The text of a Java properties file.
    ///   - source: What errors call the text, such as its file's name.
    /// - Throws: A `KafkaError` `invalidConfiguration`.
    public mutating func apply(properties: String, source: String = "properties") throws(KafkaError) {
        try ClientProperties(JavaProperties(properties, source: source)).apply(to: &self)
    }

    /// Makes a configuration from the process's environment: `KAFKA_BOOTSTRAP_SERVERS` for `bootstrap.servers`,
    /// `KAFKA_LINGER_MS` for `linger.ms` and so on.
    ///
    /// Other variables that begin with `KAFKA_` belong to other programs and are passed over.
    public static var environment: KafkaClient.Configuration {
        get throws(KafkaError) { try KafkaClient.Configuration(environment: SystemEnvironment.variables) }
    }

    /// Makes a configuration from variables as an environment has them.
    ///
    /// - Parameter environment: Names and values, for example `KAFKA_BOOTSTRAP_SERVERS` and `localhost:9092`.
    /// - Throws: A `KafkaError` `invalidConfiguration` that names the variable whose value is wrong.
    public init(environment: [String: String]) throws(KafkaError) {
        self.init()
        // In the order of the names, so that the same environment gives the same error.
        let entries = ClientProperties.names.compactMap { name -> JavaProperties.Entry? in
            let variable = "KAFKA_" + name.uppercased().map { $0 == "." ? "_" : String($0) }.joined()
            guard let value = environment[variable], !value.isEmpty else { return nil }
            return JavaProperties.Entry(name: name, value: value, place: variable)
        }
        try ClientProperties(JavaProperties(entries)).apply(to: &self)
    }
}
