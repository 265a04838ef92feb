/** What every store of security-middleware promises, as suites that a store's own tests extend. */
@NullMarked
package com.petmatch.security.testkit;

import org.jspecify.annotations.NullMarked;
