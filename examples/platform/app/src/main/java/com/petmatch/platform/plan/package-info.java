/** The price list as a page: plans, prices with their tax, and the way to the checkout. */
@NullMarked
package com.petmatch.platform.plan;

import org.jspecify.annotations.NullMarked;
