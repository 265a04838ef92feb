package com.petmatch.i18n.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.i18n.format.TimeStyle;
import com.petmatch.i18n.locale.LanguageTag;
import com.petmatch.i18n.messages.Messages;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.FixedLocaleResolver;

/** A host as Boot starts it: nothing is configured but what a test says. */
class BootHostTest {

    @Test
    void findsTheTextsWithoutAnyConfiguration() {
        try (ConfigurableApplicationContext host = host(Host.class)) {
            assertThat(host.getMessage("page.skip", null, Locale.forLanguageTag("es-PE")))
                    .isEqualTo("Saltar al contenido");
            assertThat(host.getBean(MessageSource.class)).isInstanceOf(TextsMessageSource.class);
        }
    }

    @Test
    void leavesTheHostItsOwnSourceAndAnswersBehindIt() {
        try (ConfigurableApplicationContext host = host(HostWithWords.class)) {
            assertThat(host.getMessage("page.skip", null, Locale.ENGLISH)).isEqualTo("Jump to the shop");
            assertThat(host.getMessage("ui.action.save", null, Locale.ENGLISH)).isEqualTo("Save");
            assertThat(host.getBean(MessageSource.class)).isInstanceOf(StaticMessageSource.class);
        }
    }

    @Test
    void leavesTheHostItsOwnTexts() {
        try (ConfigurableApplicationContext host = host(HostWithTexts.class, "--petmatch.i18n.languages=es")) {
            assertThat(host.getBean(Messages.class).languages()).hasToString("[en, ar]");
        }
    }

    @Test
    void servesOnlyTheLanguagesThatAreSet() {
        try (ConfigurableApplicationContext host =
                host(Host.class, "--petmatch.i18n.languages=en,es,ar", "--petmatch.i18n.default-language=es")) {
            Messages messages = host.getBean(Messages.class);

            assertThat(messages.languages()).hasToString("[en, es, ar]");
            assertThat(host.getMessage("page.skip", null, Locale.KOREAN)).isEqualTo("Saltar al contenido");
        }
    }

    @Test
    void showsMomentsInTheZoneThatIsSetByTheHostsClock() {
        try (ConfigurableApplicationContext host = host(HostWithTime.class, "--petmatch.i18n.zone=America/Bogota")) {
            Object moment = HostWithTime.NOW.minusSeconds(7_200);

            assertThat(host.getMessage("ui.time.updated", new Object[] {moment}, Locale.ENGLISH))
                    .isEqualTo("Updated 2 hours ago");
            assertThat(host.getBean(Messages.class)
                            .in(Locale.ENGLISH)
                            .formats()
                            .time(HostWithTime.NOW, TimeStyle.SHORT))
                    .startsWith("7:00");
        }
    }

    @Test
    void throwsInStrictModeWhereItWouldPrintADash() {
        try (ConfigurableApplicationContext host = host(Host.class, "--petmatch.i18n.strict=true")) {
            assertThatThrownBy(() -> host.getMessage("ui.paging.page", new Object[] {Map.of()}, Locale.ENGLISH))
                    .hasMessageContaining("ui.paging.page");
        }
    }

    @Test
    void refusesToStartOnAValueThatIsNoLanguage() {
        assertThatThrownBy(
                        () -> host(Host.class, "--petmatch.i18n.languages=e$").close())
                .hasStackTraceContaining("Expected a BCP 47 language tag, got \"e$\"");
    }

