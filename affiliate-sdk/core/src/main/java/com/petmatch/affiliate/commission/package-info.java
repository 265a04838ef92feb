/** Sales, commission decisions with their explanation, and the one clawback formula. */
@NullMarked
package com.petmatch.affiliate.commission;

import org.jspecify.annotations.NullMarked;
