#pragma once
#include <zlib.h>

// `inflateInit2` is a macro, which Swift does not see. 15 is the largest window, +32 reads zlib and gzip headers alike,
// a negative window is a raw deflate stream, as ZIP archives hold it.
static inline int annals_inflate_init(z_streamp stream, int window) {
  return inflateInit2(stream, window);
}
