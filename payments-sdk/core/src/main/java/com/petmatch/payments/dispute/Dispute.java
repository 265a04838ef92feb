package com.petmatch.payments.dispute;

import com.petmatch.kernel.money.Money;
import com.petmatch.payments.CallFacts;
import com.petmatch.payments.Execution;
import com.petmatch.payments.GatewayProtocolException;
import com.petmatch.payments.charge.ChargeId;
import com.petmatch.payments.gateway.GatewayCode;
import com.petmatch.payments.gateway.GatewayDispute;
import com.petmatch.payments.gateway.GatewayId;
import java.time.Instant;
import java.util.Optional;

/**
 * A charge that its customer contests.
 *
 * @param ref the provider's id
 * @param amount what is disputed, which may be less or more than the charge
 * @param stage the provider's own word for where it stands
 * @param evidenceDueAt until when the provider takes an answer
 * @param remindAt when {@link EvidenceDue} is told next
 * @param openedAt the provider's time
 * @param updatedAt the provider's time of this state
 * @param closedAt when we learned that it had ended
 * @param version rises with each change
 */
public record Dispute(
        DisputeId id,
        ChargeId charge,
        GatewayId gateway,
        String ref,
        Money amount,
        DisputeState state,
        GatewayCode stage,
        Optional<Instant> evidenceDueAt,
        Optional<Instant> remindAt,
        Instant openedAt,
        Instant updatedAt,
        Optional<Instant> closedAt,
        long version) {

    public Dispute {
        if (state.isClosed() != closedAt.isPresent()) {
            throw new IllegalArgumentException("Expected a time of the end for what has ended, got " + state);
        }
    }

    static Dispute told(DisputeId id, ChargeId charge, GatewayId gateway, GatewayDispute news, Instant now) {
        DisputeState state = DisputeState.of(news.status());
        return new Dispute(
                id,
                charge,
                gateway,
                news.ref(),
                news.amount(),
                state,
                news.stage(),
                news.evidenceDueAt(),
                firstReminder(state, news.evidenceDueAt(), now),
                news.openedAt(),
                news.updatedAt(),
                state.isClosed() ? Optional.of(now) : Optional.empty(),
                // The end is a second event of the dispute, and each event has a version of its own.
                state.isClosed() ? 2 : 1);
    }

    /** What the provider has taken back, for now or for good. */
    public Money withheld() {
        return state.refusesRefunds() ? amount : Money.zero(amount.currency());
    }

    /** What is gone for good. */
    public Money lost() {
        return state == DisputeState.LOST ? amount : Money.zero(amount.currency());
    }

    /** This dispute after news that counts more than what is known; empty when it does not. */
    Optional<Dispute> after(GatewayDispute news, Instant now) {
        requireSameCurrency(news);
        DisputeStanding told = DisputeStanding.of(news);
        return told.compareTo(standing()) > 0 ? Optional.of(with(told, now)) : Optional.empty();
    }

    /** This dispute after the host was reminded. */
    Dispute reminded(Instant now) {
        return new Dispute(
                id,
                charge,
                gateway,
                ref,
                amount,
                state,
                stage,
                evidenceDueAt,
                evidenceDueAt.flatMap(due -> EvidenceReminders.next(due, now)),
                openedAt,
                updatedAt,
                closedAt,
                version + 1);
    }

    private Dispute with(DisputeStanding told, Instant now) {
        boolean stays = told.state() == state;
        boolean sameDeadline = state.awaitsEvidence()
                && told.state().awaitsEvidence()
                && told.evidenceDueAt().equals(evidenceDueAt);
        Optional<Instant> ended = stays ? closedAt : Optional.of(now);
        return new Dispute(
                id,
                charge,
                gateway,
                ref,
                told.amount(),
                told.state(),
                told.stage(),
                told.evidenceDueAt(),
                sameDeadline ? remindAt : firstReminder(told.state(), told.evidenceDueAt(), now),
                openedAt,
                told.updatedAt(),
                told.state().isClosed() ? ended : Optional.empty(),
                version + 1);
    }

    private DisputeStanding standing() {
        return new DisputeStanding(state, updatedAt, stage, evidenceDueAt, amount);
    }

    private static Optional<Instant> firstReminder(DisputeState state, Optional<Instant> dueAt, Instant now) {
        return dueAt.filter(due -> state.awaitsEvidence()).flatMap(due -> EvidenceReminders.next(due, now));
    }

    private void requireSameCurrency(GatewayDispute news) {
        if (!amount.currency().equals(news.amount().currency())) {
            throw new GatewayProtocolException(
                    "dispute " + id + " is about " + amount + ", the provider says " + news.amount(),
                    CallFacts.of(gateway.value(), false, Execution.UNKNOWN),
                    null);
        }
    }
}
