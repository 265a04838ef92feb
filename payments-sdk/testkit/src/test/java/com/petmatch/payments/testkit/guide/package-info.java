@NullMarked
package com.petmatch.payments.testkit.guide;

import org.jspecify.annotations.NullMarked;
