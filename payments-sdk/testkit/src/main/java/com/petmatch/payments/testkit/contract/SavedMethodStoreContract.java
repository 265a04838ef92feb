package com.petmatch.payments.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.payments.PaymentErrors;
import com.petmatch.payments.gateway.DeclineKind;
import com.petmatch.payments.gateway.DeclineReason;
import com.petmatch.payments.gateway.GatewayId;
import com.petmatch.payments.gateway.NextAction;
import com.petmatch.payments.gateway.SavedCard;
import com.petmatch.payments.vault.MethodConsent;
import com.petmatch.payments.vault.SavedMethod;
import com.petmatch.payments.vault.SavedMethodId;
import com.petmatch.payments.vault.SavedMethodState;
import com.petmatch.payments.vault.SavedMethodStore;
import java.net.URI;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What each store of kept methods does. */
public abstract class SavedMethodStoreContract {

    private static final TenantId TENANT = TenantId.SINGLE;
    private static final TenantId OTHER = new TenantId(new UUID(9, 9));
    private static final SubjectId ANA = new SubjectId(new UUID(1, 1));
    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    private static final SavedCard CARD = new SavedCard(
            "pm_1", Optional.of("cus_1"), "visa", Optional.of("4242"), Optional.of(YearMonth.of(2034, 8)));
    private static final SavedCard WALLET =
            new SavedCard("tok_1", Optional.empty(), "paypal", Optional.empty(), Optional.empty());

    /** An empty store. */
    protected abstract SavedMethodStore store();

    @Test
    void givesBackAMethodAsItWasWritten() {
        NextAction page = new NextAction.Redirect(URI.create("https://pay.example/1"), Optional.of(NOW));
        DeclineReason reason = DeclineReason.of(PaymentErrors.DECLINED_LOST_CARD, DeclineKind.HARD, "lost_card");
        List<SavedMethod> all = List.of(
                method(1, SavedMethodState.PREPARED, Optional.empty()),
                method(2, SavedMethodState.SAVED, Optional.of(CARD)),
                method(3, SavedMethodState.SAVED, Optional.of(WALLET)),
                with(
                        method(4, SavedMethodState.ACTION_REQUIRED, Optional.empty()),
                        Optional.of(page),
                        Optional.empty()),
                with(method(5, SavedMethodState.DECLINED, Optional.empty()), Optional.empty(), Optional.of(reason)));
        all.forEach(method -> store().insert(TENANT, method));

        assertThat(all)
                .allSatisfy(
                        method -> assertThat(store().find(TENANT, method.id())).contains(method));
    }

    @Test
    void showsACustomerWhatCanBeChargedTheNewestFirst() {
        store().insert(TENANT, method(1, SavedMethodState.SAVED, Optional.of(CARD)));
        store().insert(TENANT, method(2, SavedMethodState.REMOVED, Optional.empty()));
        store().insert(TENANT, method(3, SavedMethodState.SAVED, Optional.of(WALLET)));

        assertThat(store().keptBy(TENANT, ANA))
                .extracting(method -> method.card().orElseThrow())
                .containsExactly(WALLET, CARD);
        assertThat(store().keptBy(TENANT, new SubjectId(new UUID(2, 2)))).isEmpty();
        assertThat(store().keptBy(OTHER, ANA)).isEmpty();
    }

    @Test
    void writesOnlyOverTheVersionBefore() {
        SavedMethod first = method(1, SavedMethodState.PREPARED, Optional.empty());
        store().insert(TENANT, first);
        SavedMethod second = next(first, SavedMethodState.SAVED, Optional.of(CARD));
        SavedMethod third = next(second, SavedMethodState.REMOVED, Optional.empty());

        assertThat(store().replace(TENANT, third)).isFalse();
        assertThat(store().replace(TENANT, second)).isTrue();
        assertThat(store().replace(OTHER, third)).isFalse();
        assertThat(store().replace(TENANT, third)).isTrue();
        assertThat(store().find(TENANT, first.id())).contains(third);
    }

    @Test
    void refusesAnIdTwice() {
        SavedMethod method = method(1, SavedMethodState.PREPARED, Optional.empty());
        store().insert(TENANT, method);

        assertThatThrownBy(() -> store().insert(TENANT, method)).isInstanceOf(RuntimeException.class);
    }

    private static SavedMethod method(long number, SavedMethodState state, Optional<SavedCard> card) {
        return new SavedMethod(
                new SavedMethodId(new UUID(7, number)),
                ANA,
                GatewayId.STRIPE,
                state,
                new MethodConsent("2026-01", NOW, true),
                Optional.of("seti_" + number),
                card,
                Optional.empty(),
                Optional.empty(),
                NOW.plusSeconds(number),
                1);
    }

    private static SavedMethod with(SavedMethod method, Optional<NextAction> next, Optional<DeclineReason> decline) {
        return new SavedMethod(
                method.id(),
                method.owner(),
                method.gateway(),
                method.state(),
                method.consent(),
                method.setupRef(),
                method.card(),
                next,
                decline,
                method.createdAt(),
                method.version());
    }

    private static SavedMethod next(SavedMethod method, SavedMethodState state, Optional<SavedCard> card) {
        return new SavedMethod(
                method.id(),
                method.owner(),
                method.gateway(),
                state,
                method.consent(),
                method.setupRef(),
                card,
                Optional.empty(),
                Optional.empty(),
                method.createdAt(),
                method.version() + 1);
    }
}
