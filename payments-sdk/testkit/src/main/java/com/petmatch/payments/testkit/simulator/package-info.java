/** A provider that is nothing but memory, and a simulator that crashes a host's processes around it, history by history. */
@NullMarked
package com.petmatch.payments.testkit.simulator;

import org.jspecify.annotations.NullMarked;
