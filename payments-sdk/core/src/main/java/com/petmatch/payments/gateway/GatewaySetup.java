package com.petmatch.payments.gateway;

import java.util.Optional;

/**
 * How far the keeping of a method has come at the provider.
 *
 * @param ref the provider's id of the setup; empty where it has none
 * @param saved the method, once it is kept
 */
public record GatewaySetup(
        SetupStatus status,
        Optional<String> ref,
        Optional<SavedCard> saved,
        Optional<NextAction> next,
        Optional<DeclineReason> decline) {

    public static GatewaySetup saved(Optional<String> ref, SavedCard card) {
        return new GatewaySetup(SetupStatus.SAVED, ref, Optional.of(card), Optional.empty(), Optional.empty());
    }

    public static GatewaySetup actionRequired(String ref, NextAction next) {
        return new GatewaySetup(
                SetupStatus.ACTION_REQUIRED, Optional.of(ref), Optional.empty(), Optional.of(next), Optional.empty());
    }

    public static GatewaySetup declined(Optional<String> ref, DeclineReason reason) {
        return new GatewaySetup(SetupStatus.DECLINED, ref, Optional.empty(), Optional.empty(), Optional.of(reason));
    }
}
