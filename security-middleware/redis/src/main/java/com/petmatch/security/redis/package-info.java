/** What several nodes of security-middleware share on Redis: limits, and the news that something was revoked. */
@NullMarked
package com.petmatch.security.redis;

import org.jspecify.annotations.NullMarked;
