package com.petmatch.kernel.postgres;

/**
 * Where a library keeps its SQL, for the host's Flyway to run.
 *
 * @param library short name such as {@code payments}
 * @param schema the schema that holds its tables and its Flyway history
 * @param location folder of the {@code V<n>__<what>.sql} files on the class path
 */
public record MigrationSet(String library, String schema, String location) {

    private static final int MAX_NAME = 40;

    public MigrationSet {
        if (library.isEmpty() || library.length() > MAX_NAME || !library.chars().allMatch(MigrationSet::isAllowed)) {
            throw new IllegalArgumentException("Expected a short lower-case library name, got \"" + library + "\"");
        }
    }

    /** The set of a library that keeps to the rule: schema {@code petmatch_<library>}, folder {@code db/petmatch/<library>}. */
    public static MigrationSet of(String library) {
        return new MigrationSet(library, "petmatch_" + library, "db/petmatch/" + library);
    }

    private static boolean isAllowed(int c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
    }
}
