package com.petmatch.i18n.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.i18n.bundle.BundleSource;
import com.petmatch.i18n.locale.LanguageTag;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Catalogs for tests, and what tests ask of files and outcomes. */
final class Catalogs {

    static final List<ExchangeFormat> FORMATS = List.of(
            new FormatJsJson(),
            new I18nextJson(),
            new PartsJson(),
            Xliff.version20(),
            Xliff.version12(),
            new GettextPo());

    private Catalogs() {}

    static List<LanguageTag> shippedLanguages() {
        return BundleSource.shipped().languages();
    }

    static TextCatalog shipped(LanguageTag language) {
        return TextCatalog.of(BundleSource.shipped(), language);
    }

    /** A catalog of one message {@code demo.text}, given as the lines before it in the source and its pattern there and here. */
    static TextCatalog of(String language, String notes, String source, String text) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("en/demo", notes + "demo.text=" + source + "\n");
        files.put(language + "/demo", "#| origin=machine reviewed=no source=12345678\ndemo.text=" + text + "\n");
        return TextCatalog.of(new EnglishFirst(BundleSource.memory(files)), LanguageTag.of(language));
    }

    /** A source text of its own. */
    static TextCatalog english(String notes, String text) {
        return TextCatalog.of(
                BundleSource.memory(Map.of("en/demo", notes + "demo.text=" + text + "\n")), LanguageTag.of("en"));
    }

    static String text(Exported exported, String name) {
        return new String(exported.files().bytes(name), StandardCharsets.UTF_8);
    }

    static ExchangeFiles file(String name, String text) {
        return ExchangeFiles.of(Map.of(name, text.getBytes(StandardCharsets.UTF_8)));
    }

    static ReadOutcome.Read read(ReadOutcome outcome) {
        assertThat(outcome).isInstanceOf(ReadOutcome.Read.class);
        return (ReadOutcome.Read) outcome;
    }

    static String refusal(ReadOutcome outcome) {
        assertThat(outcome).isInstanceOf(ReadOutcome.Refused.class);
        return ((ReadOutcome.Refused) outcome).reason();
    }

    /** Memory bundles name languages in alphabetical order; the source language must come first. */
    private record EnglishFirst(BundleSource bundles) implements BundleSource {

        @Override
        public List<LanguageTag> languages() {
            return List.of(LanguageTag.of("en"));
        }

        @Override
        public List<String> areas() {
            return bundles.areas();
        }

        @Override
        public Optional<byte[]> read(LanguageTag language, String area) {
            return bundles.read(language, area);
        }
    }
}
