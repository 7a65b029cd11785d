/* Memory is given out by jemalloc, for the whole program: linking it is all that is needed (decision 0033). */
