/** Points for what networks and accounts did, the bans that follow from them, and lists of bad networks from elsewhere. */
@NullMarked
package com.petmatch.security.reputation;

import org.jspecify.annotations.NullMarked;