    @Test
    void countsWhatItsReadersMissByLanguageAndArea() {
        try (ConfigurableApplicationContext host = host(HostWithMeters.class)) {
            MeterRegistry meters = host.getBean(MeterRegistry.class);
            host.getBean(I18nMeters.class).bindTo(meters);

            host.getMessage("ui.paging.page", new Object[] {Map.of()}, Locale.ENGLISH);
            host.getBean(Messages.class).in(Locale.ENGLISH).text("from.outside-4711");

            assertThat(meters.get("petmatch.i18n.argument_problem")
                            .tag("language", "en")
                            .tag("area", "ui")
                            .counter()
                            .count())
                    .isEqualTo(1);
            assertThat(meters.get("petmatch.i18n.unknown")
                            .tag("area", "unknown")
                            .counter()
                            .count())
                    .isEqualTo(1);
            assertThat(meters.getMeters())
                    .noneMatch(meter -> meter.getId().toString().contains("4711"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "es-CO;q=0.9, es-CO",
        "ca, es",
        "zh-HK, zh-HK",
        "'tlh, de-CH;q=0.5', de-CH",
        "'', en",
        "'*;q=0', en",
        "../../etc/passwd, en"
    })
    void speaksToAVisitorByNegotiation(String header, String locale) throws Exception {
        try (ConfigurableApplicationContext host = webHost(WebHost.class)) {
            assertThat(ask(host, header)).isEqualTo(locale);
        }
    }

    @Test
    void leavesTheHostItsOwnLocaleResolver() throws Exception {
        try (ConfigurableApplicationContext host = webHost(WebHostWithResolver.class)) {
            assertThat(ask(host, "es")).isEqualTo("fr-CA");
        }
    }

    @Test
    void doesNotLetALocaleBeSetThatTheNextRequestWouldForget() throws Exception {
        try (ConfigurableApplicationContext host = webHost(WebHost.class)) {
            LocaleResolver resolver = host.getBean(LocaleResolver.class);
            assertThatThrownBy(() -> resolver.setLocale(new MockHttpServletRequest(), null, Locale.FRENCH))
                    .isInstanceOf(UnsupportedOperationException.class);
        }
    }

    private static String ask(ConfigurableApplicationContext host, String header)
            throws IOException, InterruptedException {
        String port = host.getEnvironment().getProperty("local.server.port");
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/locale"));
        if (!header.isEmpty()) {
            request.header("Accept-Language", header);
        }
        return HttpClient.newHttpClient()
                .send(request.build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private static ConfigurableApplicationContext host(Class<?> configuration, String... arguments) {
        return new SpringApplicationBuilder(configuration)
                .web(WebApplicationType.NONE)
                .properties("spring.main.banner-mode=off", "logging.level.root=warn")
                .run(arguments);
    }

    private static ConfigurableApplicationContext webHost(Class<?> configuration) {
        return new SpringApplicationBuilder(configuration)
                .properties(
                        "spring.main.banner-mode=off",
                        "logging.level.root=warn",
                        "server.port=0",
                        "server.address=127.0.0.1")
                .run();
    }

    @SpringBootConfiguration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class Host {}

    @SpringBootConfiguration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class HostWithWords {

        @Bean
        StaticMessageSource messageSource() {
            StaticMessageSource words = new StaticMessageSource();
            words.addMessage("page.skip", Locale.ENGLISH, "Jump to the shop");
            return words;
        }
    }

    @SpringBootConfiguration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class HostWithTexts {

        @Bean
        Messages texts() {
            return Messages.builder()
                    .languages(List.of(LanguageTag.of("en"), LanguageTag.of("ar")))
                    .build();
        }
    }

    @SpringBootConfiguration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class HostWithTime {

        static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

        @Bean
        InstantSource clock() {
            return InstantSource.fixed(NOW);
        }
    }

    @SpringBootConfiguration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class HostWithMeters {

        @Bean
        MeterRegistry meters() {
            return new SimpleMeterRegistry();
        }
    }

    @SpringBootConfiguration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @RestController
    static class WebHost {

        @GetMapping("/locale")
        String locale(Locale locale) {
            return locale.toLanguageTag();
        }
    }

    @SpringBootConfiguration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @RestController
    static class WebHostWithResolver {

        @GetMapping("/locale")
        String locale(Locale locale) {
            return locale.toLanguageTag();
        }

        @Bean
        LocaleResolver localeResolver() {
            return new FixedLocaleResolver(Locale.CANADA_FRENCH);
        }
    }
}
