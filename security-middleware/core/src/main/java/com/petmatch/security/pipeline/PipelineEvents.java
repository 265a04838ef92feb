package com.petmatch.security.pipeline;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.security.event.SecurityEvent;
import com.petmatch.security.event.SecurityListener;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the host what happened; a listener or a clock that throws changes no answer. */
final class PipelineEvents {

    private static final Logger LOG = LoggerFactory.getLogger(PipelineEvents.class);

    private final TenantId tenant;
    private final SecurityListener listener;
    private final InstantSource clock;

    PipelineEvents(PipelineParts parts) {
        this.tenant = parts.tenant();
        this.listener = SecurityListener.all(List.of(parts.listener()));
        this.clock = parts.clock();
    }

    void tell(Function<Instant, SecurityEvent> event) {
        try {
            listener.on(event.apply(clock.instant()));
        } catch (RuntimeException failed) {
            LOG.warn("Security event was lost", failed);
        }
    }

    void failed(Stage stage, FailMode mode, Throwable thrown) {
        tell(at -> new SecurityEvent.StageFailed(tenant, at, stage.name(), mode.name(), thrown));
    }
}
