package com.petmatch.kernel.privacy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Every stored field of personal data with its rule; export and erasure walk it, tests compare it with the schema.
 * Immutable.
 *
 * @param rules no two for one field of one store
 */
public record DataMap(List<FieldRule> rules) {

    private record Place(String store, String field) {}

    /** Refuses two rules for one field. */
    public DataMap {
        rules = List.copyOf(rules);
        Set<Place> seen = new HashSet<>();
        for (FieldRule rule : rules) {
            if (!seen.add(new Place(rule.store(), rule.field()))) {
                throw new IllegalArgumentException(
                        "Expected one rule a field, got two for " + rule.store() + "." + rule.field());
            }
        }
    }

    /** A map of these rules. */
    public static DataMap of(FieldRule... rules) {
        return new DataMap(List.of(rules));
    }

    /** Both maps in one; a field that stands in both is refused. */
    public DataMap with(DataMap other) {
        List<FieldRule> all = new ArrayList<>(rules);
        all.addAll(other.rules);
        return new DataMap(all);
    }

    /** The rule of one field, if it has one. */
    public Optional<FieldRule> find(String store, String field) {
        return rules.stream()
                .filter(rule -> rule.store().equals(store) && rule.field().equals(field))
                .findFirst();
    }
}
