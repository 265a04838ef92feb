/** Suites that every store of affiliate-sdk keeps to, a user's own included, and a small world to play them in. */
@NullMarked
package com.petmatch.affiliate.testkit;

import org.jspecify.annotations.NullMarked;
