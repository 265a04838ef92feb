package com.petmatch.payments.dispute;

import static com.petmatch.payments.TestShop.eur;
import static com.petmatch.payments.dispute.DisputeNews.DUE;
import static com.petmatch.payments.dispute.DisputeNews.OPENED;
import static com.petmatch.payments.dispute.DisputeNews.named;
import static com.petmatch.payments.dispute.DisputeNews.news;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.money.Money;
import com.petmatch.kernel.page.Page;
import com.petmatch.kernel.page.PageRequest;
import com.petmatch.payments.GatewayProtocolException;
import com.petmatch.payments.InvalidPaymentRequestException;
import com.petmatch.payments.PaymentErrors;
import com.petmatch.payments.ScriptedGateway;
import com.petmatch.payments.TestShop;
import com.petmatch.payments.books.ChartOfAccounts;
import com.petmatch.payments.charge.Charge;
import com.petmatch.payments.gateway.DisputeStatus;
import com.petmatch.payments.gateway.GatewayCode;
import com.petmatch.payments.gateway.GatewayDispute;
import com.petmatch.payments.gateway.GatewayEvent;
import com.petmatch.payments.webhook.PaymentEventHandler;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisputesTest {

    private final TestShop shop = new TestShop();
    private final Disputes disputes = shop.payments.disputes();
    private final Charge charge = shop.paid();

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
}
