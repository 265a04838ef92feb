package com.petmatch.payments.charge;

import com.petmatch.kernel.money.Money;
import com.petmatch.payments.gateway.Correlation;
import com.petmatch.payments.gateway.GatewayId;
import java.time.Instant;
import java.util.Optional;

/**
 * One intention to take money, and how far it has come.
 *
 * @param refundReserved what refunds have claimed, given back or under way; never above the amount
 * @param refunded what was given back
 * @param version rises by one with each change
 */
public record Charge(
        ChargeId id,
        ChargeRequest request,
        Attempt attempt,
        Money refundReserved,
        Money refunded,
        Instant createdAt,
        long version) {

    public Charge {
        if (refundReserved.compareTo(request.amount()) > 0 || refunded.compareTo(refundReserved) > 0) {
            throw new IllegalArgumentException("Expected refunded ≤ reserved ≤ amount, got " + refunded + ", "
                    + refundReserved + ", " + request.amount());
        }
    }

    static Charge prepared(ChargeId id, ChargeRequest request, AttemptId attempt, GatewayId gateway, Instant now) {
        Money none = Money.zero(request.amount().currency());
        return new Charge(id, request, Attempt.prepared(attempt, gateway, now), none, none, now, 1);
    }

    public ChargeState state() {
        return attempt.state();
    }

    public Money amount() {
        return request.amount();
    }

    /** What may still be given back; zero until the money was taken. */
    public Money refundable() {
        return state() == ChargeState.CAPTURED ? amount().minus(refundReserved) : Money.zero(amount().currency());
    }

    public Optional<String> paymentRef() {
        return attempt.refs().payment();
    }

    Correlation correlation() {
        return new Correlation(id.value(), attempt.id().value(), request.order().value());
    }

    boolean mayRepeat(Instant now) {
        return now.isBefore(attempt.preparedAt().plus(request.validFor()));
    }

    Charge with(Attempt changed) {
        return new Charge(id, request, changed, refundReserved, refunded, createdAt, version + 1);
    }

    /** This charge with more claimed for refunds. */
    public Charge reserving(Money amount) {
        return new Charge(id, request, attempt, refundReserved.plus(amount), refunded, createdAt, version + 1);
    }

    /** This charge after a claimed refund failed. */
    public Charge releasing(Money amount) {
        return new Charge(id, request, attempt, refundReserved.minus(amount), refunded, createdAt, version + 1);
    }

    /** This charge after a claimed refund was given back. */
    public Charge refunding(Money amount) {
        return new Charge(id, request, attempt, refundReserved, refunded.plus(amount), createdAt, version + 1);
    }
}
