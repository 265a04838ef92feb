/** Accounts of people: sign-up, e-mail, preferences, and the states from active to erased. */
@NullMarked
package com.petmatch.core.account;

import org.jspecify.annotations.NullMarked;
