package com.petmatch.kernel.privacy;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One record of a person's export. Immutable; holds personal data, so it prints its schema and field names only.
 *
 * @param schema what kind of record it is, such as {@code account.profile.v1}
 * @param fields values by name, in reading order
 */
public record ExportEntry(String schema, Map<String, String> fields) {

    /** Copies the fields and keeps their order. */
    public ExportEntry {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    @Override
    public String toString() {
        return "ExportEntry[" + schema + " " + fields.keySet() + "]";
    }
}
