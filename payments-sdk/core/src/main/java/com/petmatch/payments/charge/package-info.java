/** Taking money: write-ahead attempts whose state never falls. */
@NullMarked
package com.petmatch.payments.charge;

import org.jspecify.annotations.NullMarked;
