/** Pets: who they are, their chip, and their owner's list of them. */
@NullMarked
package com.petmatch.core.pet;

import org.jspecify.annotations.NullMarked;
