/** Writes the Java interfaces that give each message a method with the types of its arguments. */
@NullMarked
package com.petmatch.i18n.generate;

import org.jspecify.annotations.NullMarked;
