/** Readers of the shipped tables; not exported. */
@NullMarked
package com.petmatch.i18n.internal;

import org.jspecify.annotations.NullMarked;
