/** Password rules, the hashing port and its bounded execution. */
@NullMarked
package com.petmatch.security.password;

import org.jspecify.annotations.NullMarked;
