package com.petmatch.security.firewall;

import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.error.SecurityMisuseException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collects the settings of a {@link Firewall}. One thread at a time. */
public final class FirewallBuilder {

    private final List<Detector> detectors = new ArrayList<>(Detectors.standard());
    private FirewallSettings settings = FirewallSettings.standard();
    private InspectionBudget budget = InspectionBudget.standard();
    private BodyLimits bodies = BodyLimits.standard();
    private InstantSource clock = InstantSource.system();

    FirewallBuilder() {}

    public FirewallBuilder settings(FirewallSettings firewallSettings) {
        this.settings = firewallSettings;
        return this;
    }

    public FirewallBuilder budget(InspectionBudget inspectionBudget) {
        this.budget = inspectionBudget;
        return this;
    }

    public FirewallBuilder bodies(BodyLimits limits) {
        this.bodies = limits;
        return this;
    }

    /** Tells when exclusions expire. */
    public FirewallBuilder clock(InstantSource source) {
        this.clock = source;
        return this;
    }

    /** One more detector; there may be 63 in all. */
    public FirewallBuilder detector(Detector detector) {
        detectors.add(detector);
        return this;
    }

    FirewallBuilder only(Detector... some) {
        detectors.clear();
        detectors.addAll(List.of(some));
        return this;
    }

    /** Checks everything. */
    public Firewall build() {
        if (detectors.size() > Sieve.MAX_DETECTORS) {
            throw misuse("Expected at most 63 detectors, got " + detectors.size());
        }
        Set<String> ids = new HashSet<>();
        EngineRules.ALL.forEach(rule -> ids.add(rule.id()));
        for (Detector detector : detectors) {
            Set<String> own = new HashSet<>();
            detector.rules().forEach(rule -> own.add(rule.id()));
            own.stream().filter(id -> !isId(id) || !ids.add(id)).findFirst().ifPresent(id -> {
                throw misuse("Expected an id of one detector, [a-z0-9.-]{1,64} with a dot, got " + id);
            });
        }
        return new Firewall(new FirewallEngine(detectors, settings, budget, clock), bodies);
    }

    private static boolean isId(String id) {
        boolean plain =
                id.chars().allMatch(c -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '-');
        return plain && id.length() <= 64 && id.indexOf('.') > 0;
    }

    private static SecurityMisuseException misuse(String message) {
        return new SecurityMisuseException(SecurityErrors.FIREWALL_SETTINGS, message, Map.of());
    }
}
