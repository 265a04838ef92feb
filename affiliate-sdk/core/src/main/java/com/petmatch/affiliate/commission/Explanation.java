package com.petmatch.affiliate.commission;

import com.petmatch.kernel.event.EventPayload;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Why a commission is what it is: one part per step of the decision, each with the numbers from which the next re-computes.
 * Immutable.
 */
public record Explanation(List<Part> parts) {

    private static final String STEP = "step";

    public Explanation {
        parts = List.copyOf(parts);
    }

    /**
     * One step.
     *
     * @param step attribution, partner, recurring, line, base, tier, rate, cap, share, hold or reversal
     */
    public record Part(String step, EventPayload facts) {}

    /** Reads what {@link #text} wrote. */
    public static Explanation parse(String text) {
        return new Explanation(text.lines().map(Explanation::part).toList());
    }

    /** The parts of one step, in order. */
    public List<EventPayload> step(String name) {
        return parts.stream()
                .filter(part -> part.step().equals(name))
                .map(Part::facts)
                .toList();
    }

    /** One flat canonical JSON object a line. */
    public String text() {
        return parts.stream()
                .map(part -> EventPayload.builder()
                        .put(STEP, part.step())
                        .putAll(part.facts().members())
                        .build()
                        .toJson())
                .collect(Collectors.joining("\n"));
    }

    private static Part part(String line) {
        EventPayload all = EventPayload.parse(line);
        EventPayload.Builder facts = EventPayload.builder();
        all.members().forEach((name, value) -> {
            if (!name.equals(STEP)) {
                facts.put(name, value);
            }
        });
        return new Part(all.text(STEP), facts.build());
    }
}
