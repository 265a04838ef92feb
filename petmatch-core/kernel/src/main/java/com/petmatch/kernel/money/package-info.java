/** Exact amounts in minor units, rates in basis points, tax by line; nothing here is ever a floating-point number. */
@NullMarked
package com.petmatch.kernel.money;

import org.jspecify.annotations.NullMarked;
