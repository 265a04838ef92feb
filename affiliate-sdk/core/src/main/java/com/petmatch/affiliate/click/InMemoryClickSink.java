package com.petmatch.affiliate.click;

import com.petmatch.affiliate.link.LinkId;
import com.petmatch.affiliate.partner.PartnerId;
import com.petmatch.kernel.event.InMemoryUnitOfWork;
import com.petmatch.kernel.event.MemoryTable;
import com.petmatch.kernel.id.TenantId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Clicks of one process. Safe for concurrent use. */
public final class InMemoryClickSink implements ClickSink {

    private record VisitKey(TenantId tenant, long visitor, LinkId link) {}

    private record ClickKey(TenantId tenant, ClickId click) {}

    private record TouchKey(TenantId tenant, TouchId touch) {}

    private record Row(TenantId tenant, Touch touch) {}

    private final InMemoryUnitOfWork unitOfWork;
    private final MemoryTable<VisitKey, Touch> visits;
    private final MemoryTable<ClickKey, Touch> clicks;
    private final MemoryTable<TouchKey, Row> touches;

    public InMemoryClickSink(InMemoryUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
        this.visits = new MemoryTable<>(unitOfWork);
        this.clicks = new MemoryTable<>(unitOfWork);
        this.touches = new MemoryTable<>(unitOfWork);
    }

    @Override
    public Touch record(TenantId tenant, Touch touch, Duration window) {
        return unitOfWork.inTransaction(() -> {
            VisitKey key = new VisitKey(tenant, touch.visitor(), touch.link());
            Optional<Touch> earlier = visits.get(key)
                    .filter(visit -> touch.at().isBefore(visit.at().plus(window)));
            if (earlier.isPresent()) {
                return earlier.get();
            }
            visits.put(key, touch);
            touches.put(new TouchKey(tenant, touch.id()), new Row(tenant, touch));
            touch.click().ifPresent(click -> clicks.put(new ClickKey(tenant, click), touch));
            return touch;
        });
    }

    @Override
    public Optional<Touch> find(TenantId tenant, ClickId click) {
        return clicks.get(new ClickKey(tenant, click));
    }

    @Override
    public long count(TenantId tenant, PartnerId partner, Instant from, Instant until) {
        return touches.values(row -> row.tenant().equals(tenant)
                        && row.touch().partner().equals(partner)
                        && !row.touch().stuffed()
                        && !row.touch().at().isBefore(from)
                        && row.touch().at().isBefore(until))
                .size();
    }
}
