package com.petmatch.payments.charge;

import static com.petmatch.payments.ScriptedGateway.lost;
import static com.petmatch.payments.ScriptedGateway.notSent;
import static com.petmatch.payments.ScriptedGateway.page;
import static com.petmatch.payments.TestShop.hosted;
import static com.petmatch.payments.TestShop.request;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.payments.CountingIds;
import com.petmatch.payments.GatewayUnavailableException;
import com.petmatch.payments.InvalidPaymentRequestException;
import com.petmatch.payments.PaymentErrors;
import com.petmatch.payments.Payments;
import com.petmatch.payments.ScriptedGateway;
import com.petmatch.payments.TestShop;
import com.petmatch.payments.gateway.GatewayId;
import com.petmatch.payments.gateway.PaymentStatus;
import com.petmatch.payments.gateway.Routing;
import com.petmatch.payments.idempotency.IdempotencyKey;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Another provider steps in only when the first is proven not to have been reached. */
class FallbackTest {

    private static final IdempotencyKey KEY = IdempotencyKey.of("order-1");
    private static final GatewayId SECOND = new GatewayId("second");

    private final TestShop shop = new TestShop();
    private final ScriptedGateway first = shop.gateway;
    private final ScriptedGateway second = new ScriptedGateway(SECOND);
    private final Charges charges = Payments.builder()
            .gateway(first)
            .gateway(second)
            .routing(Routing.always(ScriptedGateway.ID).fallback(SECOND))
            .stores(shop.stores)
            .clock(shop.clock)
            .ids(new CountingIds())
            .listener(shop.listener)
            .build()
            .charges();

    @Test
    @Tag("row-10")
    void takesTheSecondProviderWhenTheFirstWasNotReached() {
        refuse(first);

        ChargeOutcome outcome = charges.charge(hosted(), KEY);

        assertThat(outcome).isInstanceOf(ChargeOutcome.ActionRequired.class);
        assertThat(second.calls).hasSize(1);
        Charge charge = charges.find(outcome.charge()).orElseThrow();
        assertThat(charge.attempt().gateway()).isEqualTo(SECOND);
        assertThat(first.calls.get(0)).doesNotContain(charge.attempt().id().value().toString());
    }

    @Test
    @Tag("row-9")
    void staysWithTheFirstWhileItMayHaveActed() {
        first.payments.add(() -> {
            throw lost();
        });

        assertThat(charges.charge(hosted(), KEY)).isInstanceOf(ChargeOutcome.Unresolved.class);
        assertThat(second.calls).isEmpty();
    }

    @Test
    void takesATokenToNobodyElse() {
        refuse(first);

        assertThatThrownBy(() -> charges.charge(request(), KEY)).isInstanceOf(GatewayUnavailableException.class);
        assertThat(second.calls).isEmpty();
    }

    @Test
    void takesARefusalForGoodToNobodyElse() {
        first.payments.add(() -> {
            throw new InvalidPaymentRequestException(PaymentErrors.GATEWAY_REQUEST_REFUSED, "no");
        });

        assertThatThrownBy(() -> charges.charge(hosted(), KEY)).isInstanceOf(InvalidPaymentRequestException.class);
        assertThat(second.calls).isEmpty();
    }

    @Test
    void goesNowhereElseWhenTheHostNamesOneProvider() {
        refuse(first);

        assertThatThrownBy(() -> charges.charge(hosted().at(ScriptedGateway.ID), KEY))
                .isInstanceOf(GatewayUnavailableException.class);
        assertThat(second.calls).isEmpty();
    }

    @Test
    void saysThatNobodyWasReached() {
        refuse(first);
        refuse(second);

        assertThatThrownBy(() -> charges.charge(hosted(), KEY)).isInstanceOf(GatewayUnavailableException.class);
        assertThat(charges.charge(hosted(), KEY)).isInstanceOf(ChargeOutcome.ActionRequired.class);
        assertThat(second.calls).hasSize(2).containsOnly(second.calls.get(0));
    }

    @Test
    @Tag("row-11")
    void givesALateSuccessOfTheFirstBack() {
        refuse(first);
        ChargeId id = charges.charge(hosted(), KEY).charge();
        AttemptId abandoned = new AttemptId(UUID.fromString(
                first.calls.get(0).replaceFirst("open pm1-", "").replaceFirst("-checkout$", "")));
        ChargeId late = charges.told(ScriptedGateway.ID, Optional.of(abandoned.value()), page(PaymentStatus.CAPTURED))
                .orElseThrow()
                .id();

        Charge aside = charges.find(late).orElseThrow();
        assertThat(late).isNotEqualTo(id);
        assertThat(aside.state()).isEqualTo(ChargeState.CAPTURED);
        assertThat(aside.refundReserved()).isEqualTo(aside.amount());
        assertThat(charges.outcome(id)).isInstanceOf(ChargeOutcome.ActionRequired.class);
    }

    private static void refuse(ScriptedGateway gateway) {
        gateway.payments.add(() -> {
            throw notSent();
        });
    }
}
