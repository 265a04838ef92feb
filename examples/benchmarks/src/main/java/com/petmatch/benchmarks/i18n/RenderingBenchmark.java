package com.petmatch.benchmarks.i18n;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.RelativeDateTimeFormatter.Direction;
import com.ibm.icu.text.RelativeDateTimeFormatter.RelativeUnit;
import com.petmatch.i18n.messages.MessageArguments;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/** One message rendered to a String: ours from key and arguments on, the rivals from a formatter that is ready. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class RenderingBenchmark {

    @Benchmark
    public String plainPetMatch(Rendering state) {
        return state.ours("plain", MessageArguments.NONE).toString();
    }

    @Benchmark
    public String plainIcu(Rendering state) {
        return state.icuPlain.format(Map.of());
    }

    @Benchmark
    public String plainSpring(Rendering state) {
        return state.spring.getMessage("plain", null, state.locale);
    }

    @Benchmark
    public String twoPetMatch(Rendering state) {
        return state.ours("two", two()).toString();
    }

    @Benchmark
    public String twoIcu(Rendering state) {
        return state.icuTwo.format(Map.of("name", Rendering.NAME, "pet", Rendering.PET));
    }

    @Benchmark
    public String twoIcuNew(Rendering state) {
        return new MessageFormat(state.sentences.twoArguments, state.icuLocale)
                .format(Map.of("name", Rendering.NAME, "pet", Rendering.PET));
    }

    @Benchmark
    public String twoJdk(Rendering state) {
        return state.jdkTwo.format(new Object[] {Rendering.NAME, Rendering.PET});
    }

    @Benchmark
    public String twoSpring(Rendering state) {
        return state.spring.getMessage("two", new Object[] {Rendering.NAME, Rendering.PET}, state.locale);
    }

    @Benchmark
    public String pluralPetMatch(Rendering state) {
        return state.ours("plural", plural(state.next())).toString();
    }

    @Benchmark
    public String pluralIcu(Rendering state) {
        return state.icuPlural.format(Map.of("name", Rendering.NAME, "count", state.next()));
    }

    @Benchmark
    public String pluralIcuMf2(Rendering state) {
        return state.icuPlural2.formatToString(Map.of("name", Rendering.NAME, "count", state.next()));
    }

    @Benchmark
    public String pluralSpring(Rendering state) {
        return state.spring.getMessage("plural", new Object[] {state.next(), Rendering.NAME}, state.locale);
    }

    @Benchmark
    public String moneyPetMatch(Rendering state) {
        return state.ours("money", MessageArguments.of("amount", Rendering.AMOUNT))
                .toString();
    }

    @Benchmark
    public String moneyIcu(Rendering state) {
        return state.icuMoney.format(Map.of("amount", Rendering.DECIMAL));
    }

    @Benchmark
    public String moneyIcuNumberFormatter(Rendering state) {
        return state.icuCurrency.format(Rendering.DECIMAL).toString();
    }

    @Benchmark
    public String moneyJdk(Rendering state) {
        return state.jdkCurrency.format(Rendering.DECIMAL);
    }

    @Benchmark
    public String dateTimePetMatch(Rendering state) {
        return state.ours("at", MessageArguments.of("at", Rendering.NOW)).toString();
    }

    @Benchmark
    public String dateTimeIcu(Rendering state) {
        return state.icuAt.format(Map.of("at", Rendering.DATE));
    }

    @Benchmark
    public String dateTimeJdk(Rendering state) {
        return state.jdkAt.format(Rendering.NOW);
    }

    @Benchmark
    public String relativePetMatch(Rendering state) {
        return state.ours("since", MessageArguments.of("since", Rendering.EARLIER))
                .toString();
    }

    @Benchmark
    public String relativeIcu(Rendering state) {
        return state.icuRelative.format(3, Direction.LAST, RelativeUnit.HOURS);
    }

    @Benchmark
    public String listPetMatch(Rendering state) {
        return state.ours("names", MessageArguments.of("names", Rendering.NAMES))
                .toString();
    }

    @Benchmark
    public String listIcu(Rendering state) {
        return state.icuList.format(Rendering.NAMES);
    }

    private static MessageArguments two() {
        return MessageArguments.of("name", Rendering.NAME, "pet", Rendering.PET);
    }

    private static MessageArguments plural(int count) {
        return MessageArguments.of("name", Rendering.NAME, "count", count);
    }
}
