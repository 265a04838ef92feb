package com.petmatch.payments.vault;

import com.petmatch.kernel.money.Money;
import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.payments.charge.ChargeMethod;
import com.petmatch.payments.charge.ChargeRequest;
import com.petmatch.payments.charge.MethodToken;
import com.petmatch.payments.charge.OrderRef;
import com.petmatch.payments.gateway.DeclineReason;
import com.petmatch.payments.gateway.GatewayId;
import com.petmatch.payments.gateway.GatewayKey;
import com.petmatch.payments.gateway.GatewaySetup;
import com.petmatch.payments.gateway.NextAction;
import com.petmatch.payments.gateway.SavedCard;
import java.net.URI;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * A customer's method at a provider, or the way there.
 *
 * @param setupRef the provider's id of the setup
 * @param card what may be shown, and the token; only while the method is kept
 * @param version rises by one with each change
 */
public record SavedMethod(
        SavedMethodId id,
        SubjectId owner,
        GatewayId gateway,
        SavedMethodState state,
        MethodConsent consent,
        Optional<String> setupRef,
        Optional<SavedCard> card,
        Optional<NextAction> next,
        Optional<DeclineReason> decline,
        Instant createdAt,
        long version) {

    public SavedMethod {
        if (card.isPresent() != (state == SavedMethodState.SAVED)) {
            throw new IllegalArgumentException("Expected a card exactly while it is kept, state " + state);
        }
    }

    static SavedMethod prepared(SavedMethodId id, SetupRequest request, Instant now) {
        return new SavedMethod(
                id,
                request.owner(),
                request.gateway(),
                SavedMethodState.PREPARED,
                request.consent(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                now,
                1);
    }

    GatewayKey key(String operation) {
        return GatewayKey.of(id.value(), operation);
    }

    /** Whether the card works no more in the month of this instant, by UTC; unknown expiry never ends. */
    public boolean isExpired(Instant now) {
        YearMonth month = YearMonth.from(now.atOffset(ZoneOffset.UTC));
        return card.flatMap(SavedCard::expiry)
                .filter(last -> last.isBefore(month))
                .isPresent();
    }

    /**
     * Asks for an amount from this method, at the provider that keeps it; {@code withoutCustomer} only as the customer agreed.
     *
     * @throws IllegalStateException when the method is not kept, or the customer did not agree to be charged in his absence
     */
    public ChargeRequest toCharge(OrderRef order, Money amount, boolean withoutCustomer) {
        ChargeMethod.SavedToken token = token();
        if (withoutCustomer && !consent.offSession()) {
            throw new IllegalStateException("Expected the customer's consent to be charged in his absence");
        }
        return charge(withoutCustomer ? token.withoutCustomer() : token, order, amount);
    }

    /**
     * The same while the customer is there.
     *
     * @param returnUrl where a customer whose bank asks comes back to
     */
    public ChargeRequest toCharge(OrderRef order, Money amount, URI returnUrl) {
        return charge(token().returningTo(returnUrl), order, amount);
    }

    private ChargeMethod.SavedToken token() {
        SavedCard kept = card.orElseThrow(() -> new IllegalStateException("Expected a kept method, got " + state));
        ChargeMethod.SavedToken token =
                ChargeMethod.SavedToken.of(MethodToken.of(kept.token())).withScheme(kept.brand());
        return kept.customerRef().map(token::ofCustomer).orElse(token);
    }

    private ChargeRequest charge(ChargeMethod.SavedToken token, OrderRef order, Money amount) {
        return ChargeRequest.by(token, order, amount).at(gateway);
    }

    /** This method after an answer; what is kept, refused or removed stays so. */
    Optional<SavedMethod> told(GatewaySetup answer) {
        boolean open = state == SavedMethodState.PREPARED || state == SavedMethodState.ACTION_REQUIRED;
        if (!open) {
            return Optional.empty();
        }
        SavedMethodState now = SavedMethodState.valueOf(answer.status().name());
        SavedMethod after = new SavedMethod(
                id,
                owner,
                gateway,
                now,
                consent,
                answer.ref().or(() -> setupRef),
                now == SavedMethodState.SAVED ? answer.saved() : Optional.empty(),
                now == SavedMethodState.ACTION_REQUIRED ? answer.next().or(() -> next) : Optional.empty(),
                answer.decline(),
                createdAt,
                version + 1);
        return Optional.of(after);
    }

    SavedMethod removed() {
        return new SavedMethod(
                id,
                owner,
                gateway,
                SavedMethodState.REMOVED,
                consent,
                setupRef,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                createdAt,
                version + 1);
    }
}
