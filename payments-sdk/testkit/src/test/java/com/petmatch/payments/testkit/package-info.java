/** Drives the sandboxes over the wire, as a client would. */
@NullMarked
package com.petmatch.payments.testkit;

import org.jspecify.annotations.NullMarked;
