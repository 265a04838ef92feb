/** The stores of petmatch-core on PostgreSQL, in the schema {@code petmatch_core}. */
@NullMarked
package com.petmatch.core.postgres;

import org.jspecify.annotations.NullMarked;
