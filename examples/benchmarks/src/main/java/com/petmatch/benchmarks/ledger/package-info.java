/** The double-entry ledger in memory and on PostgreSQL beside the usual way to write one. */
@NullMarked
package com.petmatch.benchmarks.ledger;

import org.jspecify.annotations.NullMarked;
