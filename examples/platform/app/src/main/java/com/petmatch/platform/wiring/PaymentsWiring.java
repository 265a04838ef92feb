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
import com.petmatch.payments.subscription.PlanCatalogue;
import com.petmatch.payments.subscription.Subscriptions;
import com.petmatch.payments.webhook.Webhooks;
import com.petmatch.platform.order.OrderLinks;
import com.petmatch.platform.parts.HostParts;
import com.petmatch.platform.parts.Providers;
import com.petmatch.platform.plan.PriceList;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Checkout, orders, subscriptions, invoices, refunds and books, through the providers of this host. */
@Configuration(proxyBeanMethods = false)
class PaymentsWiring {

    // The seller's own rate; a host that sells abroad puts its knowledge of the law here.
    private static final TaxRate STANDARD = TaxRate.included("standard", BasisPoints.percent(19));

    @Bean
    PlanCatalogue planCatalogue() {
        return PlanOffers.catalogue();
    }

    @Bean
    Payments payments(
            StoreSource source,
            UnitOfWork unitOfWork,
            OutboxStore outbox,
            PlanCatalogue plans,
            HostParts parts,
            InstantSource clock,
            IdSource ids) {
        Payments.Builder builder = Payments.builder();
        Providers providers = parts.providers();
        providers.all().forEach(provider -> builder.gateway(provider.open(clock)));
        return builder.routing(PaymentRoutes.of(providers))
                .stores(PostgresPaymentStores.of(source.dataSource(), unitOfWork)
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
    OrderLinks orderLinks(HostParts parts) {
        return new OrderLinks(parts.keys().key("order-links"));
    }

    @Bean
    Webhooks webhooks(Payments payments) {
        return payments.webhooks();
    }
}
