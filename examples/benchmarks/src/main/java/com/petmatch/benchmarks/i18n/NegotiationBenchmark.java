package com.petmatch.benchmarks.i18n;

import com.ibm.icu.util.LocaleMatcher;
import com.ibm.icu.util.ULocale;
import com.petmatch.i18n.locale.LanguageChoice;
import com.petmatch.i18n.locale.LanguageTag;
import com.petmatch.i18n.locale.LocaleNegotiator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The language of an {@code Accept-Language} header over twenty languages: seen before, and new each time. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Thread)
public class NegotiationBenchmark {

    private static final String HEADER = "es-PE,es;q=0.9,en-US;q=0.8,en;q=0.7";
    private static final List<String> LANGUAGES = List.of(
            "en", "es", "pt-BR", "fr", "de", "it", "nl", "pl", "ru", "tr", "ar", "hi", "bn", "id", "vi", "th", "ja",
            "ko", "zh-Hans", "zh-Hant");

    private final LocaleNegotiator ours =
            LocaleNegotiator.over(LANGUAGES.stream().map(LanguageTag::of).toList());
    private final LocaleMatcher icu = LocaleMatcher.builder()
            .setSupportedULocales(
                    LANGUAGES.stream().map(ULocale::forLanguageTag).toList())
            .build();
    private final List<Locale> jdk =
            LANGUAGES.stream().map(Locale::forLanguageTag).toList();
    private int round;

    @Benchmark
    public LanguageChoice seenPetMatch() {
        return ours.best(HEADER);
    }

    @Benchmark
    public LanguageChoice newPetMatch() {
        round = (round + 1) % 100_000;
        return ours.best(HEADER + ",fr;q=0.6,x" + round);
    }

    @Benchmark
    public ULocale newIcu() {
        return icu.getBestMatch(HEADER);
    }

    @Benchmark
    public Locale newJdk() {
        return Locale.lookup(Locale.LanguageRange.parse(HEADER), jdk);
    }
}
