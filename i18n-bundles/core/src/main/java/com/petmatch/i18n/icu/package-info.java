/** ICU MessageFormat 1: parsed into the model with problems and offsets instead of exceptions. */
@NullMarked
package com.petmatch.i18n.icu;

import org.jspecify.annotations.NullMarked;
