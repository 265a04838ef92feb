/** What every provider's sandbox is made of: state with ids and journal, stored answers, faults, events and their delivery. */
@NullMarked
package com.petmatch.payments.testkit.internal.sandbox;

import org.jspecify.annotations.NullMarked;
