package com.petmatch.kernel.privacy;

import java.time.Period;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * How one stored field of personal data is handled. Immutable; built by {@link #builder}.
 *
 * @param feature the feature that owns the field, such as {@code account}
 * @param store where it lies: a table, key pattern, folder, column file
 * @param field its name in that store
 * @param purposes one or more
 * @param retention how long after the purpose has ended; zero for as long as the account lives
 * @param exported whether the person's export holds it
 */
public record FieldRule(
        String feature,
        String store,
        String field,
        DataCategory category,
        Set<Purpose> purposes,
        Period retention,
        boolean exported,
        Erasure erasure) {

    /** Refuses rules without a place or a purpose, and negative retention. */
    public FieldRule {
        if (feature.isBlank() || store.isBlank() || field.isBlank()) {
            throw new IllegalArgumentException(
                    "Expected feature, store and field, got \"" + feature + "\", \"" + store + "\", \"" + field + "\"");
        }
        if (purposes.isEmpty() || retention.isNegative()) {
            throw new IllegalArgumentException(
                    "Expected a purpose and no negative retention for " + store + "." + field);
        }
        purposes = Collections.unmodifiableSet(EnumSet.copyOf(purposes));
    }

    /** Starts a rule that is exported, deleted on erasure, and kept as long as the account lives. */
    public static Builder builder(String feature, String store, String field) {
        return new Builder(feature, store, field);
    }

    /** Collects the parts of one rule; not safe for concurrent use. */
    public static final class Builder {

        private final String feature;
        private final String store;
        private final String field;
        private DataCategory category = DataCategory.IDENTITY;
        private Set<Purpose> purposes = Set.of(Purpose.SERVICE);
        private Period retention = Period.ZERO;
        private boolean exported = true;
        private Erasure erasure = new Erasure.Delete();

        private Builder(String feature, String store, String field) {
            this.feature = feature;
            this.store = store;
            this.field = field;
        }

        /** What kind of data it is; {@link DataCategory#IDENTITY} unless said otherwise. */
        public Builder category(DataCategory value) {
            this.category = value;
            return this;
        }

        /** What it is used for; {@link Purpose#SERVICE} unless said otherwise. */
        public Builder purposes(Purpose first, Purpose... others) {
            this.purposes = EnumSet.of(first, others);
            return this;
        }

        /** How long it stays after the purpose has ended. */
        public Builder retention(Period value) {
            this.retention = value;
            return this;
        }

        /** Leaves the field out of the person's export: hashes, data about others. */
        public Builder notExported() {
            this.exported = false;
            return this;
        }

        /** What becomes of it on erasure. */
        public Builder erasure(Erasure value) {
            this.erasure = value;
            return this;
        }

        /** The finished rule. */
        public FieldRule build() {
            return new FieldRule(feature, store, field, category, purposes, retention, exported, erasure);
        }
    }
}
