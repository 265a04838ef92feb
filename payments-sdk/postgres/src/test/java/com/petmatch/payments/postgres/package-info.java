/** Tests on a real PostgreSQL. */
@NullMarked
package com.petmatch.payments.postgres;

import org.jspecify.annotations.NullMarked;
