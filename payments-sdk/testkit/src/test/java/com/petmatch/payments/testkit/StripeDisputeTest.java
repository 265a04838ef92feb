package com.petmatch.payments.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.money.Money;
import com.petmatch.kernel.privacy.Secret;
import com.petmatch.payments.gateway.DisputeOps;
import com.petmatch.payments.gateway.DisputeStatus;
import com.petmatch.payments.gateway.GatewayDispute;
import com.petmatch.payments.stripe.StripeConfig;
import com.petmatch.payments.stripe.StripeGateway;
import com.petmatch.payments.testkit.Wire.Reply;
import com.petmatch.payments.testkit.sandbox.ProviderEntry;
import com.petmatch.testkit.FakeClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class StripeDisputeTest {

    private final FakeClock clock = FakeClock.at("2026-03-01T10:00:00Z");

    @RegisterExtension
    final StripeSandboxExtension stripe = StripeSandboxExtension.seeded(42, clock);

    private Wire wire;
    private String intent = "";

    @BeforeEach
    void pay() {
        wire = new Wire(stripe.sandbox());
        intent = wire.pay("pm_card_visa", "order-1").text("/id");
    }

    @Test
    void withdrawsTheMoneyAndGivesItBackWhenWon() {
        String id = stripe.sandbox().openDispute(intent);
        assertThat(movements()).containsExactly("charge 1099", "adjustment -1099");

        stripe.sandbox().winDispute(id);

        assertThat(movements()).containsExactly("charge 1099", "adjustment -1099", "adjustment 1099");
        assertThat(stripe.sandbox().ledger()).extracting(ProviderEntry::order).doesNotContain(Optional.empty());
        assertThat(wire.get("/v1/disputes/" + id)
                        .body()
                        .path("balance_transactions")
                        .size())
                .isEqualTo(2);
    }

    @Test
    void refusesARefundUnlessTheDisputeWasWon() {
        String won = stripe.sandbox().openDispute(intent);
        Reply open = wire.post("/v1/refunds", "payment_intent", intent, "amount", "100");
        stripe.sandbox().winDispute(won);
        Reply after = wire.post("/v1/refunds", "payment_intent", intent, "amount", "100");
        String lost = stripe.sandbox().openDispute(intent);
        stripe.sandbox().loseDispute(lost);
        Reply last = wire.post("/v1/refunds", "payment_intent", intent, "amount", "100");

        assertThat(open.status()).isEqualTo(400);
        assertThat(open.text("/error/code")).isEqualTo("charge_disputed");
        assertThat(after.text("/status")).isEqualTo("succeeded");
        assertThat(last.text("/error/code")).isEqualTo("charge_disputed");
    }

    @Test
    void letsAnInquiryBeRefundedUntilItBecomesADispute() {
        String id = stripe.sandbox().openInquiry(intent);
        Reply asked = wire.post("/v1/refunds", "payment_intent", intent, "amount", "100");
        stripe.sandbox().escalateInquiry(id);
        Reply disputed = wire.post("/v1/refunds", "payment_intent", intent, "amount", "100");

        assertThat(asked.text("/status")).isEqualTo("succeeded");
        assertThat(disputed.text("/error/code")).isEqualTo("charge_disputed");
    }

    @Test
    void tellsEachStepAsAnEvent() {
        String id = stripe.sandbox().openDispute(intent);
        stripe.sandbox().reviewDispute(id);
        stripe.sandbox().winDispute(id);

        List<String> types = new ArrayList<>();
        for (JsonNode event : wire.get("/v1/events?limit=100").body().path("data")) {
            if (event.path("type").asText().startsWith("charge.dispute.")) {
                types.add(
                        0,
                        event.path("type").asText() + " "
                                + event.at("/data/object/status").asText());
            }
        }
        assertThat(types)
                .containsExactly(
                        "charge.dispute.created needs_response",
                        "charge.dispute.funds_withdrawn needs_response",
                        "charge.dispute.updated under_review",
                        "charge.dispute.closed won",
                        "charge.dispute.funds_reinstated won");
    }

    @Test
    void listsDisputesOfOnePayment() {
        String other = wire.pay("pm_card_visa", "order-2").text("/id");
        String id = stripe.sandbox().openDispute(intent);
        stripe.sandbox().openDispute(other);

        JsonNode listed = wire.get("/v1/disputes?payment_intent=" + intent).body();

        assertThat(listed.path("data").size()).isOne();
        assertThat(listed.at("/data/0/id").asText()).isEqualTo(id);
        assertThat(wire.get("/v1/disputes/du_none").status()).isEqualTo(404);
    }

    @Test
    void isReadThroughTheGateway() {
        String first = stripe.sandbox().openDispute(intent);
        stripe.sandbox().winDispute(first);
        clock.advance(Duration.ofDays(1));
        String second = stripe.sandbox().openInquiry(intent);
        clock.advance(Duration.ofHours(1));
        DisputeOps disputes = gateway().disputes();

        assertThat(disputes.disputesOf(intent))
                .extracting(GatewayDispute::ref, GatewayDispute::status)
                .containsExactly(tuple(first, DisputeStatus.WON), tuple(second, DisputeStatus.WARNING));
        GatewayDispute found = disputes.find(second).orElseThrow();
        assertThat(found.amount()).isEqualTo(Money.of(1_099, CurrencyCode.EUR));
        assertThat(found.openedAt()).isEqualTo(Instant.parse("2026-03-02T10:00:00Z"));
        assertThat(found.evidenceDueAt()).contains(Instant.parse("2026-03-16T10:00:00Z"));
        assertThat(found.updatedAt()).isEqualTo(clock.instant());
        assertThat(disputes.find("du_none")).isEmpty();
    }

    private StripeGateway gateway() {
        return StripeGateway.of(StripeConfig.builder(Secret.of(stripe.sandbox().apiKey()))
                .forSandbox(stripe.sandbox().baseUri())
                .clock(clock)
                .build());
    }

    @Test
    void decidesNothingTwice() {
        String id = stripe.sandbox().openDispute(intent);
        stripe.sandbox().loseDispute(id);

        assertThatThrownBy(() -> stripe.sandbox().winDispute(id))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("lost");
        assertThatThrownBy(() -> stripe.sandbox().closeInquiry(id)).isInstanceOf(IllegalStateException.class);
    }

    private List<String> movements() {
        return stripe.sandbox().ledger().stream()
                .map(entry -> entry.type() + " " + entry.gross().minorUnits())
                .toList();
    }
}
