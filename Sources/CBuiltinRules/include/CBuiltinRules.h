#ifndef CBUILTINRULES_H
#define CBUILTINRULES_H

#include <stddef.h>

/// A shipped file of rules: its path below `rules/`, and its bytes, which end without a NUL.
struct saksama_builtin_file {
  const char *path;
  const unsigned char *bytes;
  size_t count;
};

/// The number of shipped files.
size_t saksama_builtin_file_count(void);

/// One of the shipped files, in the byte order of their paths; NULL for an index past the last.
const struct saksama_builtin_file *saksama_builtin_file(size_t index);

#endif
