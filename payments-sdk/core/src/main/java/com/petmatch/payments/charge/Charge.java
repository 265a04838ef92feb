package com.petmatch.payments.charge;

import com.petmatch.kernel.money.Money;
import com.petmatch.payments.gateway.Correlation;
import com.petmatch.payments.gateway.GatewayId;
import com.petmatch.payments.idempotency.Lease;
import java.time.Instant;
import java.util.Optional;

/**
 * One intention to take money, and how far it has come.
 *
 * @param captured what was taken; zero until then, never above the amount
 * @param refundReserved what refunds have claimed, given back or under way; never above what was captured
 * @param refunded what was given back
 * @param version rises by one with each change
 */
public record Charge(
        ChargeId id,
        ChargeRequest request,
        Attempt attempt,
        Money captured,
        Money refundReserved,
        Money refunded,
        Instant createdAt,
        long version) {

    public Charge {
        if (captured.compareTo(request.amount()) > 0
                || refundReserved.compareTo(captured) > 0
                || refunded.compareTo(refundReserved) > 0) {
            throw new IllegalArgumentException("Expected refunded ≤ reserved ≤ captured ≤ amount, got " + refunded
                    + ", " + refundReserved + ", " + captured + ", " + request.amount());
        }
    }

    static Charge prepared(ChargeId id, ChargeRequest request, Attempt attempt) {
        Money none = Money.zero(request.amount().currency());
        return new Charge(id, request, attempt, none, none, none, attempt.preparedAt(), 1);
    }

    /** Whether the provider may know more than we do, or must still hear something from us. */
    public boolean isOpen() {
        return state().isOpen() || attempt.closing().isPresent();
    }

    public ChargeState state() {
        return attempt.state();
    }

    /** What was asked for. */
    public Money amount() {
        return request.amount();
    }

    /** What may still be given back; zero until the money was taken. */
    public Money refundable() {
        return captured.minus(refundReserved);
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

    /** Whether a customer who agreed on the page is still taken at his word. */
    boolean mayComplete(Instant now) {
        return now.isBefore(request.closesAt(attempt.preparedAt()));
    }

    /** The attempt that was not reached, as a charge of its own: should money come by it after all, it goes back. */
    Charge aside(ChargeId fresh) {
        Money none = Money.zero(amount().currency());
        Attempt ended = attempt.in(ChargeState.CANCELED);
        return new Charge(fresh, request.withoutPayer(), ended, none, none, none, createdAt, 1);
    }

    /** This charge at another gateway. */
    Charge at(GatewayId gateway, AttemptId fresh, Lease lease, Instant now) {
        return with(Attempt.prepared(fresh, gateway, now).sending(lease));
    }

    Charge with(Attempt changed) {
        return with(changed, captured);
    }

    /** This charge with a changed attempt; whoever has paid, or not, need not be known any more after the end. */
    Charge with(Attempt changed, Money taken) {
        ChargeRequest kept = changed.state().isFinal() ? request.withoutPayer() : request;
        return new Charge(id, kept, changed, taken, refundReserved, refunded, createdAt, version + 1);
    }

    /** This charge with more claimed for refunds. */
    public Charge reserving(Money amount) {
        return withRefunds(refundReserved.plus(amount), refunded);
    }

    /** This charge after a claimed refund failed. */
    public Charge releasing(Money amount) {
        return withRefunds(refundReserved.minus(amount), refunded);
    }

    /** This charge after a claimed refund was given back. */
    public Charge refunding(Money amount) {
        return withRefunds(refundReserved, refunded.plus(amount));
    }

    /** The same, one version on: whoever works on an earlier reading must read again. */
    public Charge touched() {
        return withRefunds(refundReserved, refunded);
    }

    private Charge withRefunds(Money reserved, Money given) {
        return new Charge(id, request, attempt, captured, reserved, given, createdAt, version + 1);
    }
}
