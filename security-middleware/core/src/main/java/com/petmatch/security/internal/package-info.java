/** What several features of the library need and no host: not exported. */
@NullMarked
package com.petmatch.security.internal;

import org.jspecify.annotations.NullMarked;
