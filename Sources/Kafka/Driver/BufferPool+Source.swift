internal import KafkaBuffers
internal import KafkaNetwork

extension BufferPool: BufferSource {}
