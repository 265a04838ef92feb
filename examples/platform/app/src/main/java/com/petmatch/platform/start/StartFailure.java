package com.petmatch.platform.start;

import com.petmatch.platform.parts.SettingsReader;
import com.petmatch.platform.parts.StartRefusedException;
import java.util.Optional;
import org.springframework.boot.web.server.PortInUseException;

/** Says in one line why the host did not start, and what helps. */
final class StartFailure {

    private StartFailure() {}

    /** The refusal, where a part refused while the host was put together. */
    static Optional<StartRefusedException> refusal(Throwable failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof StartRefusedException refused) {
                return Optional.of(refused);
            }
        }
        return Optional.empty();
    }

    static String line(Throwable failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof PortInUseException taken) {
                return "Port " + taken.getPort() + " is taken: end the other program, or set " + SettingsReader.PORT;
            }
        }
        Throwable root = failed;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return "The host did not start: " + root.getClass().getSimpleName() + ", " + firstLine(root.getMessage());
    }

    private static String firstLine(@org.jspecify.annotations.Nullable String message) {
        return message == null ? "no details" : message.lines().findFirst().orElse("no details");
    }
}
