package com.petmatch.payments.vault;

import static com.petmatch.payments.ScriptedGateway.lost;
import static com.petmatch.payments.ScriptedGateway.notSent;
import static com.petmatch.payments.ScriptedVault.CARD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.payments.GatewayUnavailableException;
import com.petmatch.payments.IdempotencyConflictException;
import com.petmatch.payments.InvalidPaymentRequestException;
import com.petmatch.payments.OpenTransactionException;
import com.petmatch.payments.PaymentErrors;
import com.petmatch.payments.ScriptedGateway;
import com.petmatch.payments.TestShop;
import com.petmatch.payments.charge.MethodToken;
import com.petmatch.payments.gateway.DeclineKind;
import com.petmatch.payments.gateway.DeclineReason;
import com.petmatch.payments.gateway.GatewaySetup;
import com.petmatch.payments.gateway.NextAction;
import com.petmatch.payments.gateway.Payer;
import com.petmatch.payments.gateway.SetupCall;
import com.petmatch.payments.idempotency.IdempotencyKey;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class VaultTest {

    private static final IdempotencyKey KEY = IdempotencyKey.of("keep-1");
    private static final MethodConsent CONSENT =
            new MethodConsent("terms-3", Instant.parse("2026-03-01T09:59:00Z"), true);
    private static final SetupRequest REQUEST = SetupRequest.onPage(
            TestShop.ANA,
            ScriptedGateway.ID,
            CONSENT,
            URI.create("https://shop.example/saved"),
            URI.create("https://shop.example/methods"));
    private static final NextAction PAGE =
            new NextAction.Redirect(URI.create("https://pay.example/setup_1"), Optional.empty());

    private final TestShop shop = new TestShop();
    private final Vault vault = shop.payments.vault();

    @Test
    void keepsAMethodOnceForOneKey() {
        SetupOutcome first = vault.begin(REQUEST, KEY);

        assertThat(vault.begin(REQUEST, KEY)).isEqualTo(first);
        assertThat(named(first)).isEqualTo("saved method.saved");
        assertThat(shop.gateway.calls).hasSize(1);
        assertThat(vault.methods(TestShop.ANA)).containsExactly(kept(first));
        assertThat(kept(first).card()).contains(CARD);
        assertThat(kept(first).consent()).isEqualTo(CONSENT);
    }

    @Test
    void tellsTheProviderWhatTheCustomerGaveAndAgreedTo() {
        Payer ana = Payer.of("ana@example.org");
        SetupRequest byToken = REQUEST.with(MethodToken.of("tok_1")).paidBy(ana);

        SetupOutcome outcome = vault.begin(byToken, KEY);

        SetupCall call = shop.gateway.vault.begun.get(0);
        assertThat(call.method()).isEqualTo(outcome.method().value());
        assertThat(call.key()).hasToString("pm1-" + outcome.method().value() + "-setup");
        assertThat(call.methodToken()).contains("tok_1");
        assertThat(call.payer()).contains(ana);
        assertThat(call.offSession()).isTrue();
        assertThat(call.customerRef()).isEmpty();
    }

    @Test
    void keepsAllMethodsOfACustomerAtOneCustomerOfTheProvider() {
        vault.begin(REQUEST, KEY);
        vault.begin(REQUEST, IdempotencyKey.of("keep-2"));

        assertThat(shop.gateway.vault.begun.get(1).customerRef()).isEqualTo(CARD.customerRef());
    }

    @Test
    void listsTheNewestMethodFirst() {
        SetupOutcome first = vault.begin(REQUEST, KEY);
        shop.clock.advance(Duration.ofDays(1));
        SetupOutcome second = vault.begin(REQUEST, IdempotencyKey.of("keep-2"));

        assertThat(vault.methods(TestShop.ANA)).containsExactly(kept(second), kept(first));
    }

    @Test
    void asksTheProviderWhenTheCustomerComesBack() {
        shop.gateway.vault.answers.add(() -> GatewaySetup.actionRequired("setup_1", PAGE));
        SetupOutcome sent = vault.begin(REQUEST, KEY);
        SetupOutcome back = vault.resume(sent.method());

        assertThat(sent).isEqualTo(new SetupOutcome.ActionRequired(sent.method(), PAGE));
        assertThat(named(sent)).isEqualTo("action method.action-required");
        assertThat(back).isInstanceOf(SetupOutcome.Saved.class);
        assertThat(vault.resume(sent.method())).isEqualTo(back);
        assertThat(shop.gateway.calls).hasSize(2).last().isEqualTo("resume setup_1");
    }

    @Test
    void showsThePageAgainToACustomerWhoCameBackTooEarly() {
        GatewaySetup waiting = GatewaySetup.actionRequired("setup_1", PAGE);
        shop.gateway.vault.answers.add(() -> waiting);
        shop.gateway.vault.answers.add(() -> waiting);
        SetupOutcome sent = vault.begin(REQUEST, KEY);

        assertThat(vault.resume(sent.method())).isEqualTo(sent);
    }

    @Test
    @Tag("row-1")
    void asksAgainWithTheSameKeyWhenTheAnswerWasLost() {
        shop.gateway.vault.answers.add(() -> {
            throw lost();
        });
        SetupOutcome unknown = vault.begin(REQUEST, KEY);

        assertThat(named(unknown)).isEqualTo("unresolved method.unresolved");
        assertThat(named(vault.outcome(unknown.method()))).isEqualTo("progress method.in-progress");
        assertThat(vault.begin(REQUEST, KEY)).isInstanceOf(SetupOutcome.Saved.class);
        assertThat(shop.gateway.calls).hasSize(2).containsOnly(shop.gateway.calls.get(0));
    }

    @Test
    void saysThatTheProviderDidNothingWhenThatIsProven() {
        shop.gateway.vault.answers.add(() -> {
            throw notSent();
        });

        assertThatThrownBy(() -> vault.begin(REQUEST, KEY)).isInstanceOf(GatewayUnavailableException.class);
        assertThat(vault.begin(REQUEST, KEY)).isInstanceOf(SetupOutcome.Saved.class);
    }

    @Test
    void saysWhyAMethodIsRefusedAndAsksNoMore() {
        DeclineReason reason = DeclineReason.of(PaymentErrors.DECLINED_LOST_CARD, DeclineKind.HARD, "lost_card");
        shop.gateway.vault.answers.add(() -> GatewaySetup.declined(Optional.of("setup_1"), reason));

        SetupOutcome refused = vault.begin(REQUEST, KEY);

        assertThat(refused).isEqualTo(new SetupOutcome.Declined(refused.method(), reason));
        assertThat(named(refused)).isEqualTo("declined charge.declined.lost-card");
        assertThat(vault.resume(refused.method())).isEqualTo(refused);
        assertThat(vault.methods(TestShop.ANA)).isEmpty();
        assertThat(shop.gateway.calls).hasSize(1);
    }

    @Test
    @Tag("row-5")
    void refusesOneKeyForTwoRequests() {
        vault.begin(REQUEST, KEY);
        List<SetupRequest> others = List.of(
                REQUEST.with(MethodToken.of("tok_1")),
                REQUEST.paidBy(Payer.of("ana@example.org")),
                SetupRequest.onPage(
                        TestShop.ANA,
                        ScriptedGateway.ID,
                        new MethodConsent("terms-3", CONSENT.agreedAt(), false),
                        REQUEST.returnUrl(),
                        REQUEST.cancelUrl()));

        assertThat(others)
                .allSatisfy(other -> assertThatThrownBy(() -> vault.begin(other, KEY))
                        .isInstanceOf(IdempotencyConflictException.class));
    }

    @Test
    void deletesAtTheProviderBeforeItForgets() {
        SavedMethodId id = vault.begin(REQUEST, KEY).method();
        shop.gateway.vault.answers.add(() -> {
            throw lost();
        });

        assertThatThrownBy(() -> vault.remove(id)).isInstanceOf(GatewayUnavailableException.class);
        assertThat(vault.methods(TestShop.ANA)).hasSize(1);

        vault.remove(id);
        vault.remove(id);

        assertThat(named(vault.outcome(id))).isEqualTo("removed method.removed");
        assertThat(vault.methods(TestShop.ANA)).isEmpty();
        assertThat(vault.find(id).orElseThrow().card()).isEmpty();
        assertThat(vault.find(id).orElseThrow().consent()).isEqualTo(CONSENT);
        assertThat(shop.gateway.calls)
                .filteredOn(call -> call.startsWith("delete"))
                .hasSize(2)
                .containsOnly("delete pm1-" + id.value() + "-delete");
    }

    @Test
    void leavesAMethodRemovedThatWasRemovedWhileItWasAskedFor() {
        shop.gateway.vault.answers.add(() -> GatewaySetup.actionRequired("setup_1", PAGE));
        SavedMethodId id = vault.begin(REQUEST, KEY).method();
        shop.gateway.vault.answers.add(() -> {
            assertThat(vault.resume(id)).isInstanceOf(SetupOutcome.Saved.class);
            vault.remove(id);
            return GatewaySetup.saved(Optional.of("setup_1"), CARD);
        });

        assertThat(vault.resume(id)).isEqualTo(new SetupOutcome.Removed(id));
    }

    @Test
    void knowsNoMethodOfAnotherShop() {
        SavedMethodId unknown = new SavedMethodId(new UUID(9, 9));

        assertThat(vault.find(unknown)).isEmpty();
        assertThatThrownBy(() -> vault.resume(unknown))
                .isInstanceOf(InvalidPaymentRequestException.class)
                .hasMessageContaining("no method");
    }

    @Test
    void callsNobodyInsideATransaction() {
        SavedMethodId id = vault.begin(REQUEST, KEY).method();

        assertThatThrownBy(() -> shop.unitOfWork.inTransaction(() -> vault.begin(REQUEST, KEY)))
                .isInstanceOf(OpenTransactionException.class);
        assertThatThrownBy(() -> shop.unitOfWork.inTransaction(() -> vault.resume(id)))
                .isInstanceOf(OpenTransactionException.class);
    }

    private static String named(SetupOutcome outcome) {
        return outcome.fold(new SetupOutcomeNames()) + " " + outcome.code();
    }

    private static SavedMethod kept(SetupOutcome outcome) {
        return ((SetupOutcome.Saved) outcome).kept();
    }
}
