package com.petmatch.platform.stream;

import com.petmatch.kernel.event.EventConsumer;
import com.petmatch.kernel.event.OutboxRow;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Domain event → topics whose panels changed by it. A topic told twice is asked for twice, which harms nobody. */
@Component
final class LiveTopics implements EventConsumer {

    static final List<String> ALL = List.of("people", "revenue", "queues", "ledger", "partner", "billing", "security");

    private static final Map<String, List<String>> BY_FEATURE = Map.of(
            "account", List.of("people"),
            "payments", List.of("revenue", "ledger", "billing"),
            "affiliate", List.of("partner", "ledger", "revenue"));

    private final LiveHub hub;

    LiveTopics(LiveHub hub) {
        this.hub = hub;
    }

    @Override
    public String name() {
        return "live-topics";
    }

    @Override
    public boolean accepts(String eventType) {
        return true;
    }

    @Override
    public void accept(OutboxRow row) {
        String feature = row.type().substring(0, Math.max(0, row.type().indexOf('.')));
        BY_FEATURE.getOrDefault(feature, List.of()).forEach(hub::publish);
        hub.publish("queues");
    }
}
