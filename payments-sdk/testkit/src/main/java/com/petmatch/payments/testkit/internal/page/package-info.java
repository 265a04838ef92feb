/** The hosted pages of a sandbox: markup without script, words in four languages. */
@NullMarked
package com.petmatch.payments.testkit.internal.page;

import org.jspecify.annotations.NullMarked;
