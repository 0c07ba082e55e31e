// Counts allocations, for tests and benchmarks only.

#ifndef PUREKAFKA_CALLOCATIONS_H
#define PUREKAFKA_CALLOCATIONS_H

#include <stdint.h>

// How often the calling thread has asked for memory so far; stays 0 where counting is not possible.
uint64_t purekafka_allocations(void);

#endif
