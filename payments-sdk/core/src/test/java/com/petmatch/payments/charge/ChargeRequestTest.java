package com.petmatch.payments.charge;

import static com.petmatch.payments.TestShop.eur;
import static com.petmatch.payments.TestShop.hosted;
import static com.petmatch.payments.TestShop.request;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.payments.gateway.GatewayId;
import com.petmatch.payments.gateway.MethodKind;
import com.petmatch.payments.gateway.Payer;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which requests are the same, and which may not be made. */
class ChargeRequestTest {

    private static final OrderRef ORDER = OrderRef.of("order-1");
    private static final ChargeMethod.SavedToken CARD = ChargeMethod.SavedToken.of(MethodToken.of("pm_1"));

    @Test
    @Tag("row-4")
    void isTheSameWhenAllIsTheSame() {
        assertThat(card(CARD).fingerprint()).isEqualTo(request().fingerprint());
        assertThat(local(MethodKind.PIX, Optional.empty()).fingerprint())
                .isEqualTo(local(MethodKind.PIX, Optional.empty()).fingerprint());
    }

    @Test
    @Tag("row-5")
    void isAnotherWhenAnythingIsDifferent() {
        Payer ana = Payer.of("ana@example.org");
        List<ChargeRequest> all = List.of(
                card(CARD),
                ChargeRequest.by(CARD, OrderRef.of("order-2"), eur(1_099)),
                ChargeRequest.by(CARD, ORDER, eur(1_100)),
                card(CARD).validFor(Duration.ofHours(2)),
                card(CARD).holding(),
                card(CARD).at(GatewayId.STRIPE),
                card(CARD).paidBy(ana),
                card(CARD).paidBy(ana.named("Ana", "Lima")),
                card(CARD).paidBy(ana.with(new Payer.TaxNumber("CPF", "19119119100"))),
                card(ChargeMethod.SavedToken.of(MethodToken.of("pm_2"))),
                card(CARD.ofCustomer("cus_1")),
                card(CARD.withScheme("visa")),
                card(CARD.inInstallments(2)),
                card(CARD.withoutCustomer()),
                card(CARD.returningTo(URI.create("https://shop.example/"))),
                hosted(),
                local(MethodKind.PIX, Optional.empty()),
                local(MethodKind.BOLETO, Optional.empty()),
                local(MethodKind.PIX, Optional.of(URI.create("https://shop.example/"))));

        assertThat(all).extracting(ChargeRequest::fingerprint).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 49, -1})
    void isPaidInOneToFortyEightParts(int parts) {
        assertThat(CARD.inInstallments(48).installments()).isEqualTo(48);
        assertThatThrownBy(() -> CARD.inInstallments(parts)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "PT-1S", "PT23H0.001S"})
    void mayBeSentAgainForUpToTwentyThreeHours(Duration span) {
        assertThat(card(CARD).validFor(Duration.ofHours(23)).validFor()).isEqualTo(Duration.ofHours(23));
        assertThatThrownBy(() -> card(CARD).validFor(span)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void closesWhenItsMethodDoes() {
        Instant start = Instant.parse("2026-03-01T10:00:00Z");

        assertThat(card(CARD).validFor(Duration.ofHours(2)).closesAt(start)).isEqualTo(start.plusSeconds(7_200));
        assertThat(hosted().closesAt(start)).isEqualTo(start.plusSeconds(3_600));
        assertThat(local(MethodKind.PIX, Optional.empty()).closesAt(start)).isEqualTo(start.plusSeconds(1_800));
    }

    @Test
    void forgetsWhoPays() {
        ChargeRequest known = card(CARD).paidBy(Payer.of("ana@example.org"));

        assertThat(known.withoutPayer()).isEqualTo(card(CARD));
        assertThat(card(CARD).withoutPayer()).isEqualTo(card(CARD));
    }

    private static ChargeRequest card(ChargeMethod.SavedToken method) {
        return ChargeRequest.by(method, ORDER, eur(1_099));
    }

    private static ChargeRequest local(MethodKind kind, Optional<URI> back) {
        return ChargeRequest.by(
                new ChargeMethod.LocalMethod(kind, "Pro", back, Duration.ofMinutes(30)), ORDER, eur(1_099));
    }
}
