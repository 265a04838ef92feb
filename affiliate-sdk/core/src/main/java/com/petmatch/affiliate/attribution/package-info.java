/** Which partner brought which customer. */
@NullMarked
package com.petmatch.affiliate.attribution;

import org.jspecify.annotations.NullMarked;
