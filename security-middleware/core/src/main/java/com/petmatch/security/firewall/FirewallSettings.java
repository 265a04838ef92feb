package com.petmatch.security.firewall;

import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.error.SecurityMisuseException;
import com.petmatch.security.pipeline.Enforcement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What operators change about a firewall while it runs. A value.
 *
 * @param version strictly higher with each change
 * @param modes by rule id, or by family with {@code .*}; an exact id wins; rules without one are enforced
 */
public record FirewallSettings(
        long version,
        FirewallProfile profile,
        Map<String, Enforcement> modes,
        List<Exclusion> exclusions,
        FieldPlan plan) {

    /** At most so many modes, and so many exclusions. */
    public static final int MAX_ENTRIES = 2_000;

    public FirewallSettings {
        modes = Map.copyOf(new TreeMap<>(modes));
        exclusions = List.copyOf(exclusions);
        if (modes.size() > MAX_ENTRIES || exclusions.size() > MAX_ENTRIES) {
            throw new SecurityMisuseException(
                    SecurityErrors.FIREWALL_SETTINGS,
                    "Expected at most 2,000 modes and exclusions, got " + modes.size() + " and " + exclusions.size(),
                    Map.of());
        }
    }

    /** The default profile, every rule enforced. */
    public static FirewallSettings standard() {
        return of(FirewallProfile.PRECISE);
    }

    public static FirewallSettings of(FirewallProfile profile) {
        return new FirewallSettings(0, profile, Map.of(), List.of(), FieldPlan.none());
    }

    /** These, with another mode of a rule or of a family with {@code .*}. */
    public FirewallSettings with(String ruleId, Enforcement mode) {
        Map<String, Enforcement> more = new TreeMap<>(modes);
        more.put(ruleId, mode);
        return new FirewallSettings(version, profile, more, exclusions, plan);
    }

    /** These and one more exclusion. */
    public FirewallSettings with(Exclusion exclusion) {
        List<Exclusion> more = new ArrayList<>(exclusions);
        more.add(exclusion);
        return new FirewallSettings(version, profile, modes, more, plan);
    }

    /** These with another plan of fields. */
    public FirewallSettings with(FieldPlan fields) {
        return new FirewallSettings(version, profile, modes, exclusions, fields);
    }
}
