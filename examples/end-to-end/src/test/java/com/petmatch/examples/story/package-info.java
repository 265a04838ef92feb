/** The main story on the running platform: from the affiliate's link to the last clawback, in a real browser. */
@NullMarked
package com.petmatch.examples.story;

import org.jspecify.annotations.NullMarked;
