package com.petmatch.affiliate.commission;

import com.petmatch.affiliate.attribution.Binding;
import com.petmatch.affiliate.commission.SaleOutcome.Conflict;
import com.petmatch.affiliate.commission.SaleOutcome.Recorded;
import com.petmatch.affiliate.commission.SaleOutcome.Replayed;
import com.petmatch.affiliate.internal.Codes;
import com.petmatch.affiliate.partner.Partner;
import com.petmatch.affiliate.partner.PartnerId;
import com.petmatch.affiliate.program.CommissionPlan;
import com.petmatch.affiliate.program.RatePinning;
import com.petmatch.kernel.error.ErrorCode;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.money.Money;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Takes sales in: once each, decided in the partner's turn. Call it inside a transaction. Safe for concurrent use. */
final class SaleDesk {

    private final TenantId tenant;
    private final CommissionParts parts;
    private final CommissionBooks books;
    private final TierBooks tiers;

    SaleDesk(TenantId tenant, CommissionParts parts, CommissionBooks books, TierBooks tiers) {
        this.tenant = tenant;
        this.parts = parts;
        this.books = books;
        this.tiers = tiers;
    }

    SaleOutcome record(Sale sale) {
        String fingerprint = Fingerprint.of(sale);
        Optional<Commission> earlier = parts.commissions().find(tenant, sale.key());
        if (earlier.isPresent()) {
            return repeated(earlier.get(), fingerprint);
        }
        Claim claim = claim(sale);
        if (claim.partner().isPresent()) {
            parts.commissions().takeTurn(tenant, sale.program(), claim.partner().get());
            // What was true before the turn may have changed while waiting for it.
            claim = claim(sale);
        }
        CommissionDecision decision = Commissions.decide(claim.plan(), sale, context(sale, claim));
        Commission commission = commission(sale, fingerprint, claim.plan(), decision);
        if (!parts.commissions().insert(tenant, commission)) {
            return repeated(parts.commissions().find(tenant, sale.key()).orElseThrow(), fingerprint);
        }
        write(commission);
        return new Recorded(commission, decision);
    }

    private void write(Commission commission) {
        if (commission.partner().isPresent()) {
            books.decided(commission);
        }
        if (commission.state().counts()) {
            tiers.settle(commission);
        }
    }

    private static SaleOutcome repeated(Commission earlier, String fingerprint) {
        return earlier.fingerprint().equals(fingerprint) ? new Replayed(earlier) : new Conflict(earlier, fingerprint);
    }

    /** Who may claim the sale, by what, and the plan that rates it. */
    private record Claim(
            Optional<PartnerId> partner, String attributedBy, Optional<Commission> first, CommissionPlan plan) {}

    private Claim claim(Sale sale) {
        List<Commission> history = parts.commissions().ofCustomer(tenant, sale.program(), sale.customer()).stream()
                .filter(earlier -> !earlier.occurredAt().isAfter(sale.occurredAt()))
                .toList();
        Optional<Binding> binding = parts.attribution().bindingAt(sale.program(), sale.customer(), sale.occurredAt());
        Optional<PartnerId> partner = binding.map(Binding::partner).or(() -> running(history, sale));
        Optional<Commission> first = history.stream()
                .filter(earlier -> earlier.partner().equals(partner))
                .findFirst();
        String by = binding.map(bound -> "click:" + bound.click())
                .orElseGet(
                        () -> first.map(earlier -> "recurring:" + earlier.key().order())
                                .orElse("none"));
        return new Claim(partner, by, first, plan(sale, first));
    }

    /** The partner whose relation with this customer still runs, though no click counts any more. */
    private Optional<PartnerId> running(List<Commission> history, Sale sale) {
        if (history.isEmpty()) {
            return Optional.empty();
        }
        Optional<PartnerId> latest = history.get(history.size() - 1).partner();
        return history.stream()
                .filter(earlier -> earlier.partner().equals(latest))
                .findFirst()
                .filter(first -> runs(first, sale.occurredAt()))
                .flatMap(Commission::partner);
    }

    private boolean runs(Commission first, Instant at) {
        CommissionPlan plan = tiers.plan(first);
        return plan.recurring().covers(first.occurredAt(), at, plan.zone());
    }

    private CommissionPlan plan(Sale sale, Optional<Commission> first) {
        return first.map(tiers::plan)
                .filter(plan -> plan.ratePinning() == RatePinning.AT_FIRST_SALE)
                .orElseGet(() -> parts.programs().planAt(sale.program(), sale.occurredAt()));
    }

    private DecisionContext context(Sale sale, Claim claim) {
        if (claim.partner().isEmpty()) {
            return DecisionContext.unattributed();
        }
        PartnerId partner = claim.partner().get();
        boolean self = parts.partners()
                .find(tenant, partner)
                .map(Partner::owner)
                .filter(sale.customer()::equals)
                .isPresent();
        return new DecisionContext(
                claim.partner(),
                claim.attributedBy(),
                parts.partners()
                        .enrolment(tenant, partner, sale.program())
                        .flatMap(enrolment -> enrolment.stateAt(sale.occurredAt())),
                self,
                claim.first().map(Commission::occurredAt),
                TierReplay.before(tiers.period(claim.plan(), sale, partner), sale));
    }

    private Commission commission(Sale sale, String fingerprint, CommissionPlan plan, CommissionDecision decision) {
        Money zero = Money.zero(sale.currency());
        return new Commission(
                new CommissionId(parts.ids().next()),
                sale.key(),
                sale.customer(),
                decision.fold(
                        earned -> Optional.of(earned.partner()),
                        held -> Optional.of(held.partner()),
                        rejected -> Optional.of(rejected.partner()),
                        nobody -> Optional.<PartnerId>empty()),
                plan.id(),
                sale.occurredAt(),
                parts.clock().instant(),
                plan.hold().until(sale.occurredAt()),
                fingerprint,
                state(decision),
                reason(decision),
                decision.base(),
                decision.base(),
                decision.<Money>fold(earned -> earned.amount(), held -> held.amount(), no -> zero, nobody -> zero),
                decision.explanation().text(),
                1);
    }

    private static CommissionState state(CommissionDecision decision) {
        return decision.fold(
                earned -> CommissionState.PENDING,
                held -> CommissionState.HELD,
                rejected -> CommissionState.REJECTED,
                nobody -> CommissionState.UNATTRIBUTED);
    }

    private static ErrorCode reason(CommissionDecision decision) {
        return decision.fold(
                earned -> Codes.SALE_EARNED,
                held -> held.reasons().get(0),
                rejected -> rejected.reasons().get(0),
                nobody -> Codes.SALE_UNATTRIBUTED);
    }
}
