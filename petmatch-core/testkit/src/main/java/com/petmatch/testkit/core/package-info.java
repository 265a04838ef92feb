/** Contract suites of petmatch-core's store ports: every store, ours and a user's own, extends them. */
@NullMarked
package com.petmatch.testkit.core;

import org.jspecify.annotations.NullMarked;
