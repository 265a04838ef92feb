/** PostgreSQL stores of affiliate-sdk: schema {@code petmatch_affiliate}, in the caller's transaction. */
@NullMarked
package com.petmatch.affiliate.postgres;

import org.jspecify.annotations.NullMarked;
