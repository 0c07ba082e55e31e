@_exported public import KafkaCore
@_exported public import KafkaMessages
@_exported public import KafkaRecords
@_exported public import KafkaWire

// What users of the client see beside it, so that one import is enough.
@_exported public import enum KafkaBuffers.Partitioner
@_exported public import struct KafkaBuffers.Ticket
@_exported public import struct KafkaBuffers.TicketList
