package com.petmatch.payments;

import com.petmatch.kernel.id.IdSource;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.ledger.Ledger;
import com.petmatch.kernel.money.TaxPolicy;
import com.petmatch.kernel.money.TaxRate;
import com.petmatch.kernel.page.CursorCodec;
import com.petmatch.kernel.privacy.MacKeys;
import com.petmatch.kernel.privacy.Secret;
import com.petmatch.payments.books.Books;
import com.petmatch.payments.charge.Charges;
import com.petmatch.payments.dispute.Disputes;
import com.petmatch.payments.gateway.Gateways;
import com.petmatch.payments.gateway.PaymentGateway;
import com.petmatch.payments.gateway.Routing;
import com.petmatch.payments.idempotency.Idempotency;
import com.petmatch.payments.invoice.Invoices;
import com.petmatch.payments.invoice.Invoicing;
import com.petmatch.payments.recovery.Recovery;
import com.petmatch.payments.recovery.RecoveryPolicy;
import com.petmatch.payments.refund.Refunds;
import com.petmatch.payments.subscription.PlanCatalogue;
import com.petmatch.payments.subscription.SubscriptionRecorder;
import com.petmatch.payments.subscription.SubscriptionStart;
import com.petmatch.payments.subscription.Subscriptions;
import com.petmatch.payments.vault.Vault;
import com.petmatch.payments.webhook.EventHandler;
import com.petmatch.payments.webhook.PaymentEventHandler;
import com.petmatch.payments.webhook.Webhooks;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Builds the payment engines of one tenant and hands them out.
 *
 * <p>Starts no threads: the host calls {@code webhooks().processDue}, {@code recovery().sweep},
 * {@code subscriptions().processDue} and {@code disputes().remindDue} now and then. Immutable and safe for concurrent use.
 */
public final class Payments {

    private final Charges charges;
    private final Refunds refunds;
    private final Disputes disputes;
    private final Invoices invoices;
    private final Subscriptions subscriptions;
    private final Webhooks webhooks;
    private final Recovery recovery;
    private final Books books;
    private final Idempotency idempotency;
    private final Vault vault;

    private Payments(Builder options, EngineContext context, PaymentStores stores) {
        Gateways gateways = new Gateways(options.gateways, options.requiredRouting());
        idempotency = new Idempotency(context.tenant(), stores.idempotency(), context.clock());
        SubscriptionRecorder recorder = new SubscriptionRecorder(context, stores.subscriptions());
        Ledger ledger = Ledger.of(stores.ledger(), stores.unitOfWork());
        books = new Books(context.tenant(), ledger, recorder, context.clock());
        CursorCodec cursors = new CursorCodec(options.cursorKeys);
        invoices = new Invoices(context, stores.invoices(), options.invoicing, cursors);
        DisputeSettlement disputeEffects = new DisputeSettlement(context, books);
        disputes = new Disputes(context, gateways, stores.disputes(), stores.charges(), disputeEffects, cursors);
        RefundSettlement refundEffects = new RefundSettlement(context, invoices, books);
        refunds = new Refunds(
                context, gateways, stores.refunds(), stores.charges(), idempotency, disputes, refundEffects);
        ChargeSettlement chargeEffects = new ChargeSettlement(context, invoices, recorder, books, refunds);
        charges = new Charges(context, gateways, stores.charges(), idempotency, chargeEffects);
        SubscriptionStart start =
                new SubscriptionStart(context, stores.subscriptions(), options.plans, charges, invoices, idempotency);
        subscriptions = new Subscriptions(context, stores.subscriptions(), options.plans, charges, start, recorder);
        vault = new Vault(context, gateways, stores.savedMethods(), idempotency);
        recovery = new Recovery(context, charges, refunds, options.recoveryPolicy);
        List<EventHandler> handlers = new ArrayList<>();
        handlers.add(new PaymentEventHandler(charges, refunds, disputes));
        handlers.addAll(options.handlers);
        webhooks = new Webhooks(context, gateways, stores.inbox(), handlers);
    }

