package com.petmatch.platform.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a person typed and what was wrong with it, so that a refused form comes back filled in. Immutable. */
public record FormState(Map<String, String> values, Map<String, Refusal> errors, List<Refusal> refusals) {

    public FormState {
        values = Map.copyOf(values);
        errors = Map.copyOf(errors);
        refusals = List.copyOf(refusals);
    }

    public static FormState blank() {
        return new FormState(Map.of(), Map.of(), List.of());
    }

    public static FormState of(Map<String, String> values) {
        return new FormState(values, Map.of(), List.of());
    }

    public FormState with(String field, String value) {
        Map<String, String> next = new LinkedHashMap<>(values);
        next.put(field, value);
        return new FormState(next, errors, refusals);
    }

    /** Adds the reason why one field was refused. */
    public FormState refused(String field, Refusal refusal) {
        Map<String, Refusal> next = new LinkedHashMap<>(errors);
        next.put(field, refusal);
        return new FormState(values, next, refusals);
    }

    /** Adds a reason that belongs to the form as a whole. */
    public FormState refused(Refusal refusal) {
        return new FormState(
                values,
                errors,
                java.util.stream.Stream.concat(refusals.stream(), java.util.stream.Stream.of(refusal))
                        .toList());
    }

    public String value(String field) {
        return values.getOrDefault(field, "");
    }

    public boolean holds(String field, String value) {
        return value(field).equals(value);
    }

    public Optional<Refusal> error(String field) {
        return Optional.ofNullable(errors.get(field));
    }

    public boolean isRefused() {
        return !errors.isEmpty() || !refusals.isEmpty();
    }
}
