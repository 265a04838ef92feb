/** Where providers tell us what happened; the raw body, byte for byte. */
@NullMarked
package com.petmatch.platform.webhook;

import org.jspecify.annotations.NullMarked;
