package com.petmatch.platform.bridge;

import com.petmatch.affiliate.attribution.AttributionEngine;
import com.petmatch.core.account.AccountCreated;
import com.petmatch.kernel.event.EventConsumer;
import com.petmatch.kernel.event.OutboxRow;

/**
 * Account created → affiliate lead: the click id that came with the sign-up binds the customer to the partner who sent
 * them. Binding twice changes nothing, so the bridge needs no memory of its own.
 */
public final class SignupAttribution implements EventConsumer {

    private final AttributionEngine attribution;

    public SignupAttribution(AttributionEngine attribution) {
        this.attribution = attribution;
    }

    @Override
    public String name() {
        return "signup-attribution";
    }

    @Override
    public boolean accepts(String eventType) {
        return eventType.equals(AccountCreated.TYPE);
    }

    // Whatever the outcome is, forged and expired clicks included, the account stands; the engine's listener counts
    // them.
    @Override
    public void accept(OutboxRow row) {
        AccountCreated created = AccountCreated.from(row);
        created.clickToken().ifPresent(token -> attribution.bindLead(token, created.subject(), created.at()));
    }
}
