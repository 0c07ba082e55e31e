// Whoever starts a broker says how it is set up and what goes wrong in it.
@_exported public import KafkaBroker
