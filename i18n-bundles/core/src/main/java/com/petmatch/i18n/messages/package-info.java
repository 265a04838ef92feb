/** Messages, the views of one reader's language, and the texts they render. */
@NullMarked
package com.petmatch.i18n.messages;

import org.jspecify.annotations.NullMarked;
