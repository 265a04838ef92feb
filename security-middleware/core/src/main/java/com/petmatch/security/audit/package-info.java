/** An append-only, hash-chained record of decisions and the verifier that finds any change in it. */
@NullMarked
package com.petmatch.security.audit;

import org.jspecify.annotations.NullMarked;
