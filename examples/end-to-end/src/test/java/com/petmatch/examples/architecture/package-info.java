/** The rules of the house, checked over every jar. */
@NullMarked
package com.petmatch.examples.architecture;

import org.jspecify.annotations.NullMarked;
