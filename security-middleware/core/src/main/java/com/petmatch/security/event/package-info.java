/** What the security controls tell the host in-process. */
@NullMarked
package com.petmatch.security.event;

import org.jspecify.annotations.NullMarked;
