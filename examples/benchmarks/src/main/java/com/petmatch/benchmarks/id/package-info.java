/** Time-ordered ids beside the JDK's random ones and two libraries. */
@NullMarked
package com.petmatch.benchmarks.id;

import org.jspecify.annotations.NullMarked;
