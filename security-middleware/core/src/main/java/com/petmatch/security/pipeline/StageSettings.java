package com.petmatch.security.pipeline;

/** How a stage behaves on one class of routes. */
public record StageSettings(FailMode failMode, Enforcement enforcement) {

    private static final StageSettings ENFORCED_CLOSED = new StageSettings(FailMode.CLOSED, Enforcement.ENFORCE);
    private static final StageSettings ENFORCED_LOCAL = new StageSettings(FailMode.LOCAL_FALLBACK, Enforcement.ENFORCE);
    private static final StageSettings ENFORCED_OPEN = new StageSettings(FailMode.OPEN, Enforcement.ENFORCE);

    /** Enforced, with that fail mode. */
    public static StageSettings enforced(FailMode failMode) {
        return switch (failMode) {
            case CLOSED -> ENFORCED_CLOSED;
            case LOCAL_FALLBACK -> ENFORCED_LOCAL;
            case OPEN -> ENFORCED_OPEN;
        };
    }

    /** The same fail mode with another enforcement. */
    public StageSettings with(Enforcement other) {
        return new StageSettings(failMode, other);
    }
}
