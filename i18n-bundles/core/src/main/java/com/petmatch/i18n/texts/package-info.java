/**
 * One interface an area of the shipped texts, with a method for each message: a wrong or missing argument does not compile.
 *
 * <p>Generated from the source language's files and committed; change those and run the command line's {@code generate}.
 */
@NullMarked
package com.petmatch.i18n.texts;

import org.jspecify.annotations.NullMarked;
