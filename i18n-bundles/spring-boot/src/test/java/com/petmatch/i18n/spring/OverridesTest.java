package com.petmatch.i18n.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.i18n.bundle.FileProblem;
import com.petmatch.i18n.locale.LanguageTag;
import com.petmatch.i18n.messages.BundleVersion;
import com.petmatch.i18n.messages.MessageListener;
import com.petmatch.i18n.messages.Messages;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;

/** Folders of a host's own words over ours. */
class OverridesTest {

    private static final String SAVE = "ui.action.save";

    @TempDir
    private Path folder;

    @BeforeEach
    void ownWords() throws IOException {
        write("ui.action.save=Keep\n\nui.paging.page=Sheet {page}\n");
    }

    @Test
    void replaceOurs() {
        try (ConfigurableApplicationContext host = host()) {
            assertThat(host.getMessage(SAVE, null, Locale.ENGLISH)).isEqualTo("Keep");
            assertThat(host.getMessage(SAVE, null, Locale.forLanguageTag("es"))).isEqualTo("Guardar");
            assertThat(host.getBean(Messages.class).overrideReport().isClean()).isTrue();
        }
    }

    @Test
    void takeArgumentsInTheOrderOfTheTextTheyReplace() {
        try (ConfigurableApplicationContext host = host()) {
            assertThat(host.getMessage("ui.paging.page", new Object[] {"7"}, Locale.ENGLISH))
                    .isEqualTo("Sheet 7");
        }
    }

    @Test
    void neverBreakAnArgument() throws IOException {
        write("ui.paging.page=Sheet {sheet}\n");

        try (ConfigurableApplicationContext host = host()) {
            assertThat(host.getMessage("ui.paging.page", new Object[] {"7"}, Locale.ENGLISH))
                    .isEqualTo("Page 7");
            assertThat(host.getBean(Told.class).rejected.poll()).isEqualTo("ui.paging.page");
        }
    }

    @Test
    void areReadAgainWhileTheHostRuns() throws Exception {
        try (ConfigurableApplicationContext host = host("--petmatch.i18n.reload=true")) {
            SimpleMeterRegistry meters = new SimpleMeterRegistry();
            host.getBean(I18nMeters.class).bindTo(meters);

            write("ui.action.save=Put away\n");

            assertThat(host.getBean(Told.class).reloads.poll(30, TimeUnit.SECONDS))
                    .startsWith("cldr");
            assertThat(host.getMessage(SAVE, null, Locale.ENGLISH)).isEqualTo("Put away");
            assertThat(meters.get("petmatch.i18n.reload")
                            .tag("outcome", "reloaded")
                            .counter()
                            .count())
                    .isEqualTo(1);
        }
    }

    @Test
    void stayAsTheyAreWhenAFileIsBroken() throws Exception {
        try (ConfigurableApplicationContext host = host("--petmatch.i18n.reload=true")) {
            write("ui.action.save=Put away\nno line of ours\n");

            assertThat(host.getBean(Told.class).reloads.poll(30, TimeUnit.SECONDS))
                    .startsWith("refused");
            assertThat(host.getMessage(SAVE, null, Locale.ENGLISH)).isEqualTo("Keep");
        }
    }

    @Test
    void mustBeThereToBeWatched() {
        assertThatThrownBy(() -> new SpringApplicationBuilder(Host.class)
                        .web(WebApplicationType.NONE)
                        .properties("spring.main.banner-mode=off", "logging.level.root=off")
                        .run("--petmatch.i18n.reload=true")
                        .close())
                .hasStackTraceContaining("Expected bundles in a folder to watch, got none");
    }

    private ConfigurableApplicationContext host(String... arguments) {
        return new SpringApplicationBuilder(Host.class)
                .web(WebApplicationType.NONE)
                .properties(
                        "spring.main.banner-mode=off", "logging.level.root=warn", "petmatch.i18n.overrides=" + folder)
                .run(arguments);
    }

    // As a careful deployment does it: written beside, then put in its place at once.
    private void write(String texts) throws IOException {
        Path language = Files.createDirectories(folder.resolve("en"));
        Path written = Files.writeString(folder.resolve("written"), "#| features ui\n\n" + texts);
        Files.move(
                written,
                language.resolve("ui.properties"),
                StandardCopyOption.REPLACE_EXISTING,
                StandardCopyOption.ATOMIC_MOVE);
    }

    @SpringBootConfiguration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class Host {

        @Bean
        Told told() {
            return new Told();
        }
    }

    /** What the texts told their host. */
    static final class Told implements MessageListener {

        private final BlockingQueue<String> reloads = new LinkedBlockingQueue<>();
        private final BlockingQueue<String> rejected = new LinkedBlockingQueue<>();

        @Override
        public void reloaded(BundleVersion version) {
            reloads.add(version.toString());
        }

        @Override
        public void reloadRefused(List<FileProblem> problems) {
            reloads.add("refused " + problems);
        }

        @Override
        public void overrideRejected(String key, LanguageTag language, String reason) {
            rejected.add(key);
        }
    }
}
