package com.petmatch.payments.charge;

import static com.petmatch.payments.ScriptedGateway.lost;
import static com.petmatch.payments.ScriptedGateway.page;
import static com.petmatch.payments.TestShop.hosted;
import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.payments.TestShop;
import com.petmatch.payments.gateway.LookupOutcome;
import com.petmatch.payments.gateway.PaymentStatus;
import com.petmatch.payments.idempotency.IdempotencyKey;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The customer agreed on the page, and the provider waits for our word. */
class ApprovedPageTest {

    private final TestShop shop = new TestShop();
    private final Charges charges = shop.payments.charges();
    private ChargeId id;

    @BeforeEach
    void agree() {
        id = charges.charge(hosted(), IdempotencyKey.of("order-1")).charge();
        shop.gateway.lookup = new LookupOutcome.Found(page(PaymentStatus.APPROVED));
    }

    @Test
    void takesTheMoneyWhenTheCustomerComesBack() {
        assertThat(charges.resume(id)).isInstanceOf(ChargeOutcome.Approved.class);
        assertThat(charges.resume(id)).isInstanceOf(ChargeOutcome.Approved.class);

        assertThat(completions()).hasSize(1);
    }

    @Test
    @Tag("row-2")
    void saysALostWordAgainWithTheSameKey() {
        for (int i = 0; i < 2; i++) {
            shop.gateway.payments.add(() -> {
                throw lost();
            });
        }

        assertThat(charges.resume(id)).isInstanceOf(ChargeOutcome.Unresolved.class);
        shop.clock.advance(Duration.ofMinutes(3));
        assertThat(shop.payments.recovery().sweep(10)).hasSize(1);

        assertThat(charges.outcome(id)).isInstanceOf(ChargeOutcome.Approved.class);
        assertThat(completions()).hasSize(3).containsOnly(completions().get(0));
    }

    @Test
    void asksTheCustomerAgainWhenHisChoiceIsRefused() {
        shop.gateway.payments.add(() -> page());

        assertThat(charges.resume(id)).isInstanceOf(ChargeOutcome.ActionRequired.class);
        assertThat(charges.find(id).orElseThrow().attempt().closing()).isEmpty();
        assertThat(charges.resume(id)).isInstanceOf(ChargeOutcome.Approved.class);
    }

    @Test
    @Tag("row-7")
    void takesNobodyAtHisWordWhenThePageHasClosed() {
        shop.clock.advance(Duration.ofHours(1));

        assertThat(charges.resume(id)).isInstanceOf(ChargeOutcome.ActionRequired.class);
        assertThat(completions()).isEmpty();
    }

    private List<String> completions() {
        return shop.gateway.calls.stream()
                .filter(call -> call.startsWith("complete"))
                .toList();
    }
}
