/** What is bought once, by anybody: meals for shelter pets, the ways to pay for them, and the statement of each payment. */
@NullMarked
package com.petmatch.platform.order;

import org.jspecify.annotations.NullMarked;
