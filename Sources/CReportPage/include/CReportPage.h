#ifndef CREPORTPAGE_H
#define CREPORTPAGE_H

#include <stddef.h>

/// A file of the HTML report: its bytes, which end without a NUL.
struct saksama_page_file {
  const unsigned char *bytes;
  size_t count;
};

/// The style sheet of the HTML report.
struct saksama_page_file saksama_page_style(void);

/// The script that runs before the HTML report has come in.
struct saksama_page_file saksama_page_start(void);

/// The script of the HTML report.
struct saksama_page_file saksama_page_script(void);

#endif
