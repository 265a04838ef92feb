/** Intake of signed provider events: verified on the raw bytes, stored once, applied later. */
@NullMarked
package com.petmatch.payments.webhook;

import org.jspecify.annotations.NullMarked;
