package com.petmatch.platform.start;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.context.ConfigurableApplicationContext;

/** The host's own start, in the process of a test: the same parts, checks and banner as from the console. */
public final class HostLauncher {

    private final ConfigurableApplicationContext context;
    private final String printed;

    private HostLauncher(ConfigurableApplicationContext context, String printed) {
        this.context = context;
        this.printed = printed;
    }

    public static HostLauncher launch(List<String> arguments) {
        ByteArrayOutputStream console = new ByteArrayOutputStream();
        ConfigurableApplicationContext context =
                PlatformMain.start(arguments, new PrintStream(console, true, StandardCharsets.UTF_8));
        return new HostLauncher(context, console.toString(StandardCharsets.UTF_8));
    }

    public ConfigurableApplicationContext context() {
        return context;
    }

    /** What the person at the console saw. */
    public String printed() {
        return printed;
    }
}
