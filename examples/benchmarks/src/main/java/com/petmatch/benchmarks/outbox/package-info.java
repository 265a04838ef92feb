/** The outbox relay beside one transaction per event and a library of its kind. */
@NullMarked
package com.petmatch.benchmarks.outbox;

import org.jspecify.annotations.NullMarked;
