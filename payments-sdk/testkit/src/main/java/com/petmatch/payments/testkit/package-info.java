/** Provider sandboxes that a host starts in its own process, so that money paths run with no key and no network. */
@NullMarked
package com.petmatch.payments.testkit;

import org.jspecify.annotations.NullMarked;
