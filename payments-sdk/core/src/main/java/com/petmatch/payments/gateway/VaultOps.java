package com.petmatch.payments.gateway;

/** Keeping a customer's method at the provider; we hold tokens only. */
public interface VaultOps {

    /** Starts to keep a method; repeated with the same key it answers with the same setup. */
    GatewaySetup begin(SetupCall call);

    /** Asks how a setup stands, and finishes one the customer agreed to. */
    GatewaySetup resume(String setupRef, GatewayKey key);

    /** Deletes a kept method; one that is gone already is no error. */
    void delete(SavedCard card, GatewayKey key);
}
