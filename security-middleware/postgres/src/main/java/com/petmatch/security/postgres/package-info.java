/** The stores of security-middleware on PostgreSQL, schema {@code petmatch_security}. */
@NullMarked
package com.petmatch.security.postgres;

import org.jspecify.annotations.NullMarked;
