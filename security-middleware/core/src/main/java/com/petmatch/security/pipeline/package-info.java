/** Runs the controls in order, cheapest first, and turns a failing stage into its stated fail mode. */
@NullMarked
package com.petmatch.security.pipeline;

import org.jspecify.annotations.NullMarked;
