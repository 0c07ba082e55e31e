// Stands in for the C library's allocation functions and counts their calls. glibc has its own under other names; a
// sanitizer brings its own too, and then nothing is counted.

#include "CAllocations.h"

#include <errno.h>
#include <stddef.h>

#if defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
#if defined(__has_feature)
#if !__has_feature(address_sanitizer) && !__has_feature(thread_sanitizer)
#define PUREKAFKA_COUNTS 1
#endif
#else
#define PUREKAFKA_COUNTS 1
#endif
#endif

// Of each thread its own: other tests run beside the one that counts. In a program this takes no allocation itself.
static _Thread_local uint64_t count;

uint64_t purekafka_allocations(void) { return count; }

#ifdef PUREKAFKA_COUNTS

extern void *__libc_malloc(size_t);
extern void *__libc_calloc(size_t, size_t);
extern void *__libc_realloc(void *, size_t);
extern void *__libc_memalign(size_t, size_t);

static void note(void) { count++; }

void *malloc(size_t size) {
    note();
    return __libc_malloc(size);
}

void *calloc(size_t number, size_t size) {
    note();
    return __libc_calloc(number, size);
}

void *realloc(void *pointer, size_t size) {
    note();
    return __libc_realloc(pointer, size);
}

void *aligned_alloc(size_t alignment, size_t size) {
    note();
    return __libc_memalign(alignment, size);
}

int posix_memalign(void **result, size_t alignment, size_t size) {
    note();
    void *pointer = __libc_memalign(alignment, size);
    if (pointer == NULL) return ENOMEM;
    *result = pointer;
    return 0;
}

#endif
