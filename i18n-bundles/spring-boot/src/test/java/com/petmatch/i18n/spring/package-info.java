/** Spring's contract over our texts, in a real Boot context. */
@NullMarked
package com.petmatch.i18n.spring;

import org.jspecify.annotations.NullMarked;
