package com.petmatch.affiliate.commission;

import com.petmatch.kernel.event.AggregateRef;
import com.petmatch.kernel.event.DomainEvent;
import com.petmatch.kernel.event.EventId;
import com.petmatch.kernel.event.EventPayload;
import com.petmatch.kernel.event.OutboxRow;
import com.petmatch.kernel.id.TenantId;
import java.time.Instant;

/** A commission that was kept back is free again. */
public record CommissionReleased(
        EventId id, TenantId tenant, long aggregateVersion, Instant at, CommissionNotice notice)
        implements DomainEvent {

    /** The stable name of the event. */
    public static final String TYPE = "affiliate.commission-released";

    /** What the outbox row of such an event says. */
    public static CommissionReleased from(OutboxRow row) {
        return new CommissionReleased(
                row.eventId(), row.tenant(), row.aggregateVersion(), row.occurredAt(), CommissionNotice.from(row));
    }

    @Override
    public AggregateRef aggregate() {
        return notice.aggregate();
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public EventPayload payload() {
        return notice.payload().build();
    }
}
