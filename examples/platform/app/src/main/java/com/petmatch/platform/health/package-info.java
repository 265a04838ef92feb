/** Whether the host lives, can serve, and what it depends on. */
@NullMarked
package com.petmatch.platform.health;

import org.jspecify.annotations.NullMarked;
