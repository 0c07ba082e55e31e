// Whoever tests with a cluster uses the client and sets the broker up.
@_exported public import Kafka
@_exported public import KafkaBrokerServer
