package com.petmatch.affiliate.attribution;

import com.petmatch.affiliate.attribution.LeadOutcome.AlreadyBound;
import com.petmatch.affiliate.attribution.LeadOutcome.Bound;
import com.petmatch.affiliate.attribution.LeadOutcome.Discredited;
import com.petmatch.affiliate.attribution.LeadOutcome.Expired;
import com.petmatch.affiliate.attribution.LeadOutcome.Forged;
import com.petmatch.affiliate.attribution.LeadOutcome.NoClick;
import com.petmatch.affiliate.attribution.LeadOutcome.SelfReferral;
import com.petmatch.affiliate.click.ClickId;
import com.petmatch.affiliate.click.ClickSink;
import com.petmatch.affiliate.click.ClickTokens;
import com.petmatch.affiliate.click.Touch;
import com.petmatch.affiliate.internal.Codes;
import com.petmatch.affiliate.partner.PartnerStore;
import com.petmatch.affiliate.program.ProgramId;
import com.petmatch.kernel.event.UnitOfWork;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.MacKeys;
import com.petmatch.kernel.privacy.SubjectId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Binds customers to the partners who brought them, and answers whose customer someone is. Safe for concurrent use. */
public final class AttributionEngine {

    /** What the engine works with. */
    public record Parts(ClickSink clicks, BindingStore bindings, PartnerStore partners, UnitOfWork unitOfWork) {}

    // Clocks of two machines differ a little; more than this is not a matter of clocks.
    private static final Duration SKEW = Duration.ofMinutes(2);

    private final TenantId tenant;
    private final Parts parts;
    private final AttributionPolicy policy;
    private final ClickTokens tokens;

    public AttributionEngine(TenantId tenant, Parts parts, AttributionPolicy policy, MacKeys keys) {
        this.tenant = tenant;
        this.parts = parts;
        this.policy = policy;
        this.tokens = new ClickTokens(keys);
    }

    /**
     * Binds a customer who has just signed up to the partner whose link was clicked. Calling it again changes nothing.
     *
     * @param clickToken the value of the click cookie; empty when there is none
     * @param at when the customer signed up
     */
    public LeadOutcome bindLead(String clickToken, SubjectId customer, Instant at) {
        if (clickToken.isBlank()) {
            return new NoClick();
        }
        Optional<ClickId> click = tokens.verify(clickToken);
        if (click.isEmpty()) {
            return new Forged();
        }
        return parts.unitOfWork()
                .inTransaction(() -> parts.clicks()
                        .find(tenant, click.get())
                        .map(touch -> judged(touch, click.get(), customer, at))
                        .orElseGet(NoClick::new));
    }

    /** The binding that pays for a sale of this moment; empty when the customer belongs to nobody then. */
    public Optional<Binding> bindingAt(ProgramId program, SubjectId customer, Instant at) {
        return parts.bindings().find(tenant, program, customer).filter(binding -> counts(binding, at));
    }

    private LeadOutcome judged(Touch touch, ClickId click, SubjectId customer, Instant at) {
        if (touch.at().isAfter(at.plus(SKEW))) {
            return new Discredited(Codes.LEAD_FROM_FUTURE);
        }
        if (!isInWindow(touch.at(), at)) {
            return new Expired(touch.at());
        }
        if (touch.stuffed()) {
            return new Discredited(Codes.CLICK_STUFFED);
        }
        boolean self = parts.partners()
                .find(tenant, touch.partner())
                .filter(partner -> partner.owner().equals(customer))
                .isPresent();
        return self ? new SelfReferral() : bound(touch, click, customer, at);
    }

    private LeadOutcome bound(Touch touch, ClickId click, SubjectId customer, Instant at) {
        Binding first = Binding.of(touch, click, customer, at, 1);
        if (parts.bindings().insert(tenant, first)) {
            return new Bound(first);
        }
        Binding standing =
                parts.bindings().find(tenant, touch.program(), customer).orElseThrow();
        if (!replaces(touch, standing)) {
            return new AlreadyBound(standing);
        }
        Binding newer = Binding.of(touch, click, customer, at, standing.version() + 1);
        return parts.bindings().update(tenant, newer) ? new Bound(newer) : bound(touch, click, customer, at);
    }

    private boolean replaces(Touch touch, Binding standing) {
        return policy.mode() == BindingMode.LAST_CLICK_WINDOW && touch.at().isAfter(standing.clickedAt());
    }

    private boolean counts(Binding binding, Instant at) {
        return switch (policy.mode()) {
            case BIND_AT_LEAD -> !binding.boundAt().isAfter(at.plus(SKEW));
            case LAST_CLICK_WINDOW ->
                !binding.clickedAt().isAfter(at.plus(SKEW)) && isInWindow(binding.clickedAt(), at);
        };
    }

    /** Inside (at - window, at]: the far edge is out. */
    private boolean isInWindow(Instant click, Instant at) {
        return click.isAfter(at.minus(policy.window()));
    }
}
