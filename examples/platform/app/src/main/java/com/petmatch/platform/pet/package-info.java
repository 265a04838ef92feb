/** The owner's pets: list, form and the controllers that turn them into calls on the core's engines. */
@NullMarked
package com.petmatch.platform.pet;

import org.jspecify.annotations.NullMarked;
