/** The whole host in this process, asked over HTTP as a browser, a program and a provider ask it. */
@NullMarked
package com.petmatch.platform.host;

import org.jspecify.annotations.NullMarked;
