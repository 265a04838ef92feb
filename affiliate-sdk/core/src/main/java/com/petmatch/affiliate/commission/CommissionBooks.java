package com.petmatch.affiliate.commission;

import com.petmatch.affiliate.internal.Codes;
import com.petmatch.affiliate.ledger.AppendOutcome.Appended;
import com.petmatch.affiliate.ledger.Bucket;
import com.petmatch.affiliate.ledger.Fact;
import com.petmatch.affiliate.ledger.FactBody;
import com.petmatch.affiliate.ledger.FactHeader;
import com.petmatch.affiliate.ledger.FactId;
import com.petmatch.affiliate.ledger.Journal;
import com.petmatch.affiliate.ledger.JournalStep;
import com.petmatch.kernel.error.PetMatchException;
import com.petmatch.kernel.event.DomainEvent;
import com.petmatch.kernel.event.EventId;
import com.petmatch.kernel.id.IdSource;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.money.Money;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;

/** Writes what happens to commissions into the journal: the fact, its postings and its event. Safe for concurrent use. */
final class CommissionBooks {

    private final TenantId tenant;
    private final Journal journal;
    private final InstantSource clock;
    private final IdSource ids;

    CommissionBooks(TenantId tenant, Journal journal, InstantSource clock, IdSource ids) {
        this.tenant = tenant;
        this.journal = journal;
        this.clock = clock;
        this.ids = ids;
    }

    /** A sale of a partner's customer was decided; a rejected one is told to nobody. */
    void decided(Commission sale) {
        FactBody body =
                new FactBody(sale.base(), sale.kept(), sale.state().bucket(), sale.reason(), sale.explanation());
        Fact fact = new Fact.SaleRecorded(header(sale, "sale:" + sale.key().text(), sale.occurredAt()), body);
        write(new JournalStep(fact, decisionEvents(sale)));
    }

    void reversed(Commission sale, Reversal reversal, Money clawback, Explanation why) {
        String key = "reversal:" + reversal.sale().program() + ":" + reversal.id();
        FactBody body = new FactBody(reversal.base(), clawback, sale.state().bucket(), sale.reason(), why.text());
        write(JournalStep.of(
                new Fact.Reversed(header(sale, key, reversal.occurredAt()), body),
                new CommissionReversed(eventId(), tenant, sale.version(), now(), CommissionNotice.of(sale, clawback))));
    }

    void rerated(Commission sale, Money difference, Explanation why) {
        FactBody body = new FactBody(sale.remaining(), difference, sale.state().bucket(), sale.reason(), why.text());
        write(JournalStep.of(
                new Fact.Adjusted(header(sale, step("adjusted", sale), sale.occurredAt()), body),
                new TierAdjusted(eventId(), tenant, sale.version(), now(), CommissionNotice.of(sale, difference))));
    }

    /** The hold is over; nothing is told of a commission that was taken back whole before. */
    void matured(Commission sale) {
        FactBody body = new FactBody(sale.remaining(), sale.kept(), Bucket.AVAILABLE, Codes.SALE_MATURED, "");
        Fact fact = new Fact.Matured(header(sale, step("matured", sale), sale.holdUntil()), body);
        DomainEvent event =
                new CommissionMatured(eventId(), tenant, sale.version(), now(), CommissionNotice.of(sale, sale.kept()));
        write(new JournalStep(fact, sale.kept().isZero() ? List.of() : List.of(event)));
    }

    void released(Commission sale) {
        FactBody body = new FactBody(sale.remaining(), sale.kept(), sale.state().bucket(), Codes.SALE_RELEASED, "");
        write(JournalStep.of(
                new Fact.Released(header(sale, step("released", sale), now()), body),
                new CommissionReleased(
                        eventId(), tenant, sale.version(), now(), CommissionNotice.of(sale, sale.kept()))));
    }

    private void write(JournalStep step) {
        if (!(journal.append(step) instanceof Appended)) {
            // The commission's own row was won before, so its fact cannot be there: never skip a posting silently.
            throw new PetMatchException(
                    Codes.LEDGER_REFUSED,
                    "Expected a new fact, got " + step.fact().header().key() + " again",
                    Map.of("fact", step.fact().header().key()));
        }
    }

    private List<DomainEvent> decisionEvents(Commission sale) {
        return switch (sale.state()) {
            case PENDING, AVAILABLE ->
                List.of(new CommissionEarned(
                        eventId(), tenant, sale.version(), now(), CommissionNotice.of(sale, sale.kept())));
            case HELD ->
                List.of(new CommissionHeld(
                        eventId(), tenant, sale.version(), now(), CommissionNotice.of(sale, sale.kept())));
            case REJECTED, UNATTRIBUTED -> List.of();
        };
    }

    private FactHeader header(Commission sale, String key, Instant occurredAt) {
        return new FactHeader(
                new FactId(ids.next()),
                key,
                sale.partner().orElseThrow(),
                sale.key().program(),
                sale.key().order().value(),
                occurredAt,
                now());
    }

    private static String step(String name, Commission sale) {
        return name + ":" + sale.id() + ":" + sale.version();
    }

    private EventId eventId() {
        return new EventId(ids.next());
    }

    private Instant now() {
        return clock.instant();
    }
}
