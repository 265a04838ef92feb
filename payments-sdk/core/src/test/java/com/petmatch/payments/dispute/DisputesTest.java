package com.petmatch.payments.dispute;

import static com.petmatch.payments.TestShop.eur;
import static com.petmatch.payments.TestShop.request;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.money.Money;
import com.petmatch.kernel.page.Page;
import com.petmatch.kernel.page.PageRequest;
import com.petmatch.payments.GatewayProtocolException;
import com.petmatch.payments.InvalidPaymentRequestException;
import com.petmatch.payments.PaymentErrors;
import com.petmatch.payments.PaymentStores;
import com.petmatch.payments.Payments;
import com.petmatch.payments.ScriptedGateway;
import com.petmatch.payments.TestShop;
import com.petmatch.payments.books.ChartOfAccounts;
import com.petmatch.payments.charge.Charge;
import com.petmatch.payments.charge.ChargeStore;
import com.petmatch.payments.gateway.DisputeStatus;
import com.petmatch.payments.gateway.GatewayCode;
import com.petmatch.payments.gateway.GatewayDispute;
import com.petmatch.payments.gateway.GatewayEvent;
import com.petmatch.payments.idempotency.IdempotencyKey;
import com.petmatch.payments.refund.RefundOutcome;
import com.petmatch.payments.refund.RefundRequest;
import com.petmatch.payments.webhook.PaymentEventHandler;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DisputesTest {

    private static final Instant OPENED = Instant.parse("2026-03-01T09:00:00Z");
    private static final Instant DUE = Instant.parse("2026-03-15T09:00:00Z");

    private final TestShop shop = new TestShop();
    private final Disputes disputes = shop.payments.disputes();
    private Charge charge;

    @BeforeEach
    void pay() {
        charge = shop.payments
                .charges()
                .find(shop.payments
                        .charges()
                        .charge(request(), IdempotencyKey.of("order-1"))
                        .charge())
                .orElseThrow();
    }

    @Test
    void opensADisputeWithItsEventPostingAndCallForAPerson() {
        Dispute dispute = disputes.told(charge, news(DisputeStatus.NEEDS_RESPONSE, 0));

        assertThat(disputes.find(dispute.id())).contains(dispute);
        assertThat(disputes.ofCharge(charge.id())).containsExactly(dispute);
        assertThat(balances()).containsExactly(eur(1_099), eur(0));
        assertThat(shop.listener.told).contains("operator " + PaymentErrors.DISPUTE_OPENED);
        DisputeOpened event = DisputeOpened.from(shop.events(DisputeOpened.TYPE).get(0));
        assertThat(event.dispute()).isEqualTo(dispute.id());
        assertThat(event.state()).isEqualTo(DisputeState.NEEDS_RESPONSE);
        assertThat(event.evidenceDueAt()).contains(DUE);
        assertThat(event.aggregateVersion()).isEqualTo(1);
        assertThat(event.at()).isEqualTo(event.toldAt());
    }

    @Test
    void movesNoMoneyForAnInquiryUntilItBecomesADispute() {
        disputes.told(charge, news(DisputeStatus.WARNING, 0));
        assertThat(balances()).containsExactly(eur(0), eur(0));
        assertThat(disputes.refusesRefunds(charge.id())).isFalse();
        shop.listener.told.clear();

        disputes.told(charge, news(DisputeStatus.NEEDS_RESPONSE, 1));

        assertThat(balances()).containsExactly(eur(1_099), eur(0));
        assertThat(disputes.refusesRefunds(charge.id())).isTrue();
        assertThat(shop.listener.told).contains("operator " + PaymentErrors.DISPUTE_OPENED);
    }

    @ParameterizedTest
    @CsvSource({"WON, 0, 0, false", "LOST, 0, 1099, true", "CLOSED, 0, 0, false"})
    void endsTheSameWhetherTheOpeningWasHeardOrNot(DisputeStatus end, long reserve, long loss, boolean refusesRefunds) {
        Dispute first = disputes.told(charge, news(end, 2));

        assertThat(disputes.told(charge, news(DisputeStatus.NEEDS_RESPONSE, 3))).isEqualTo(first);
        assertThat(balances()).containsExactly(eur(reserve), eur(loss));
        assertThat(disputes.refusesRefunds(charge.id())).isEqualTo(refusesRefunds);
        DisputeClosed closed =
                DisputeClosed.from(shop.events(DisputeClosed.TYPE).get(0));
        assertThat(closed.state().name()).isEqualTo(end.name());
        assertThat(closed.at()).isEqualTo(first.closedAt().orElseThrow());
        assertThat(closed.aggregateVersion()).isEqualTo(2);
    }

    @Test
    void replacesAVerdictByALaterOne() {
        disputes.told(charge, news(DisputeStatus.WON, 1));
        disputes.told(charge, news(DisputeStatus.LOST, 2));
        assertThat(balances()).containsExactly(eur(0), eur(1_099));

        disputes.told(charge, news(DisputeStatus.WON, 3));

        assertThat(balances()).containsExactly(eur(0), eur(0));
        assertThat(shop.events(DisputeClosed.TYPE)).hasSize(3);
    }

    @Test
    void changesNothingForOlderOrEqualNews() {
        Dispute known = disputes.told(charge, news(DisputeStatus.UNDER_REVIEW, 5));

        assertThat(disputes.told(charge, news(DisputeStatus.NEEDS_RESPONSE, 4))).isEqualTo(known);
        assertThat(disputes.told(charge, news(DisputeStatus.UNDER_REVIEW, 5))).isEqualTo(known);
        assertThat(disputes.find(known.id())).contains(known);
    }

    @Test
    void followsADisputedAmountThatChanges() {
        disputes.told(charge, news(DisputeStatus.NEEDS_RESPONSE, 0));
        disputes.told(charge, news(DisputeStatus.NEEDS_RESPONSE, 1, eur(400)));
        assertThat(balances()).containsExactly(eur(400), eur(0));

        disputes.told(charge, news(DisputeStatus.LOST, 2, eur(400)));

        assertThat(balances()).containsExactly(eur(0), eur(400));
    }

    @Test
    @Tag("row-28")
    void refusesNewsInAnotherCurrency() {
        disputes.told(charge, news(DisputeStatus.NEEDS_RESPONSE, 0));

        assertThatThrownBy(() -> disputes.told(charge, news(DisputeStatus.LOST, 1, Money.of(1_099, CurrencyCode.USD))))
                .isInstanceOf(GatewayProtocolException.class)
                .hasMessageContaining("EUR")
                .hasMessageContaining("USD");
    }

    @Test
    @Tag("row-16")
    void takesAnUnknownWordForADisputeThatWithholds() {
        Dispute dispute = disputes.told(charge, news(DisputeStatus.UNKNOWN, 0));

        assertThat(dispute.stage()).isEqualTo(new GatewayCode("UNKNOWN"));
        assertThat(balances()).containsExactly(eur(1_099), eur(0));
        assertThat(disputes.refusesRefunds(charge.id())).isTrue();
    }

    @Test
    void remindsSevenAndTwoDaysBeforeEvidenceIsDue() {
        disputes.told(charge, news(DisputeStatus.NEEDS_RESPONSE, 0));

        shop.clock.advance(Duration.between(shop.clock.instant(), DUE.minus(Duration.ofDays(7)))
                .minusSeconds(1));
        assertThat(disputes.remindDue(10)).isZero();
        shop.clock.advance(Duration.ofSeconds(1));
        assertThat(disputes.remindDue(10)).isOne();
        assertThat(disputes.remindDue(10)).isZero();
        shop.clock.advance(Duration.ofDays(5));
        assertThat(disputes.remindDue(10)).isOne();
        shop.clock.advance(Duration.ofDays(5));
        assertThat(disputes.remindDue(10)).isZero();

        assertThat(shop.events(EvidenceDue.TYPE))
                .extracting(EvidenceDue::from)
                .extracting(EvidenceDue::at, EvidenceDue::evidenceDueAt)
                .containsExactly(tuple(DUE.minus(Duration.ofDays(7)), DUE), tuple(DUE.minus(Duration.ofDays(2)), DUE));
    }

    @Test
    void remindsOnceOfWhatWasMissedAndNeverAfterTheEnd() {
        disputes.told(charge, news(DisputeStatus.NEEDS_RESPONSE, 0));
        shop.clock.advance(Duration.between(shop.clock.instant(), DUE.minus(Duration.ofDays(1))));
        assertThat(disputes.remindDue(10)).isOne();
        assertThat(disputes.remindDue(10)).isZero();

        assertThat(shop.events(EvidenceDue.TYPE)).hasSize(1);
    }

    @Test
    void saysNothingWhenTheDeadlineHasPassed() {
        disputes.told(charge, news(DisputeStatus.NEEDS_RESPONSE, 0));
        shop.clock.advance(Duration.ofDays(30));

        assertThat(disputes.remindDue(10)).isOne();

        assertThat(disputes.remindDue(10)).isZero();
        assertThat(shop.events(EvidenceDue.TYPE)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = DisputeStatus.class,
            names = {"UNDER_REVIEW", "WON", "LOST", "CLOSED"})
    void remindsNobodyWhenNoAnswerIsAwaited(DisputeStatus status) {
        disputes.told(charge, news(DisputeStatus.NEEDS_RESPONSE, 0));
        disputes.told(charge, news(status, 1));
        shop.clock.advance(Duration.ofDays(12));

        assertThat(disputes.remindDue(10)).isZero();
    }

    @Test
    void listsWhatIsOpenPageByPage() {
        for (int i = 0; i < 5; i++) {
            disputes.told(charge, named("dp_" + i, DisputeStatus.NEEDS_RESPONSE, i));
        }
        disputes.told(charge, named("dp_1", DisputeStatus.WON, 9));

        Page<Dispute> first = disputes.open(PageRequest.first(3));
        Page<Dispute> second = disputes.open(PageRequest.after(first.next().orElseThrow(), 3));

        assertThat(first.items()).extracting(Dispute::ref).containsExactly("dp_0", "dp_2", "dp_3");
        assertThat(second.items()).extracting(Dispute::ref).containsExactly("dp_4");
        assertThat(second.next()).isEmpty();
    }

    @Test
    void readsFromTheProviderOnDemand() {
        shop.gateway.knownDisputes = List.of(news(DisputeStatus.NEEDS_RESPONSE, 0));
        Dispute found = disputes.refresh(charge).get(0);
        shop.gateway.knownDisputes = List.of(news(DisputeStatus.UNDER_REVIEW, 1));

        assertThat(disputes.refresh(found.id()).state()).isEqualTo(DisputeState.UNDER_REVIEW);
        shop.gateway.knownDisputes = List.of();
        assertThat(disputes.refresh(found.id()).state()).isEqualTo(DisputeState.UNDER_REVIEW);
        assertThatThrownBy(() -> disputes.refresh(new DisputeId(new UUID(9, 9))))
                .isInstanceOf(InvalidPaymentRequestException.class)
                .hasMessageContaining("no dispute");
    }

    @Test
    void makesARefundThatIsBeingWrittenReadTheChargeAgain() {
        disputes.told(charge, news(DisputeStatus.WARNING, 0));
        assertThat(version()).isEqualTo(charge.version());

        disputes.told(charge, news(DisputeStatus.NEEDS_RESPONSE, 1));
        assertThat(version()).isEqualTo(charge.version() + 1);

        disputes.told(charge, news(DisputeStatus.UNDER_REVIEW, 2));
        assertThat(version()).isEqualTo(charge.version() + 1);
    }

    @Test
    @Tag("row-38")
    void refusesARefundWhenADisputeOpensBetweenTheLookAndTheClaim() {
        AtomicBoolean opens = new AtomicBoolean(true);
        ChargeStore interrupted = intercepting(shop.stores.charges(), () -> {
            if (opens.getAndSet(false)) {
                assertThat(disputes.told(charge, news(DisputeStatus.NEEDS_RESPONSE, 0))
                                .state())
                        .isEqualTo(DisputeState.NEEDS_RESPONSE);
            }
        });
        Payments racing = Payments.builder()
                .gateway(shop.gateway)
                .stores(withCharges(shop.stores, interrupted))
                .clock(shop.clock)
                .ids(() -> new UUID(7, 7))
                .build();

        RefundOutcome outcome =
                racing.refunds().prepare(RefundRequest.of(charge.id(), eur(500)), IdempotencyKey.of("refund-1"));

        assertThat(opens).isFalse();
        assertThat(outcome).isEqualTo(new RefundOutcome.RefundRefused(PaymentErrors.REFUND_DISPUTED));
        assertThat(shop.payments.refunds().ofCharge(charge.id())).isEmpty();
        assertThat(shop.payments.charges().find(charge.id()).orElseThrow().refundReserved())
                .isEqualTo(eur(0));
    }

    private long version() {
        return shop.payments.charges().find(charge.id()).orElseThrow().version();
    }

    /** The same charges, with something happening before each write of one. */
    private static ChargeStore intercepting(ChargeStore charges, Runnable beforeReplace) {
        return (ChargeStore) Proxy.newProxyInstance(
                ChargeStore.class.getClassLoader(), new Class<?>[] {ChargeStore.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("replace")) {
                        beforeReplace.run();
                    }
                    return method.invoke(charges, arguments);
                });
    }

    private static PaymentStores withCharges(PaymentStores stores, ChargeStore charges) {
        return new PaymentStores(
                stores.unitOfWork(),
                stores.outbox(),
                stores.ledger(),
                stores.idempotency(),
                charges,
                stores.refunds(),
                stores.disputes(),
                stores.invoices(),
                stores.subscriptions(),
                stores.inbox(),
                stores.savedMethods());
    }

    @Test
    void bringsEventsToTheChargeOfTheirPayment() {
        PaymentEventHandler handler =
                new PaymentEventHandler(shop.payments.charges(), shop.payments.refunds(), disputes);
        GatewayDispute elsewhere = new GatewayDispute(
                "dp_2",
                "pay_of_others",
                eur(5),
                DisputeStatus.LOST,
                new GatewayCode("lost"),
                Optional.empty(),
                OPENED,
                OPENED);

        handler.handle(new GatewayEvent.DisputeUpdated(ScriptedGateway.header("evt_1"), news(DisputeStatus.LOST, 0)));
        handler.handle(new GatewayEvent.DisputeUpdated(ScriptedGateway.header("evt_2"), elsewhere));

        assertThat(disputes.ofCharge(charge.id())).extracting(Dispute::state).containsExactly(DisputeState.LOST);
        assertThat(disputes.open(PageRequest.first()).items()).isEmpty();
        assertThat(balances()).containsExactly(eur(0), eur(1_099));
    }

    private List<Money> balances() {
        assertThat(shop.payments.books().trialBalance().isBalanced()).isTrue();
        return List.of(
                shop.payments.books().balance(ChartOfAccounts.DISPUTE_RESERVE, TestShop.EUR),
                shop.payments.books().balance(ChartOfAccounts.DISPUTE_LOSS, TestShop.EUR));
    }

    private static GatewayDispute news(DisputeStatus status, int minute) {
        return news(status, minute, eur(1_099));
    }

    private static GatewayDispute news(DisputeStatus status, int minute, Money amount) {
        return new GatewayDispute(
                "dp_1",
                "pay_1",
                amount,
                status,
                new GatewayCode(status.name()),
                Optional.of(DUE),
                OPENED,
                OPENED.plus(Duration.ofMinutes(minute)));
    }

    private static GatewayDispute named(String ref, DisputeStatus status, int minute) {
        Instant at = OPENED.plus(Duration.ofMinutes(minute));
        return new GatewayDispute(
                ref, "pay_1", eur(100), status, new GatewayCode(status.name()), Optional.of(DUE), at, at);
    }
}
