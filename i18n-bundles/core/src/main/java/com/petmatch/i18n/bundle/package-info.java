/** Bundle files: their strict format, their sources and the snapshot read from them. */
@NullMarked
package com.petmatch.i18n.bundle;

import org.jspecify.annotations.NullMarked;
