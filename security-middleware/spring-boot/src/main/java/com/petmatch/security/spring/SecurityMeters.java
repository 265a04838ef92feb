package com.petmatch.security.spring;

import com.petmatch.security.decision.Decision;
import com.petmatch.security.decision.Evidence;
import com.petmatch.security.event.SecurityEvent;
import com.petmatch.security.event.SecurityEvent.RequestDecided;
import com.petmatch.security.event.SecurityEvent.StageFailed;
import com.petmatch.security.event.SecurityListener;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Counts what the controls tell: {@code petmatch.security.decision} by kind and status, {@code .evidence} by stage, code
 * and whether it was only watched, {@code .stage_failed} by stage and fail mode, {@code .event} by kind for the rest.
 *
 * <p>No tag comes from a client. What happens before {@link #bindTo} is not counted. Safe for concurrent use.
 */
public final class SecurityMeters implements MeterBinder, SecurityListener {

    private static final String PREFIX = "petmatch.security.";

    private final List<MeterRegistry> registries = new CopyOnWriteArrayList<>();

    /** Counters that count nothing until a registry is bound. */
    public SecurityMeters() {}

    @Override
    public void bindTo(MeterRegistry registry) {
        registries.add(registry);
    }

    @Override
    public void on(SecurityEvent event) {
        if (event instanceof RequestDecided decided) {
            count("decision", tags(decided.decision()));
            decided.decision().evidence().forEach(evidence -> count("evidence", tags(evidence)));
        } else if (event instanceof StageFailed failed) {
            count("stage_failed", Tags.of("stage", failed.stage(), "mode", failed.failMode()));
        } else {
            count("event", Tags.of("kind", event.getClass().getSimpleName()));
        }
    }

    private static Tags tags(Decision decision) {
        String kind = decision.fold(
                allow -> "allow",
                challenge -> "challenge",
                deny -> "deny",
                throttle -> "throttle",
                deceive -> "deceive");
        return Tags.of("kind", kind, "status", Integer.toString(decision.status()));
    }

    private static Tags tags(Evidence evidence) {
        return Tags.of(
                "stage",
                evidence.stage(),
                "code",
                evidence.code().toString(),
                "shadow",
                Boolean.toString(evidence.shadow()));
    }

    private void count(String what, Tags tags) {
        registries.forEach(registry -> registry.counter(PREFIX + what, tags).increment());
    }
}
