#include <sqlite3.h>

/* Without its count of memory in use, SQLite takes no lock that all connections share for each piece of memory. A function
   of C, because Swift can't call one that takes any number of arguments. Only before the first connection is opened. */
static inline int sqlite3_leave_memory_uncounted(void) { return sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0); }
