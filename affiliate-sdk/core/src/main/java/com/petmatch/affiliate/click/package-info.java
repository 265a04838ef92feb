/** Clicks as data: who is a person, what is counted, and the signed click id. */
@NullMarked
package com.petmatch.affiliate.click;

import org.jspecify.annotations.NullMarked;
