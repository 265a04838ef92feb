package com.petmatch.platform.parts;

import java.util.List;

/** The host does not start: each reason is one line for the person at the console. */
public final class StartRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The exit codes of {@code examples/platform/run}. */
    public enum Exit {
        UNSAFE_OR_WRONG_SETTING(2),
        DIRECTORY_IN_USE(3),
        PART_FAILED(4);

        private final int code;

        Exit(int code) {
            this.code = code;
        }

        /** What the process ends with. */
        public int code() {
            return code;
        }
    }

    private final Exit exit;

    private final transient List<String> reasons;

    public StartRefusedException(Exit exit, List<String> reasons) {
        super(String.join("; ", reasons));
        this.exit = exit;
        this.reasons = List.copyOf(reasons);
    }

    public Exit exit() {
        return exit;
    }

    public List<String> reasons() {
        return reasons;
    }
}
