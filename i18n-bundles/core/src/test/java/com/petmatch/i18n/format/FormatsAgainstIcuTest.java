package com.petmatch.i18n.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/** Every format locale against ICU4J 78.3, over seeded random and chosen values; {@link IcuExceptions} lists what may differ. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FormatsAgainstIcuTest {

    private static final int LEAST_A_LANGUAGE = 300;
    private static final int LEAST_IN_ALL = 10_000;

    private final Map<String, Integer> counts = new TreeMap<>();
    private final Map<String, Integer> excepted = new TreeMap<>();

    @TestFactory
    Stream<DynamicTest> everyTextIsThatOfIcu() {
        return Formats.locales().stream()
                .map(tag -> DynamicTest.dynamicTest(tag.toString(), () -> {
                    IcuProbes probes = new IcuProbes(tag);
                    new IcuNumberProbes(probes).all();
                    new IcuDateProbes(probes).all();
                    new IcuTextProbes(probes).all();
                    counts.put(tag.toString(), probes.count());
                    probes.excepted().forEach((name, count) -> excepted.merge(name, count, Integer::sum));
                    assertThat(probes.differences()).isEmpty();
                    assertThat(probes.count()).isGreaterThan(LEAST_A_LANGUAGE);
                }));
    }

    /** Prints the counts; a run of single locales is not held to the total. */
    @AfterAll
    void report() {
        int total = counts.values().stream().mapToInt(Integer::intValue).sum();
        System.out.println("Texts compared with ICU4J 78.3: " + total + " in " + counts.size() + " locales " + counts
                + ", excepted " + excepted);
        assertThat(counts.size() < Formats.locales().size() || total >= LEAST_IN_ALL)
                .isTrue();
    }
}
