package com.petmatch.affiliate.partner;

import com.petmatch.affiliate.internal.Codes;
import com.petmatch.affiliate.partner.EnrolmentOutcome.Changed;
import com.petmatch.affiliate.partner.EnrolmentOutcome.Refused;
import com.petmatch.affiliate.partner.EnrolmentOutcome.Unchanged;
import com.petmatch.affiliate.program.ProgramId;
import com.petmatch.affiliate.program.ProgramStore;
import com.petmatch.kernel.event.EventId;
import com.petmatch.kernel.event.Outbox;
import com.petmatch.kernel.event.UnitOfWork;
import com.petmatch.kernel.id.IdSource;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.SubjectId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Lets people join programmes and operators decide about them; each change is dated and told to the outbox in its
 * transaction. Safe for concurrent use.
 */
public final class PartnerEngine {

    /** What the engine works with. */
    public record Parts(
            PartnerStore partners,
            ProgramStore programs,
            UnitOfWork unitOfWork,
            Outbox outbox,
            InstantSource clock,
            IdSource ids) {}

    private final TenantId tenant;
    private final Parts parts;

    public PartnerEngine(TenantId tenant, Parts parts) {
        this.tenant = tenant;
        this.parts = parts;
    }

    /**
     * Applies for a programme; the person becomes a partner with the first application. Asking again while a membership
     * stands changes nothing; after {@code LEFT} or {@code REJECTED} it applies anew; a ban stays.
     */
    public EnrolmentOutcome enrol(SubjectId owner, ProgramId program) {
        return parts.unitOfWork().inTransaction(() -> {
            if (parts.programs().find(tenant, program).isEmpty()) {
                return new Refused(Codes.PROGRAM_UNKNOWN);
            }
            Partner partner = partnerOf(owner);
            Optional<Enrolment> standing = parts.partners().enrolment(tenant, partner.id(), program);
            return standing.map(enrolment -> again(partner, enrolment)).orElseGet(() -> first(partner, program));
        });
    }

    public EnrolmentOutcome approve(PartnerId partner, ProgramId program) {
        return change(partner, program, PartnerState.APPROVED);
    }

    public EnrolmentOutcome reject(PartnerId partner, ProgramId program) {
        return change(partner, program, PartnerState.REJECTED);
    }

    public EnrolmentOutcome suspend(PartnerId partner, ProgramId program) {
        return change(partner, program, PartnerState.SUSPENDED);
    }

    public EnrolmentOutcome leave(PartnerId partner, ProgramId program) {
        return change(partner, program, PartnerState.LEFT);
    }

    /** Ends the membership for ever. */
    public EnrolmentOutcome ban(PartnerId partner, ProgramId program) {
        return change(partner, program, PartnerState.BANNED);
    }

    public Optional<Partner> find(PartnerId partner) {
        return parts.partners().find(tenant, partner);
    }

    public Optional<Partner> findByOwner(SubjectId owner) {
        return parts.partners().findByOwner(tenant, owner);
    }

    public Optional<Enrolment> enrolment(PartnerId partner, ProgramId program) {
        return parts.partners().enrolment(tenant, partner, program);
    }

    private EnrolmentOutcome change(PartnerId id, ProgramId program, PartnerState next) {
        return parts.unitOfWork().inTransaction(() -> {
            Optional<Partner> partner = parts.partners().find(tenant, id);
            Optional<Enrolment> enrolment = parts.partners().enrolment(tenant, id, program);
            if (partner.isEmpty() || enrolment.isEmpty()) {
                return new Refused(Codes.PARTNER_NOT_ENROLLED);
            }
            return changed(partner.get(), enrolment.get(), next);
        });
    }

    private EnrolmentOutcome changed(Partner partner, Enrolment enrolment, PartnerState next) {
        if (enrolment.state() == next) {
            return new Unchanged(partner, enrolment);
        }
        if (!enrolment.state().mayBecome(next)) {
            return new Refused(Codes.PARTNER_TRANSITION);
        }
        Instant now = parts.clock().instant();
        Enrolment changed = enrolment.changed(next, now);
        if (!parts.partners().update(tenant, changed)) {
            return changed(partner, current(enrolment), next);
        }
        tell(changed, now);
        return new Changed(partner, changed);
    }

    private Enrolment current(Enrolment stale) {
        return parts.partners()
                .enrolment(tenant, stale.partner(), stale.program())
                .orElseThrow();
    }

    private EnrolmentOutcome again(Partner partner, Enrolment standing) {
        return switch (standing.state()) {
            case APPLIED, APPROVED, SUSPENDED -> new Unchanged(partner, standing);
            case REJECTED, LEFT -> changed(partner, standing, PartnerState.APPLIED);
            case BANNED -> new Refused(Codes.PARTNER_BANNED);
        };
    }

    private EnrolmentOutcome first(Partner partner, ProgramId program) {
        Instant now = parts.clock().instant();
        EnrolmentId id = new EnrolmentId(parts.ids().next());
        Enrolment enrolment = Enrolment.applied(id, partner.id(), program, now);
        if (!parts.partners().insertEnrolment(tenant, enrolment)) {
            return again(partner, current(enrolment));
        }
        tell(enrolment, now);
        return new Changed(partner, enrolment);
    }

    private Partner partnerOf(SubjectId owner) {
        return parts.partners().findByOwner(tenant, owner).orElseGet(() -> {
            Partner joined = new Partner(
                    new PartnerId(parts.ids().next()), owner, parts.clock().instant());
            // Lost against another thread: theirs is the partner of this person.
            return parts.partners().insert(tenant, joined)
                    ? joined
                    : parts.partners().findByOwner(tenant, owner).orElseThrow();
        });
    }

    private void tell(Enrolment enrolment, Instant at) {
        parts.outbox().append(new PartnerStateChanged(new EventId(parts.ids().next()), tenant, at, enrolment));
    }
}
