/** Tells browsers from programs by what they call themselves, and proves the names of crawlers by reverse DNS. */
@NullMarked
package com.petmatch.security.bot;

import org.jspecify.annotations.NullMarked;
