#include "CReportPage.h"

static const unsigned char style[] = {
#embed "page.css"
};

static const unsigned char start[] = {
#embed "start.js"
};

static const unsigned char script[] = {
#embed "page.js"
};

struct saksama_page_file saksama_page_style(void) { return (struct saksama_page_file){style, sizeof style}; }
struct saksama_page_file saksama_page_start(void) { return (struct saksama_page_file){start, sizeof start}; }
struct saksama_page_file saksama_page_script(void) { return (struct saksama_page_file){script, sizeof script}; }
