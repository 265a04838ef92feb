/** Partner links: public codes, safe targets and the redirect. */
@NullMarked
package com.petmatch.affiliate.link;

import org.jspecify.annotations.NullMarked;
