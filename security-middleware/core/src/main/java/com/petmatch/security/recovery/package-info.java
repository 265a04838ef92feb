/** Recovery codes: what a person has on paper when every other factor is lost. */
@NullMarked
package com.petmatch.security.recovery;

import org.jspecify.annotations.NullMarked;
