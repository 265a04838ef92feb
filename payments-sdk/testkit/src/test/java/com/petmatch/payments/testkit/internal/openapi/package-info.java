@NullMarked
package com.petmatch.payments.testkit.internal.openapi;

import org.jspecify.annotations.NullMarked;
