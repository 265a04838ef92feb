package com.petmatch.payments.testkit.internal.sandbox;

import com.petmatch.kernel.money.Money;
import com.petmatch.payments.testkit.sandbox.ContractViolation;
import com.petmatch.payments.testkit.sandbox.ProviderEntry;
import com.petmatch.payments.testkit.sandbox.SandboxCall;
import java.net.URI;
import java.util.List;

/** A provider that runs behind one loopback port, with what every provider can tell. Safe for concurrent use. */
public interface ProviderServer extends AutoCloseable {

    URI baseUri();

    void register(WebhookEndpoint endpoint);

    /** Lets time pass for what expires or settles, then sends what is due; answers how many the host accepted. */
    int deliverDue();

    /** What was captured for the order, before refunds. */
    Money taken(String order);

    Money returned(String order);

    int chargesOf(String order);

    List<ProviderEntry> ledger();

    List<SandboxCall> calls();

    List<ContractViolation> violations();

    @Override
    void close();
}
