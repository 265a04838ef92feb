/** The loopback HTTP server below the sandboxes. */
@NullMarked
package com.petmatch.payments.testkit.internal.http;

import org.jspecify.annotations.NullMarked;
