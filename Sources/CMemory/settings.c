#include "CMemory.h"

/* What jemalloc reads when it starts. Two pools; what is freed goes back to the machine within a fifth of a second; a thread
   keeps blocks of up to 64 KB, such as the text of a page, for its next request. */
const char *malloc_conf = "narenas:2,dirty_decay_ms:200,muzzy_decay_ms:0,lg_tcache_max:16";
