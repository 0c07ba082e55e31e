// CRC-32C with the processor's own instruction, which Swift cannot reach.
//
// Both functions take and give the raw register, neither inverted before nor after. `purekafka_crc32c_supported` must
// have answered 1 before `purekafka_crc32c_update` is called.

#ifndef PUREKAFKA_CCRC32C_H
#define PUREKAFKA_CCRC32C_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

#if defined(__x86_64__)

#include <immintrin.h>

#define PUREKAFKA_CRC32C_TARGET __attribute__((target("sse4.2,pclmul")))

static inline int purekafka_crc32c_supported(void) {
    return __builtin_cpu_supports("sse4.2") && __builtin_cpu_supports("pclmul");
}

PUREKAFKA_CRC32C_TARGET
static inline uint64_t purekafka_crc32c_word(const uint8_t *bytes) {
    uint64_t word;
    memcpy(&word, bytes, 8);
    return word;
}

// Multiplies a register by a power of x: the carry-less product is the wanted one times x, and running its 64 bits
// through the instruction multiplies by x^32, so that `constant` is x^(8 * bytes - 33).
PUREKAFKA_CRC32C_TARGET
static inline uint64_t purekafka_crc32c_shift(uint64_t crc, uint64_t constant) {
    __m128i product = _mm_clmulepi64_si128(_mm_cvtsi64_si128((long long)crc), _mm_cvtsi64_si128((long long)constant), 0);
    return _mm_crc32_u64(0, (uint64_t)_mm_cvtsi128_si64(product));
}

// Three streams of `lane` bytes side by side, because the instruction takes three cycles but can start in every one.
PUREKAFKA_CRC32C_TARGET
static inline uint64_t purekafka_crc32c_lanes(uint64_t crc, const uint8_t *bytes, size_t lane, uint64_t by_one,
                                              uint64_t by_two) {
    uint64_t first = crc, second = 0, third = 0;
    for (const uint8_t *end = bytes + lane; bytes < end; bytes += 8) {
        first = _mm_crc32_u64(first, purekafka_crc32c_word(bytes));
        second = _mm_crc32_u64(second, purekafka_crc32c_word(bytes + lane));
        third = _mm_crc32_u64(third, purekafka_crc32c_word(bytes + 2 * lane));
    }
    return purekafka_crc32c_shift(first, by_two) ^ purekafka_crc32c_shift(second, by_one) ^ third;
}

PUREKAFKA_CRC32C_TARGET
static inline uint32_t purekafka_crc32c_update(uint32_t initial, const void *pointer, size_t count) {
    const uint8_t *bytes = (const uint8_t *)pointer;
    uint64_t crc = initial;
    for (; count >= 3 * 2048; count -= 3 * 2048, bytes += 3 * 2048)
        crc = purekafka_crc32c_lanes(crc, bytes, 2048, 0xa51b6135, 0x82f89c77);
    for (; count >= 3 * 256; count -= 3 * 256, bytes += 3 * 256)
        crc = purekafka_crc32c_lanes(crc, bytes, 256, 0xb9e02b86, 0xdd7e3b0c);
    for (; count >= 3 * 64; count -= 3 * 64, bytes += 3 * 64)
        crc = purekafka_crc32c_lanes(crc, bytes, 64, 0x9e4addf8, 0x0d3b6092);
    for (; count >= 8; count -= 8, bytes += 8)
        crc = _mm_crc32_u64(crc, purekafka_crc32c_word(bytes));
    for (; count > 0; count--, bytes++)
        crc = _mm_crc32_u8((uint32_t)crc, *bytes);
    return (uint32_t)crc;
}

#elif defined(__aarch64__)

#include <arm_acle.h>

#if defined(__linux__)
#include <sys/auxv.h>
#endif

static inline int purekafka_crc32c_supported(void) {
#if defined(__linux__)
    return (getauxval(AT_HWCAP) & (1 << 7)) != 0;
#else
    return 1;
#endif
}

__attribute__((target("+crc")))
static inline uint32_t purekafka_crc32c_update(uint32_t crc, const void *pointer, size_t count) {
    const uint8_t *bytes = (const uint8_t *)pointer;
    for (; count >= 8; count -= 8, bytes += 8) {
        uint64_t word;
        memcpy(&word, bytes, 8);
        crc = __crc32cd(crc, word);
    }
    for (; count > 0; count--, bytes++)
        crc = __crc32cb(crc, *bytes);
    return crc;
}

#else

static inline int purekafka_crc32c_supported(void) { return 0; }

static inline uint32_t purekafka_crc32c_update(uint32_t crc, const void *pointer, size_t count) {
    (void)pointer;
    (void)count;
    return crc;
}

#endif

#endif
