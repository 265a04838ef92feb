package com.petmatch.payments.refund;

import com.petmatch.kernel.money.Money;
import com.petmatch.payments.charge.Attempt;
import com.petmatch.payments.charge.ChargeId;
import com.petmatch.payments.gateway.GatewayCode;
import com.petmatch.payments.gateway.GatewayId;
import com.petmatch.payments.gateway.GatewayKey;
import com.petmatch.payments.gateway.GatewayRefund;
import com.petmatch.payments.idempotency.Lease;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Money on its way back to a customer.
 *
 * @param ref the provider's id, once known
 * @param ours whether we asked for it; one made in the provider's dashboard is not
 * @param lookAt when recovery may ask next
 * @param version rises by one with each change
 */
public record Refund(
        RefundId id,
        ChargeId charge,
        GatewayId gateway,
        String paymentRef,
        Money amount,
        RefundState state,
        Optional<String> ref,
        Optional<GatewayCode> failure,
        boolean ours,
        Instant createdAt,
        Optional<Lease> lease,
        Instant lookAt,
        int looks,
        long version) {

    // Below the 24 hours for which Stripe keeps a key.
    private static final Duration REPEATABLE = Duration.ofHours(23);
    // Between our clock and a provider's.
    private static final Duration CLOCK_SLACK = Duration.ofMinutes(5);
    private static final Duration NEXT_LOOK = Duration.ofMinutes(15);

    static Refund prepared(
            RefundId id, ChargeId charge, GatewayId gateway, String paymentRef, Money amount, Instant now) {
        return new Refund(
                id,
                charge,
                gateway,
                paymentRef,
                amount,
                RefundState.PREPARED,
                Optional.empty(),
                Optional.empty(),
                true,
                now,
                Optional.empty(),
                now.plus(Attempt.FIRST_LOOK),
                0,
                1);
    }

    /** This refund as one that was made in the provider's dashboard. */
    Refund foreign(String known) {
        return new Refund(
                id,
                charge,
                gateway,
                paymentRef,
                amount,
                state,
                Optional.of(known),
                failure,
                false,
                createdAt,
                lease,
                lookAt,
                looks,
                version);
    }

    GatewayKey key() {
        return GatewayKey.of(id.value(), "refund");
    }

    boolean mayRepeat(Instant now) {
        return now.isBefore(createdAt.plus(REPEATABLE));
    }

    boolean isLeased(Instant now) {
        return lease.isPresent() && lease.get().isHeld(now);
    }

    /** Whether a refund that the provider knows by no name of ours may be this one. */
    boolean isLike(GatewayRefund news) {
        return amount.equals(news.amount()) && !news.createdAt().isBefore(createdAt.minus(CLOCK_SLACK));
    }

    Refund leasedBy(Lease holder) {
        return new Refund(
                id,
                charge,
                gateway,
                paymentRef,
                amount,
                state,
                ref,
                failure,
                ours,
                createdAt,
                Optional.of(holder),
                lookAt,
                looks,
                version + 1);
    }

    Refund released() {
        return in(state);
    }

    Refund in(RefundState changed) {
        return new Refund(
                id,
                charge,
                gateway,
                paymentRef,
                amount,
                changed,
                ref,
                failure,
                ours,
                createdAt,
                Optional.empty(),
                lookAt,
                looks,
                version + 1);
    }

    Refund lookedAt(Instant nextLook) {
        return new Refund(
                id,
                charge,
                gateway,
                paymentRef,
                amount,
                state,
                ref,
                failure,
                ours,
                createdAt,
                Optional.empty(),
                nextLook,
                looks + 1,
                version + 1);
    }

    /** This refund after news of a higher rank; empty when the news is old. */
    Optional<Refund> told(GatewayRefund news, Instant now) {
        RefundState told = RefundState.of(news.status());
        if (told.rank() <= state.rank()) {
            return Optional.empty();
        }
        return Optional.of(new Refund(
                id,
                charge,
                gateway,
                paymentRef,
                amount,
                told,
                ref.or(() -> Optional.of(news.ref())),
                news.failure(),
                ours,
                createdAt,
                Optional.empty(),
                now.plus(NEXT_LOOK),
                looks,
                version + 1));
    }
}
