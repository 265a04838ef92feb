/** Sign-in by password and second factor, the question that strangers get, and the way back for a forgotten password. */
@NullMarked
package com.petmatch.platform.signin;

import org.jspecify.annotations.NullMarked;
