/** Scans uploads with one or several clamd instances; anything but their exact word is not clean. */
@NullMarked
package com.petmatch.security.clamav;

import org.jspecify.annotations.NullMarked;
