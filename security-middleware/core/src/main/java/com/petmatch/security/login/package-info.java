/** Sign-in by e-mail and password with equal work for every answer and growing delays. */
@NullMarked
package com.petmatch.security.login;

import org.jspecify.annotations.NullMarked;
