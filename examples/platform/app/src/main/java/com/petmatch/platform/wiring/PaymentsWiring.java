package com.petmatch.platform.wiring;

import com.petmatch.kernel.event.OutboxStore;
import com.petmatch.kernel.event.UnitOfWork;
import com.petmatch.kernel.id.IdSource;
import com.petmatch.kernel.money.BasisPoints;
import com.petmatch.kernel.money.TaxPolicy;
import com.petmatch.kernel.money.TaxRate;
import com.petmatch.kernel.privacy.MacKeys;
import com.petmatch.payments.Payments;
import com.petmatch.payments.books.Books;
import com.petmatch.payments.charge.Charges;
import com.petmatch.payments.invoice.Invoices;
import com.petmatch.payments.invoice.Invoicing;
import com.petmatch.payments.postgres.PostgresPaymentStores;
import com.petmatch.payments.refund.Refunds;
import com.petmatch.payments.stripe.StripeConfig;
import com.petmatch.payments.stripe.StripeGateway;
import com.petmatch.payments.subscription.PlanCatalogue;
import com.petmatch.payments.subscription.Subscriptions;
import com.petmatch.payments.webhook.Webhooks;
import com.petmatch.platform.parts.HostParts;
import com.petmatch.platform.parts.ProviderAccess;
import com.petmatch.platform.plan.PriceList;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Checkout, subscriptions, invoices, refunds and books; the provider is Stripe, live or its sandbox. */
@Configuration(proxyBeanMethods = false)
class PaymentsWiring {

    // The seller's own rate; a host that sells abroad puts its knowledge of the law here.
    private static final TaxRate STANDARD = TaxRate.included("standard", BasisPoints.percent(19));

    @Bean
    StripeGateway stripeGateway(HostParts parts, InstantSource clock) {
        ProviderAccess provider = parts.provider();
        StripeConfig.Builder config = StripeConfig.builder(provider.apiKey())
                .webhookSecret(provider.webhookSecret())
                .clock(clock);
        return StripeGateway.of((provider.sandbox() ? config.forSandbox(provider.apiUrl()) : config).build());
    }

    @Bean
    PlanCatalogue planCatalogue() {
        return PlanOffers.catalogue();
    }

    @Bean
    Payments payments(
            StripeGateway stripe,
            StoreSource source,
            UnitOfWork unitOfWork,
            OutboxStore outbox,
            PlanCatalogue plans,
            HostParts parts,
            InstantSource clock,
            IdSource ids) {
        return Payments.builder()
                .gateway(stripe)
                .stores(PostgresPaymentStores.of(source.dataSource())
                        .in(unitOfWork)
                        .telling(outbox))
                .plans(plans)
                .invoicing(Invoicing.in(parts.settings().zone(), TaxPolicy.uniform(STANDARD)))
                .cursorKeys(MacKeys.of(1, parts.keys().key("invoice-cursor-mac")))
                .clock(clock)
                .ids(ids)
                .build();
    }

    @Bean
    PriceList priceList(PlanCatalogue plans, Payments payments) {
        return new PriceList(plans, payments);
    }

    @Bean
    Subscriptions subscriptions(Payments payments) {
        return payments.subscriptions();
    }

    @Bean
    Charges charges(Payments payments) {
        return payments.charges();
    }

    @Bean
    Refunds refunds(Payments payments) {
        return payments.refunds();
    }

    @Bean
    Invoices invoices(Payments payments) {
        return payments.invoices();
    }

    @Bean
    Books books(Payments payments) {
        return payments.books();
    }

    @Bean
    Webhooks webhooks(Payments payments) {
        return payments.webhooks();
    }
}
