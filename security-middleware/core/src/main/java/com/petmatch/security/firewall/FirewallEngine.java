package com.petmatch.security.firewall;

import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.error.SecurityMisuseException;
import com.petmatch.security.firewall.InspectionBudget.Beyond;
import com.petmatch.security.pipeline.Enforcement;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The detectors with their sieve, and the settings that weigh what they find. Immutable. */
final class FirewallEngine {

    private final List<Detector> detectors;
    private final Sieve sieve;
    private final Map<FieldPlace, Long> concerned = new EnumMap<>(FieldPlace.class);
    private final Map<String, FirewallRule> rules = new LinkedHashMap<>();
    private final KnownValues known;
    private final FirewallSettings settings;
    private final InspectionBudget budget;
    private final InstantSource clock;

    FirewallEngine(List<Detector> detectors, FirewallSettings settings, InspectionBudget budget, InstantSource clock) {
        this(detectors, new Sieve(detectors), new KnownValues(), settings, budget, clock);
    }

    private FirewallEngine(
            List<Detector> detectors,
            Sieve sieve,
            KnownValues known,
            FirewallSettings settings,
            InspectionBudget budget,
            InstantSource clock) {
        this.detectors = List.copyOf(detectors);
        this.sieve = sieve;
        this.known = known;
        this.settings = settings;
        this.budget = budget;
        this.clock = clock;
        for (FieldPlace place : FieldPlace.values()) {
            concerned.put(place, readers(place));
        }
        EngineRules.ALL.forEach(rule -> rules.put(rule.id(), rule));
        detectors.forEach(detector -> detector.rules().forEach(rule -> rules.put(rule.id(), rule)));
        settings.modes().keySet().forEach(this::requireKnown);
        settings.exclusions().forEach(exclusion -> requireKnown(exclusion.ruleId()));
    }

    /** The same detectors under other settings. */
    FirewallEngine with(FirewallSettings other) {
        return new FirewallEngine(detectors, sieve, known, other, budget, clock);
    }

    private long readers(FieldPlace place) {
        long bits = 0;
        for (int i = 0; i < detectors.size(); i++) {
            boolean concerns = detectors.get(i).rules().stream().anyMatch(rule -> place.concerns(rule.family()));
            bits |= concerns ? 1L << i : 0;
        }
        return bits;
    }

    // A mode for a rule that is spelled wrong would leave the rule as it was, without a word.
    private void requireKnown(String ruleId) {
        String family = ruleId.endsWith("*") ? ruleId.substring(0, ruleId.length() - 1) : "";
        boolean known = family.isEmpty()
                ? rules.containsKey(ruleId)
                : rules.keySet().stream().anyMatch(id -> id.startsWith(family));
        if (!known) {
            throw new SecurityMisuseException(
                    SecurityErrors.FIREWALL_SETTINGS, "Expected a rule of the firewall, got " + ruleId, Map.of());
        }
    }

    List<FirewallRule> rules() {
        return List.copyOf(rules.values());
    }

    Sieve sieve() {
        return sieve;
    }

    /** Honest values of fields that clients send alike with each request. */
    KnownValues known() {
        return known;
    }

    Detector detector(int index) {
        return detectors.get(index);
    }

    long concerned(FieldPlace place) {
        return Objects.requireNonNull(concerned.get(place));
    }

    FirewallSettings settings() {
        return settings;
    }

    FirewallProfile profile() {
        return settings.profile();
    }

    FieldPlan plan() {
        return settings.plan();
    }

    InspectionBudget budget() {
        return budget;
    }

    FirewallRule exhausted() {
        return budget.beyond() == Beyond.REFUSE ? EngineRules.EXHAUSTED : EngineRules.EXHAUSTED_PASSING;
    }

    /** Whether a rule counts in this place now. */
    Enforcement mode(FirewallRule rule, String route, String field) {
        Instant now = clock.instant();
        for (Exclusion exclusion : settings.exclusions()) {
            if (!exclusion.isExpired(now) && exclusion.covers(route, field, rule.id())) {
                return Enforcement.OFF;
            }
        }
        String family = rule.id().substring(0, rule.id().indexOf('.') + 1) + "*";
        return settings.modes().getOrDefault(rule.id(), settings.modes().getOrDefault(family, Enforcement.ENFORCE));
    }

    /** The exclusions that let nothing pass any more. */
    List<Exclusion> expired() {
        List<Exclusion> expired = new ArrayList<>(settings.exclusions());
        expired.removeIf(exclusion -> !exclusion.isExpired(clock.instant()));
        return expired;
    }
}
