package com.petmatch.payments.testkit.wire;

import com.petmatch.payments.gateway.GatewayId;

/**
 * What the two sides do not say alike.
 *
 * @param request the intent, with the number of the request when it has several
 * @param name of the header or field
 * @param sdk what the provider's SDK says, {@link #ABSENT} when nothing
 * @param ours what our gateway says
 */
record Difference(GatewayId gateway, String request, Cell cell, String name, String sdk, String ours) {

    static final String ABSENT = "–";
}
