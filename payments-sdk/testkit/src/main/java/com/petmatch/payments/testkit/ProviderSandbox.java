package com.petmatch.payments.testkit;

import com.petmatch.kernel.money.Money;
import com.petmatch.payments.charge.OrderRef;
import com.petmatch.payments.testkit.internal.sandbox.ProviderServer;
import com.petmatch.payments.testkit.internal.sandbox.SandboxSettings;
import com.petmatch.payments.testkit.sandbox.ContractViolation;
import com.petmatch.payments.testkit.sandbox.Faults;
import com.petmatch.payments.testkit.sandbox.ProviderEntry;
import com.petmatch.payments.testkit.sandbox.SandboxCall;
import com.petmatch.payments.testkit.sandbox.WebhookFaults;
import java.net.URI;
import java.util.List;

/** What every sandbox does and tells, whichever provider it plays. Safe for concurrent use. */
abstract sealed class ProviderSandbox implements AutoCloseable
        permits StripeSandbox, PayPalSandbox, MercadoPagoSandbox {

    private final ProviderServer server;
    private final SandboxSettings settings;

    ProviderSandbox(ProviderServer server, SandboxSettings settings) {
        this.server = server;
        this.settings = settings;
    }

    /** Where API and hosted pages are: {@code http://127.0.0.1:<port>}. */
    public final URI baseUri() {
        return server.baseUri();
    }

    /** Lets time pass by the clock (expiry, reviews, late refunds) and sends due events; answers how many the host accepted. */
    public final int deliverDue() {
        return server.deliverDue();
    }

    public final Faults faults() {
        return settings.faults();
    }

    public final WebhookFaults webhookFaults() {
        return settings.webhookFaults();
    }

    /** What was taken for the order, before refunds; pending money does not count, and an unknown order has a zero. */
    public final Money moneyTakenFor(String order) {
        return server.taken(order);
    }

    /** As {@link #moneyTakenFor(String)}, by the typed reference. */
    public final Money moneyTakenFor(OrderRef order) {
        return moneyTakenFor(order.value());
    }

    /** What was given back for the order; pending refunds count, failed ones do not. */
    public final Money moneyReturnedFor(String order) {
        return server.returned(order);
    }

    /** How often money was taken for the order; more than once is a double charge. */
    public final int chargesFor(String order) {
        return server.chargesOf(order);
    }

    /** Every movement of the provider's balance, oldest first. */
    public final List<ProviderEntry> ledger() {
        return server.ledger();
    }

    /** The last 10,000 API calls, oldest first. */
    public final List<SandboxCall> calls() {
        return server.calls();
    }

    /** Requests that broke the contract; a test that ends with one is wrong. */
    public final List<ContractViolation> violations() {
        return server.violations();
    }

    @Override
    public final void close() {
        server.close();
    }
}
