/** What tests of PetMatch and of its hosts need: a clock and ids to foresee, faults, and real servers started on demand. */
@NullMarked
package com.petmatch.testkit;

import org.jspecify.annotations.NullMarked;
