@NullMarked
package com.petmatch.payments.testkit.internal.stripe;

import org.jspecify.annotations.NullMarked;
