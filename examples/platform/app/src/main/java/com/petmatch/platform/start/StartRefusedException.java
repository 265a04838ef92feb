package com.petmatch.platform.start;

import java.util.List;

/** The host does not start: each reason is one line for the person at the console. */
final class StartRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The exit codes of {@code examples/platform/run}. */
    enum Exit {
        UNSAFE_OR_WRONG_SETTING(2),
        DIRECTORY_IN_USE(3),
        PART_FAILED(4);

        final int code;

        Exit(int code) {
            this.code = code;
        }
    }

    private final Exit exit;

    private final transient List<String> reasons;

    StartRefusedException(Exit exit, List<String> reasons) {
        super(String.join("; ", reasons));
        this.exit = exit;
        this.reasons = List.copyOf(reasons);
    }

    Exit exit() {
        return exit;
    }

    List<String> reasons() {
        return reasons;
    }
}
