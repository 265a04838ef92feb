/** The host's audit: what the filter decided and what the engines told, chained, signed now and then, kept in the database. */
@NullMarked
package com.petmatch.platform.audit;

import org.jspecify.annotations.NullMarked;
