package com.petmatch.payments.vault;

import static com.petmatch.payments.TestShop.eur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.payments.ScriptedGateway;
import com.petmatch.payments.ScriptedVault;
import com.petmatch.payments.TestShop;
import com.petmatch.payments.charge.ChargeMethod;
import com.petmatch.payments.charge.ChargeOutcome;
import com.petmatch.payments.charge.ChargeRequest;
import com.petmatch.payments.charge.OrderRef;
import com.petmatch.payments.idempotency.IdempotencyKey;
import java.net.URI;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What may be done with a method that is kept. */
class SavedMethodTest {

    private static final Instant AGREED = Instant.parse("2026-03-01T09:59:00Z");
    private static final OrderRef ORDER = OrderRef.of("order-1");

    private final TestShop shop = new TestShop();

    @Test
    void paysAtTheProviderThatKeepsIt() {
        ChargeRequest request = kept(true).toCharge(ORDER, eur(500), true);

        assertThat(request.method()).isInstanceOfSatisfying(ChargeMethod.SavedToken.class, saved -> {
            assertThat(saved.token().value()).isEqualTo(ScriptedVault.CARD.token());
            assertThat(saved.customerRef()).isEqualTo(ScriptedVault.CARD.customerRef());
            assertThat(saved.scheme()).contains("visa");
            assertThat(saved.offSession()).isTrue();
        });
        assertThat(request.gateway()).contains(ScriptedGateway.ID);
        assertThat(shop.payments.charges().charge(request, IdempotencyKey.of("order-1")))
                .isInstanceOf(ChargeOutcome.Approved.class);
    }

    @Test
    void paysWithoutTheCustomerOnlyAsHeAgreed() {
        SavedMethod present = kept(false);

        assertThat(present.toCharge(ORDER, eur(500), false).amount()).isEqualTo(eur(500));
        assertThatThrownBy(() -> present.toCharge(ORDER, eur(500), true))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("consent");
    }

    @Test
    void paysNothingOnceItIsRemoved() {
        SavedMethod method = kept(true);
        shop.payments.vault().remove(method.id());
        SavedMethod removed = shop.payments.vault().find(method.id()).orElseThrow();

        assertThatThrownBy(() -> removed.toCharge(ORDER, eur(500), false))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("REMOVED");
        assertThat(removed.isExpired(Instant.parse("2040-01-01T00:00:00Z"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2028-05-31T23:59:59Z, false", "2028-06-01T00:00:00Z, true"})
    void worksToTheEndOfItsLastMonth(Instant now, boolean expired) {
        assertThat(kept(true).isExpired(now)).isEqualTo(expired);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 65})
    void wantsToKnowToWhichTextTheCustomerAgreed(int length) {
        String version = "v".repeat(length);

        assertThatThrownBy(() -> new MethodConsent(version, AGREED, true))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(new MethodConsent("v".repeat(64), AGREED, true).textVersion())
                .hasSize(64);
    }

    private SavedMethod kept(boolean offSession) {
        SetupRequest request = SetupRequest.onPage(
                TestShop.ANA,
                ScriptedGateway.ID,
                new MethodConsent("terms-3", AGREED, offSession),
                URI.create("https://shop.example/saved"),
                URI.create("https://shop.example/methods"));
        SetupOutcome outcome = shop.payments.vault().begin(request, IdempotencyKey.of("keep-1"));
        return ((SetupOutcome.Saved) outcome).kept();
    }
}
