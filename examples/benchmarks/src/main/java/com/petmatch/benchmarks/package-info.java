/** What benchmarks of several libraries measure with. */
@NullMarked
package com.petmatch.benchmarks;

import org.jspecify.annotations.NullMarked;
