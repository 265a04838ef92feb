/** Kernel money beside Joda-Money and Moneta. */
@NullMarked
package com.petmatch.benchmarks.money;

import org.jspecify.annotations.NullMarked;
