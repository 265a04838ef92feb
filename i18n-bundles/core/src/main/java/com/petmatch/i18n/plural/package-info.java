/** CLDR plural rules as generated code: which form a number takes in a language. */
@NullMarked
package com.petmatch.i18n.plural;

import org.jspecify.annotations.NullMarked;
