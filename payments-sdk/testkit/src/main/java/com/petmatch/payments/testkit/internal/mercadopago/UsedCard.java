package com.petmatch.payments.testkit.internal.mercadopago;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.petmatch.payments.testkit.sandbox.TestHolder;

/**
 * The card behind a token that was just used up.
 *
 * @param shown what the payment shows of it
 */
record UsedCard(TestHolder holder, ObjectNode shown, boolean isSaved, boolean hasSecurityCode) {}
