/** The operator's pages: live figures, exact search for people and payments, refunds with a reason. */
@NullMarked
package com.petmatch.platform.admin;

import org.jspecify.annotations.NullMarked;
