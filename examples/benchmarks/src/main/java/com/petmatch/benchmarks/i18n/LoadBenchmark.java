package com.petmatch.benchmarks.i18n;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import com.petmatch.i18n.bundle.BundleEntry;
import com.petmatch.i18n.bundle.BundleFile;
import com.petmatch.i18n.bundle.BundleSource;
import com.petmatch.i18n.icu.IcuSyntax;
import com.petmatch.i18n.icu.ParseOutcome;
import com.petmatch.i18n.locale.LanguageTag;
import com.petmatch.i18n.messages.Messages;
import com.petmatch.i18n.model.CompiledMessage;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What it costs to have the shipped texts ready: indexed, one language read, every message of twenty languages compiled. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@State(Scope.Benchmark)
public class LoadBenchmark {

    private static final List<String> UNKNOWN_TO_ICU = List.of(", relative", ", list", ", datetime");

    private final BundleSource shipped = BundleSource.shipped();
    private final List<List<BundleEntry>> entries = new ArrayList<>();
    private final List<ULocale> locales = new ArrayList<>();

    @Setup
    public void read() {
        for (LanguageTag language : shipped.languages()) {
            List<BundleEntry> all = new ArrayList<>();
            shipped.areas()
                    .forEach(area -> shipped.read(language, area)
                            .ifPresent(
                                    bytes -> all.addAll(BundleFile.read(bytes).entries())));
            entries.add(all);
            locales.add(ULocale.forLanguageTag(language.toString()));
        }
    }

    @Benchmark
    public Messages indexPetMatch() {
        return Messages.builder()
                .zone(ZoneOffset.UTC)
                .clock(() -> Rendering.NOW)
                .build();
    }

    @Benchmark
    public String oneLanguageReadyPetMatch() {
        return indexPetMatch().in(LanguageTag.of("es")).text("ui.action.save").toString();
    }

    @Benchmark
    public int compileAllPetMatch() {
        int compiled = 0;
        for (List<BundleEntry> language : entries) {
            for (BundleEntry entry : language) {
                if (IcuSyntax.parse(entry.pattern()) instanceof ParseOutcome.Parsed parsed) {
                    compiled += CompiledMessage.of(entry.key(), parsed.model()) == null ? 0 : 1;
                }
            }
        }
        return compiled;
    }

    @Benchmark
    public int compileAllIcu() {
        int compiled = 0;
        for (int at = 0; at < locales.size(); at++) {
            for (BundleEntry entry : entries.get(at)) {
                // ICU knows neither relative times nor lists nor both of date and time in a message.
                if (UNKNOWN_TO_ICU.stream().noneMatch(entry.pattern()::contains)) {
                    compiled += new MessageFormat(entry.pattern(), locales.get(at))
                                            .getArgumentNames()
                                            .size()
                                    < 0
                            ? 0
                            : 1;
                }
            }
        }
        return compiled;
    }
}
