/** Pages for refusals and failures, and the public explanation of each problem code. */
@NullMarked
package com.petmatch.platform.fault;

import org.jspecify.annotations.NullMarked;
