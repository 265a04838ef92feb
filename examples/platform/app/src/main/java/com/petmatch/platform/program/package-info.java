/** What programs of people and partners present instead of a password: keys, and registered clients. */
@NullMarked
package com.petmatch.platform.program;

import org.jspecify.annotations.NullMarked;
