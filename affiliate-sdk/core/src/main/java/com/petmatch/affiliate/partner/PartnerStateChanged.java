package com.petmatch.affiliate.partner;

import com.petmatch.affiliate.program.ProgramId;
import com.petmatch.kernel.event.AggregateRef;
import com.petmatch.kernel.event.DomainEvent;
import com.petmatch.kernel.event.EventId;
import com.petmatch.kernel.event.EventPayload;
import com.petmatch.kernel.event.OutboxRow;
import com.petmatch.kernel.id.TenantId;
import java.time.Instant;
import java.util.List;

/** A partner's membership of a programme has a new state. */
public record PartnerStateChanged(EventId id, TenantId tenant, Instant at, Enrolment enrolment) implements DomainEvent {

    /** The stable name of the event. */
    public static final String TYPE = "affiliate.partner-state-changed";

    private static final String AGGREGATE = "affiliate.enrolment";

    /** What the outbox row of such an event says: the membership with its newest state only. */
    public static PartnerStateChanged from(OutboxRow row) {
        EventPayload payload = row.payload();
        StateSince state = new StateSince(PartnerState.valueOf(payload.text("state")), payload.instant("since"));
        Enrolment enrolment = new Enrolment(
                new EnrolmentId(row.aggregate().id()),
                new PartnerId(payload.uuid("partner")),
                new ProgramId(payload.uuid("program")),
                List.of(state),
                row.aggregateVersion());
        return new PartnerStateChanged(row.eventId(), row.tenant(), row.occurredAt(), enrolment);
    }

    @Override
    public AggregateRef aggregate() {
        return AggregateRef.of(AGGREGATE, enrolment.id());
    }

    @Override
    public long aggregateVersion() {
        return enrolment.version();
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public EventPayload payload() {
        StateSince newest = enrolment.states().get(enrolment.states().size() - 1);
        return EventPayload.builder()
                .put("partner", enrolment.partner())
                .put("program", enrolment.program())
                .put("state", newest.state().name())
                .put("since", newest.since())
                .build();
    }
}
