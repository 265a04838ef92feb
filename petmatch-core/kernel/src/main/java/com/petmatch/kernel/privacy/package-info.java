/** Secrets that do not print, personal data that knows its category, and the map that export and erasure walk. */
@NullMarked
package com.petmatch.kernel.privacy;

import org.jspecify.annotations.NullMarked;
