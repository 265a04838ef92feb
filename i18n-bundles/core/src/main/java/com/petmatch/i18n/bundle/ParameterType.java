package com.petmatch.i18n.bundle;

import java.util.Optional;

/** The types that a message's arguments may have. */
public enum ParameterType {
    STRING("String"),
    INT("int"),
    LONG("long"),
    BIG_DECIMAL("BigDecimal"),
    MONEY("Money"),
    INSTANT("Instant"),
    LOCAL_DATE("LocalDate"),
    LOCAL_TIME("LocalTime"),
    DURATION("Duration"),
    LIST("List<String>"),
    TAG("Tag");

    private final String javaName;

    ParameterType(String javaName) {
        this.javaName = javaName;
    }

    /** The name as files write it and as generated methods declare it. */
    public String javaName() {
        return javaName;
    }

    public static Optional<ParameterType> of(String javaName) {
        for (ParameterType type : values()) {
            if (type.javaName.equals(javaName)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }
}
