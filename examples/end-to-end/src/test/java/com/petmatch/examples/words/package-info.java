/** Every code and every screen has its words, in every language. */
@NullMarked
package com.petmatch.examples.words;

import org.jspecify.annotations.NullMarked;
