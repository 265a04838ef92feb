/** Partners and their dated membership of programmes. */
@NullMarked
package com.petmatch.affiliate.partner;

import org.jspecify.annotations.NullMarked;
