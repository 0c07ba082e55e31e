// zlib, with functions in place of the macros that Swift cannot call.

#ifndef PUREKAFKA_CZLIB_H
#define PUREKAFKA_CZLIB_H

#include <zlib.h>

// Window bits of 15 + 16: the largest window, in a gzip frame.
static inline int purekafka_gzip_deflate_init(z_stream *stream, int level) {
    return deflateInit2(stream, level, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
}

static inline int purekafka_gzip_inflate_init(z_stream *stream) {
    return inflateInit2(stream, 15 + 16);
}

#endif
