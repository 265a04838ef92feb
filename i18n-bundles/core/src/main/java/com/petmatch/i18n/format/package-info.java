/** Numbers, money, dates, lists and relative times that print the same text on every JDK. */
@NullMarked
package com.petmatch.i18n.format;

import org.jspecify.annotations.NullMarked;
