/** Rendering of texts, beside ICU4J, the JDK and Spring. */
@NullMarked
package com.petmatch.benchmarks.i18n;

import org.jspecify.annotations.NullMarked;
