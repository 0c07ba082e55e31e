import Kafka
import KafkaJSON

/// An order of the demo.
struct DemoOrder {
    /// Its number, by which it is known again.
    let number: Int

    init(_ number: Int) {
        self.number = number
    }

    /// Reads an order's value.
    init?(value: String) {
        guard let number = (try? JSONValue(parsing: value))?["order"]?.int else { return nil }
        self.init(number)
    }

    /// The customer: a customer's orders stay in one partition, and so in their order.
    var key: String { "customer-\(number &* 7_919 % 1_009)" }

    /// What is sent.
    var value: String { "{\"order\":\(number),\"customer\":\"\(key)\",\"total\":\(number % 500 + 1)}" }
}
