#include <sqlite3.h>

/* Functions of C, because Swift can't call one that takes any number of arguments. Only before the first connection is opened. */

/* Without its count of memory in use, SQLite takes no lock that all connections share for each piece of memory. */
static inline int sqlite3_leave_memory_uncounted(void) { return sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0); }

/* What a savepoint may have to take back stays in memory up to 128 KB less a byte, and goes to a file of its own from there on. It goes
   there in one piece, and SQLite's files (os_unix.c, seekAndWriteFd) take no larger one: with more, the write would end in "disk is full". */
static inline int sqlite3_keep_savepoints_in_memory(void) { return sqlite3_config(SQLITE_CONFIG_STMTJRNL_SPILL, 0x1ffff); }
