package com.petmatch.examples.story;

import com.petmatch.testkit.ChromiumExtension;
import com.petmatch.testkit.PostgresServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** The stage of all stories that need nothing special, set up once. Register it as a static field. */
final class SharedStage implements BeforeAllCallback {

    private static final ChromiumExtension CHROMIUM = ChromiumExtension.installed();

    private @Nullable SetUp setUp;

    @Override
    public void beforeAll(ExtensionContext context) {
        CHROMIUM.beforeAll(context);
        setUp = context.getRoot()
                .getStore(Namespace.GLOBAL)
                .computeIfAbsent(SetUp.class, type -> SetUp.start(CHROMIUM.executable()), SetUp.class);
    }

    Stage stage() {
        SetUp up = setUp;
        if (up == null) {
            throw new IllegalStateException("Expected the extension to be registered as a static field of the class");
        }
        return up.stage();
    }

    /** What is up, closed by JUnit after the last test. */
    private record SetUp(PostgresServer postgres, Path directory, Stage stage) implements AutoCloseable {

        static SetUp start(Path chromium) {
            PostgresServer postgres = PostgresServer.started();
            try {
                Path directory = Files.createTempDirectory("petmatch-stage");
                String url = "jdbc:postgresql://127.0.0.1:" + postgres.port() + "/postgres";
                return new SetUp(postgres, directory, new Stage(url, directory, chromium));
            } catch (IOException e) {
                postgres.close();
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() throws IOException {
            stage.close();
            postgres.close();
            try (Stream<Path> files = Files.walk(directory)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
