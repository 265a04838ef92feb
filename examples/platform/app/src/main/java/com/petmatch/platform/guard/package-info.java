/** What keeps attackers out as the operator sees it: refusals, bans with the way to lift them, and rules on watch. */
@NullMarked
package com.petmatch.platform.guard;

import org.jspecify.annotations.NullMarked;