    public static Builder builder() {
        return new Builder();
    }

    public Charges charges() {
        return charges;
    }

    public Refunds refunds() {
        return refunds;
    }

    public Disputes disputes() {
        return disputes;
    }

    public Invoices invoices() {
        return invoices;
    }

    public Subscriptions subscriptions() {
        return subscriptions;
    }

    public Vault vault() {
        return vault;
    }

    public Webhooks webhooks() {
        return webhooks;
    }

    public Recovery recovery() {
        return recovery;
    }

    public Books books() {
        return books;
    }

    /** The used keys; the host calls {@code purge} now and then. */
    public Idempotency idempotency() {
        return idempotency;
    }

    /** Collects what the engines need; stores, clock, ids and one gateway are required. For one thread. */
    public static final class Builder {

        private final List<PaymentGateway> gateways = new ArrayList<>();
        private final List<EventHandler> handlers = new ArrayList<>();
        private @Nullable Routing routing;
        private @Nullable PaymentStores stores;
        private @Nullable InstantSource clock;
        private @Nullable IdSource ids;
        private TenantId tenant = TenantId.SINGLE;
        private PlanCatalogue plans = PlanCatalogue.of(List.of());
        private Invoicing invoicing = Invoicing.with(TaxPolicy.uniform(TaxRate.NONE));
        private RecoveryPolicy recoveryPolicy = RecoveryPolicy.DEFAULT;
        private PaymentsListener listener = PaymentsListener.NONE;
        private MacKeys cursorKeys = randomKeys();

        private Builder() {}

        /** Adds a gateway; the first one takes every charge unless {@link #routing} says otherwise. */
        public Builder gateway(PaymentGateway gateway) {
            gateways.add(gateway);
            return this;
        }

        public Builder routing(Routing routes) {
            routing = routes;
            return this;
        }

        public Builder stores(PaymentStores all) {
            stores = all;
            return this;
        }

        public Builder clock(InstantSource source) {
            clock = source;
            return this;
        }

        public Builder ids(IdSource source) {
            ids = source;
            return this;
        }

        /** Whose rows these engines see; {@link TenantId#SINGLE} unless set. */
        public Builder tenant(TenantId owner) {
            tenant = owner;
            return this;
        }

        public Builder plans(PlanCatalogue catalogue) {
            plans = catalogue;
            return this;
        }

        /** How invoices are numbered and taxed; without it, no tax and years of UTC. */
        public Builder invoicing(Invoicing rules) {
            invoicing = rules;
            return this;
        }

        public Builder recoveryPolicy(RecoveryPolicy policy) {
            recoveryPolicy = policy;
            return this;
        }

        public Builder listener(PaymentsListener told) {
            listener = told;
            return this;
        }

        /** Adds a reaction of the host to verified provider events, after our own. */
        public Builder eventHandler(EventHandler handler) {
            handlers.add(handler);
            return this;
        }

        /** Keys of page cursors; random ones unless set, so that cursors end with the process. */
        public Builder cursorKeys(MacKeys keys) {
            cursorKeys = keys;
            return this;
        }

        public Payments build() {
            PaymentStores all = Objects.requireNonNull(stores, "Expected stores");
            EngineContext context = new EngineContext(
                    tenant,
                    all.unitOfWork(),
                    all.outbox(),
                    Objects.requireNonNull(clock, "Expected a clock"),
                    Objects.requireNonNull(ids, "Expected an id source"),
                    listener);
            return new Payments(this, context, all);
        }

        private Routing requiredRouting() {
            if (routing != null) {
                return routing;
            }
            if (gateways.isEmpty()) {
                throw new IllegalStateException("Expected one gateway or more");
            }
            return Routing.always(gateways.get(0).id());
        }

        private static MacKeys randomKeys() {
            byte[] key = new byte[32];
            new SecureRandom().nextBytes(key);
            return MacKeys.of(1, Secret.of(key));
        }
    }
}
