package com.petmatch.platform.start;

import com.petmatch.affiliate.postgres.AffiliateMigrations;
import com.petmatch.core.postgres.CoreMigrations;
import com.petmatch.kernel.postgres.MigrationSet;
import com.petmatch.kernel.postgres.Migrations;
import com.petmatch.payments.postgres.PaymentsMigrations;
import com.petmatch.platform.Platform;
import com.petmatch.platform.media.UploadScanner;
import com.petmatch.platform.parts.HostParts;
import com.petmatch.platform.parts.Migrator;
import com.petmatch.platform.parts.SafetyCheck;
import com.petmatch.platform.parts.Settings;
import com.petmatch.platform.parts.SettingsReader;
import com.petmatch.platform.parts.StartRefusedException;
import com.petmatch.security.postgres.SecurityMigrations;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Starts the platform: settings, safety, parts, schema, host, first admin, banner. Ends with exit code 2 for a wrong or
 * unsafe setting, 3 when another host holds the data directory, 4 when a part fails; each reason is one line.
 */
public final class PlatformMain {

    /** Each library's schema, in the order in which they are brought up. */
    static final Migrations MIGRATIONS = Migrations.kernelThen(
            CoreMigrations.SET,
            SecurityMigrations.SET,
            PaymentsMigrations.SET,
            AffiliateMigrations.SET,
            MigrationSet.of("platform"));

    private static final String MEMORY = "--memory";
    private static final String RESET_ADMIN = "--reset-admin";
    private static final Set<String> FLAGS = Set.of(MEMORY, RESET_ADMIN);

    private PlatformMain() {}

    public static void main(String[] arguments) {
        PrintStream console = console();
        try {
            start(List.of(arguments), console);
        } catch (StartRefusedException refused) {
            refused.reasons().forEach(console::println);
            System.exit(refused.exit().code());
        }
    }

    /** Starts every part and the host; what was started is stopped again when a later part fails. */
    static ConfigurableApplicationContext start(List<String> arguments, PrintStream console) {
        Settings settings = SettingsReader.read(given(arguments));
        SafetyCheck.refuseUnsafe(settings);
        ExecutorService calls = Executors.newFixedThreadPool(8, PlatformMain::daemon);
        HostParts parts = arguments.contains(MEMORY)
                ? HostParts.startTemporary(settings, calls)
                : HostParts.start(settings, calls);
        try {
            Migrator.migrate(parts.database(), MIGRATIONS.sets());
            ConfigurableApplicationContext host = serve(settings, parts);
            FirstAdmin admin = host.getBean(FirstAdmin.class);
            Optional<String> password =
                    arguments.contains(RESET_ADMIN) ? Optional.of(admin.reset(settings)) : admin.create(settings);
            console.println(new Banner(parts, password, host.getBean(UploadScanner.class)).text());
            return host;
        } catch (RuntimeException failed) {
            parts.close();
            throw StartFailure.refusal(failed)
                    .orElseGet(() -> new StartRefusedException(
                            StartRefusedException.Exit.PART_FAILED, List.of(StartFailure.line(failed))));
        }
    }

    private static ConfigurableApplicationContext serve(Settings settings, HostParts parts) {
        SpringApplication application = new SpringApplication(Platform.class);
        application.setDefaultProperties(Map.of(
                "server.address", settings.address().getHostAddress(),
                "server.port", settings.port(),
                "spring.servlet.multipart.location", parts.receivedFiles().toString()));
        application.addInitializers(context -> {
            DefaultListableBeanFactory beans = (DefaultListableBeanFactory) context.getBeanFactory();
            beans.registerSingleton("hostParts", parts);
            // Registered first, so destroyed last: pool and schedules end before the database does.
            beans.registerDisposableBean("hostParts", parts::close);
        });
        return application.run();
    }

    /** The environment, then system properties that are ours, then {@code --key=value} arguments over them. */
    private static Map<String, String> given(List<String> arguments) {
        Map<String, String> given = new HashMap<>(SettingsReader.fromEnvironment(System.getenv()));
        System.getProperties().forEach((key, value) -> {
            if (key.toString().startsWith("petmatch.")) {
                given.put(key.toString(), value.toString());
            }
        });
        for (String argument : arguments) {
            int equals = argument.indexOf('=');
            if (FLAGS.contains(argument)) {
                continue;
            }
            if (argument.startsWith("--petmatch.") && equals > 0) {
                given.put(argument.substring(2, equals), argument.substring(equals + 1));
            } else {
                given.put(argument.replaceFirst("^--", ""), "");
            }
        }
        return given;
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "petmatch-sandbox");
        thread.setDaemon(true);
        return thread;
    }

    // The one place that talks to the person at the console; everything else logs.
    private static PrintStream console() {
        return new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    }
}
