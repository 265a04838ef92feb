package com.petmatch.platform.bridge;

import com.petmatch.affiliate.Affiliates;
import com.petmatch.affiliate.attribution.AttributionPolicy;
import com.petmatch.affiliate.attribution.BindingMode;
import com.petmatch.affiliate.click.ClickCookie;
import com.petmatch.affiliate.click.ClickRequest;
import com.petmatch.affiliate.click.ConsentSource;
import com.petmatch.affiliate.commission.Commission;
import com.petmatch.affiliate.commission.CommissionKind;
import com.petmatch.affiliate.commission.OrderId;
import com.petmatch.affiliate.commission.PartnerRole;
import com.petmatch.affiliate.commission.SaleKey;
import com.petmatch.affiliate.link.LinkOutcome;
import com.petmatch.affiliate.link.RedirectOutcome;
import com.petmatch.affiliate.partner.EnrolmentOutcome;
import com.petmatch.affiliate.partner.PartnerId;
import com.petmatch.affiliate.program.CommissionPlan;
import com.petmatch.affiliate.program.Program;
import com.petmatch.affiliate.program.ProgramId;
import com.petmatch.affiliate.program.Recurring;
import com.petmatch.core.account.AccountCreated;
import com.petmatch.core.account.LanguageTag;
import com.petmatch.kernel.event.DomainEvent;
import com.petmatch.kernel.event.EventId;
import com.petmatch.kernel.event.OutboxRow;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.money.Money;
import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.payments.charge.ChargeId;
import com.petmatch.payments.invoice.DocumentNumber;
import com.petmatch.payments.invoice.InvoiceId;
import com.petmatch.payments.invoice.InvoicePaid;
import com.petmatch.payments.refund.ChargeRefunded;
import com.petmatch.payments.refund.RefundId;
import com.petmatch.testkit.FakeClock;
import com.petmatch.testkit.SequentialIds;
import java.math.RoundingMode;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A programme with one partner on in-memory stores, and the rows that the relay would hand over. For one test. */
final class BridgeWorld {

    private static final String BROWSER =
            "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36";

    final FakeClock clock = FakeClock.at("2026-03-01T10:00:00Z");
    final ProgramId program = new ProgramId(new UUID(0, 1));
    final SubjectId customer = new SubjectId(new UUID(0, 2));
    final InvoiceId invoice = new InvoiceId(new UUID(0, 3));
    final Affiliates affiliates;
    final PartnerId partner;

    BridgeWorld() {
        CommissionPlan plan = CommissionPlan.named("bridge")
                .recurring(Recurring.months(12))
                .rounding(RoundingMode.HALF_UP)
                .build();
        affiliates = Affiliates.builder()
                .clock(clock)
                .ids(new SequentialIds())
                .consent(ConsentSource.granted())
                .attribution(AttributionPolicy.of(BindingMode.BIND_AT_LEAD, Duration.ofDays(30)))
                .program(Program.of(program, "Bridge", URI.create("https://shop.example/")), plan)
                .build();
        EnrolmentOutcome applied = affiliates.partners().enrol(new SubjectId(new UUID(0, 4)), program);
        partner = ((EnrolmentOutcome.Changed) applied).partner().id();
        affiliates.partners().approve(partner, program);
    }

    /** The cookie of somebody who followed the partner's link. */
    String click() {
        LinkOutcome.Created link =
                (LinkOutcome.Created) affiliates.links().create(partner, program, "https://shop.example/plans");
        RedirectOutcome.Redirect followed = (RedirectOutcome.Redirect) affiliates
                .links()
                .follow(ClickRequest.of(
                        "GET", "/r/" + link.link().code().value(), Map.of("User-Agent", BROWSER), "192.0.2.7"));
        return ClickCookie.unverifiedToken(followed.setCookie().orElseThrow())
                .orElseThrow()
                .split(";")[0];
    }

    OutboxRow accountCreated(Optional<String> click) {
        return row(
                new AccountCreated(event(1), TenantId.SINGLE, customer, LanguageTag.of("en"), click, clock.instant()));
    }

    /** 9.99 with 1.60 of tax in it. */
    OutboxRow invoicePaid() {
        return row(new InvoicePaid(
                event(2),
                TenantId.SINGLE,
                invoice,
                new DocumentNumber("2026-000001"),
                customer,
                Optional.empty(),
                eur(8_39),
                eur(1_60),
                eur(9_99),
                clock.instant(),
                1));
    }

    OutboxRow refunded(long number, long net, long gross) {
        return row(new ChargeRefunded(
                event(100 + number),
                TenantId.SINGLE,
                new ChargeId(new UUID(0, 5)),
                new RefundId(new UUID(6, number)),
                Optional.of(invoice),
                Optional.of(customer),
                eur(net),
                eur(gross),
                eur(gross),
                clock.instant(),
                number));
    }

    Optional<Commission> commission() {
        OrderId order = OrderId.of(invoice.value());
        return affiliates.commissions().find(new SaleKey(program, CommissionKind.SALE, order, PartnerRole.REFERRER));
    }

    boolean isBound() {
        return affiliates
                .attribution()
                .bindingAt(program, customer, clock.instant())
                .isPresent();
    }

    static Money eur(long minorUnits) {
        return Money.of(minorUnits, CurrencyCode.EUR);
    }

    static OutboxRow row(DomainEvent event) {
        return new OutboxRow(
                1,
                event.id(),
                event.tenant(),
                event.aggregate(),
                event.aggregateVersion(),
                event.type(),
                1,
                event.at(),
                event.payload(),
                0,
                0);
    }

    private static EventId event(long number) {
        return new EventId(new UUID(9, number));
    }
}
