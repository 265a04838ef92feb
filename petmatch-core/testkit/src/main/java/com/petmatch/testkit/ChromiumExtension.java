package com.petmatch.testkit;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Finds the Chromium that browser tests drive: {@code PETMATCH_CHROMIUM} in the environment, or else the path's.
 *
 * <p>Without one the class is aborted with the reason and the install line; under {@code CI=true} it fails. It starts
 * nothing. Register it as a static field.
 */
public final class ChromiumExtension implements BeforeAllCallback {

    private static final String VARIABLE = "PETMATCH_CHROMIUM";
    private static final String INSTALL = "apt-get install chromium";

    private final SystemBinary binary;
    private final Map<String, String> environment;
    private @Nullable Path executable;

    ChromiumExtension(List<String> binaries, Map<String, String> environment) {
        this.binary = new SystemBinary(binaries, VARIABLE, INSTALL);
        this.environment = environment;
    }

    /** The browser of this machine. */
    public static ChromiumExtension installed() {
        return new ChromiumExtension(
                List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable"), System.getenv());
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        executable = binary.require(environment);
    }

    /** The program to start. */
    public Path executable() {
        Path found = executable;
        if (found == null) {
            throw new IllegalStateException("Expected the extension to be registered as a static field of the class");
        }
        return found;
    }
}
