/** Keyset paging with opaque, signed cursors. */
@NullMarked
package com.petmatch.kernel.page;

import org.jspecify.annotations.NullMarked;
