package com.petmatch.payments.testkit.internal.paypal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.petmatch.payments.testkit.internal.http.HttpCall;
import com.petmatch.payments.testkit.internal.openapi.ContractOperation;
import java.util.Optional;

/** A request that keeps the contract: what it asks for, the JSON body (empty where there is none) and the query. */
record PayPalRequest(
        ContractOperation operation,
        HttpCall call,
        ObjectNode body,
        ObjectNode query,
        Optional<String> key,
        boolean wantsWhole) {

    /** The value of the path's only variable. */
    String id() {
        return operation.pathParameters().values().iterator().next();
    }
}
