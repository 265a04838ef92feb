package com.petmatch.affiliate.commission;

import com.petmatch.affiliate.commission.SaleOutcome.Recorded;
import com.petmatch.affiliate.internal.Codes;
import com.petmatch.kernel.id.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Records sales and reversals, idempotently: a repeat changes nothing, whatever arrives in which order, from how many
 * threads. Each step is one transaction, or joins the host's. Safe for concurrent use.
 *
 * <p>Sales in other currencies than the plan's thresholds were meant for climb tiers of their own, counted in their own
 * minor units.
 */
public final class CommissionEngine {

    private final TenantId tenant;
    private final CommissionParts parts;
    private final CommissionBooks books;
    private final TierBooks tiers;
    private final SaleDesk sales;
    private final ReversalDesk reversals;
    private final Consumer<SaleOutcome> saleObserver;
    private final Consumer<ReversalOutcome> reversalObserver;

    public CommissionEngine(
            TenantId tenant,
            CommissionParts parts,
            Consumer<SaleOutcome> saleObserver,
            Consumer<ReversalOutcome> reversalObserver) {
        this.tenant = tenant;
        this.parts = parts;
        this.books = new CommissionBooks(tenant, parts.journal(), parts.clock(), parts.ids());
        this.tiers = new TierBooks(tenant, parts, books);
        this.sales = new SaleDesk(tenant, parts, books, tiers);
        this.reversals = new ReversalDesk(tenant, parts, books, tiers);
        this.saleObserver = saleObserver;
        this.reversalObserver = reversalObserver;
    }

    /**
     * Decides a sale and writes commission, postings and event together; reversals that had waited for it are applied at
     * once. A late sale re-rates the sales after it in its tier period, difference by difference.
     */
    public SaleOutcome record(Sale sale) {
        SaleOutcome outcome = parts.unitOfWork().inTransaction(() -> {
            SaleOutcome taken = sales.record(sale);
            return taken instanceof Recorded recorded
                    ? new Recorded(reversals.release(recorded.commission()), recorded.decision())
                    : taken;
        });
        saleObserver.accept(outcome);
        return outcome;
    }

    /** Takes part of a sale back. Before its sale it is parked; more than what is left is refused. */
    public ReversalOutcome record(Reversal reversal) {
        ReversalOutcome outcome = parts.unitOfWork().inTransaction(() -> reversals.record(reversal));
        reversalObserver.accept(outcome);
        return outcome;
    }

    public Optional<Commission> find(SaleKey key) {
        return parts.commissions().find(tenant, key);
    }

    /** Reversals that wait for their sale, the oldest first; their age is the time since {@code recordedAt}. */
    public List<ReversalRecord> parked(int limit) {
        return parts.reversals().parked(tenant, limit);
    }

    /**
     * Applies parked reversals whose sale arrived in the same moment and so did not see them. A bounded step for the host
     * to call now and then; safe for two workers.
     *
     * @return how many found their sale
     */
    public int releaseParked(int limit) {
        int released = 0;
        for (ReversalRecord waiting : parked(limit)) {
            if (parts.unitOfWork().inTransaction(() -> reversals.release(waiting))) {
                released++;
            }
        }
        return released;
    }

    /**
     * Moves commissions whose hold ended at the cutoff or before to available, each in its own transaction. A bounded step
     * for the host to call; safe for two workers.
     *
     * @return how many matured
     */
    public int mature(Instant cutoff, int limit) {
        int matured = 0;
        for (Commission due : parts.commissions().maturing(tenant, cutoff, limit)) {
            if (parts.unitOfWork().inTransaction(() -> mature(due, cutoff))) {
                matured++;
            }
        }
        return matured;
    }

    /** Frees a commission that was kept back; empty when none is kept back under this key. */
    public Optional<Commission> release(SaleKey key) {
        return parts.unitOfWork()
                .inTransaction(() -> inTurn(key)
                        .filter(sale -> sale.state() == CommissionState.HELD)
                        .map(this::release));
    }

    private boolean mature(Commission due, Instant cutoff) {
        return inTurn(due.key())
                .filter(sale -> sale.state() == CommissionState.PENDING)
                .filter(sale -> !sale.holdUntil().isAfter(cutoff))
                .map(sale -> {
                    Commission next = sale.moved(CommissionState.AVAILABLE, Codes.SALE_MATURED);
                    tiers.update(next);
                    books.matured(next);
                    return true;
                })
                .orElse(false);
    }

    private Commission release(Commission held) {
        boolean over = !held.holdUntil().isAfter(parts.clock().instant());
        Commission next = held.moved(over ? CommissionState.AVAILABLE : CommissionState.PENDING, Codes.SALE_RELEASED);
        tiers.update(next);
        books.released(next);
        return next;
    }

    private Optional<Commission> inTurn(SaleKey key) {
        parts.commissions()
                .find(tenant, key)
                .flatMap(Commission::partner)
                .ifPresent(partner -> parts.commissions().takeTurn(tenant, key.program(), partner));
        return parts.commissions().find(tenant, key);
    }
}
