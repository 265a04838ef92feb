package com.petmatch.benchmarks.i18n;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.RelativeDateTimeFormatter.Direction;
import com.ibm.icu.text.RelativeDateTimeFormatter.RelativeUnit;
import com.petmatch.i18n.messages.TypedMessage;
import java.util.List;
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

    // What generated typed texts hold.
    private static final TypedMessage TWO = TypedMessage.of("demo.two", List.of("name", "pet"), List.of());
    private static final TypedMessage PLURAL = TypedMessage.of("demo.plural", List.of("name"), List.of("count"));
    private static final TypedMessage MONEY = TypedMessage.of("demo.money", List.of("amount"), List.of());
    private static final TypedMessage AT = TypedMessage.of("demo.at", List.of("at"), List.of());
    private static final TypedMessage SINCE = TypedMessage.of("demo.since", List.of("since"), List.of());
    private static final TypedMessage LISTED = TypedMessage.of("demo.names", List.of("names"), List.of());

    @Benchmark
    public String plainPetMatch(Rendering state) {
        return TypedMessage.text(state.texts, "demo.plain").toString();
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
        return TWO.in(state.texts, Rendering.NAME, Rendering.PET, 0, 0).toString();
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
        return PLURAL.in(state.texts, Rendering.NAME, null, state.next(), 0).toString();
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
        return MONEY.in(state.texts, Rendering.AMOUNT, null, 0, 0).toString();
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
        return AT.in(state.texts, Rendering.NOW, null, 0, 0).toString();
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
        return SINCE.in(state.texts, Rendering.EARLIER, null, 0, 0).toString();
    }

    @Benchmark
    public String relativeIcu(Rendering state) {
        return state.icuRelative.format(3, Direction.LAST, RelativeUnit.HOURS);
    }

    @Benchmark
    public String listPetMatch(Rendering state) {
        return LISTED.in(state.texts, Rendering.NAMES, null, 0, 0).toString();
    }

    @Benchmark
    public String listIcu(Rendering state) {
        return state.icuList.format(Rendering.NAMES);
    }

    @Benchmark
    public int appendPluralPetMatch(Rendering state) {
        state.out.setLength(0);
        PLURAL.in(state.texts, Rendering.NAME, null, state.next(), 0).appendTo(state.out);
        return state.out.length();
    }

    @Benchmark
    public int appendMoneyPetMatch(Rendering state) {
        state.out.setLength(0);
        MONEY.in(state.texts, Rendering.AMOUNT, null, 0, 0).appendTo(state.out);
        return state.out.length();
    }

    @Benchmark
    public int appendDateTimePetMatch(Rendering state) {
        state.out.setLength(0);
        AT.in(state.texts, Rendering.NOW, null, 0, 0).appendTo(state.out);
        return state.out.length();
    }
}
