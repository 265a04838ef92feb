/** Sign-up, mail confirmation and login pages: records with decided values, and the thin controllers that fill them. */
@NullMarked
package com.petmatch.platform.account;

import org.jspecify.annotations.NullMarked;
