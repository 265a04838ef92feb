/** The codes of this library; everything else lives in the packages below. */
@NullMarked
package com.petmatch.i18n;

import org.jspecify.annotations.NullMarked;
