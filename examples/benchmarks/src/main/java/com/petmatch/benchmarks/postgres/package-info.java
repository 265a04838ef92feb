/** The durable PostgreSQL server that a benchmark starts for itself. */
@NullMarked
package com.petmatch.benchmarks.postgres;

import org.jspecify.annotations.NullMarked;
