/** Live updates by server-sent events: a topic says that something changed, the page asks for the panel again. */
@NullMarked
package com.petmatch.platform.stream;

import org.jspecify.annotations.NullMarked;
