@NullMarked
package com.petmatch.payments.testkit.internal.page;

import org.jspecify.annotations.NullMarked;
