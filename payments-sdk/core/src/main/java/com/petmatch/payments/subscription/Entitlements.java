package com.petmatch.payments.subscription;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What a plan gives: features that are on, and limits by name. The names are the host's. Immutable. */
public record Entitlements(Set<String> features, Map<String, Long> limits) {

    public static final Entitlements NONE = new Entitlements(Set.of(), Map.of());

    public Entitlements {
        features = Collections.unmodifiableSet(new TreeSet<>(features));
        limits = Collections.unmodifiableMap(new TreeMap<>(limits));
    }

    public boolean allows(String feature) {
        return features.contains(feature);
    }

    /** The limit of this name; zero when the plan does not name it. */
    public long limit(String name) {
        return limits.getOrDefault(name, 0L);
    }
}
