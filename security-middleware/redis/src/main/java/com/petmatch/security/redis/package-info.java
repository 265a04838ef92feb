/** What several nodes of security-middleware share on Redis: buckets of limits, by Lettuce and Bucket4j. */
@NullMarked
package com.petmatch.security.redis;

import org.jspecify.annotations.NullMarked;
