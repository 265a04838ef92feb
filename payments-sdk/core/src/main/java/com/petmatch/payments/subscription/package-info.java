/** Plans, periods and the state of each subscription. */
@NullMarked
package com.petmatch.payments.subscription;

import org.jspecify.annotations.NullMarked;
