package com.petmatch.security.firewall;

import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.error.SecurityMisuseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The types of fields by route. Fields are parameters, form fields and parts by name, and members of JSON by their
 * path, {@code owner.name}; elements of a list have the path of the list. Immutable.
 */
public final class FieldPlan {

    /** At most so many entries. */
    public static final int MAX_ENTRIES = 10_000;

    private static final FieldPlan NONE = new FieldPlan(List.of());

    /**
     * The type of one field.
     *
     * @param route as {@code RouteId} writes it: {@code POST /pets/{id}}
     */
    public record Entry(String route, String field, FieldType type) {}

    private final List<Entry> entries;
    private final Map<String, Map<String, FieldType>> byRoute = new HashMap<>();

    private FieldPlan(List<Entry> entries) {
        this.entries = List.copyOf(entries);
        if (entries.size() > MAX_ENTRIES) {
            throw misuse("Expected at most 10,000 typed fields, got " + entries.size());
        }
        for (Entry entry : entries) {
            Map<String, FieldType> fields = byRoute.computeIfAbsent(entry.route(), route -> new HashMap<>());
            if (fields.put(entry.field(), entry.type()) != null) {
                throw misuse("Expected one type for a field, got two for " + entry.field() + " of " + entry.route());
            }
        }
    }

    /** No types: every field is {@link FieldType#ANY}. */
    public static FieldPlan none() {
        return NONE;
    }

    public static FieldPlan of(List<Entry> entries) {
        return new FieldPlan(entries);
    }

    /** This plan and one more field. */
    public FieldPlan with(String route, String field, FieldType type) {
        List<Entry> more = new ArrayList<>(entries);
        more.add(new Entry(route, field, type));
        return new FieldPlan(more);
    }

    /** What it was made from. */
    public List<Entry> entries() {
        return entries;
    }

    Map<String, FieldType> fields(String route) {
        return byRoute.getOrDefault(route, Map.of());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FieldPlan plan && plan.entries.equals(entries);
    }

    @Override
    public int hashCode() {
        return entries.hashCode();
    }

    private static SecurityMisuseException misuse(String message) {
        return new SecurityMisuseException(SecurityErrors.FIREWALL_SETTINGS, message, Map.of());
    }
}
