/** How a page comes about: the reader's language and theme, the layout's facts, rendering, and what a controller may answer. */
@NullMarked
package com.petmatch.platform.web;

import org.jspecify.annotations.NullMarked;
