package com.petmatch.kernel.id;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("row-IdMonotone")
class UuidV7IdSourceTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00.123Z");

    private final SteppingClock clock = new SteppingClock(NOON);
    private final UuidV7IdSource ids = new UuidV7IdSource(clock);

    @Test
    void carriesTimeVersionAndVariantOfRfc9562() {
        UUID id = ids.next();

        assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(NOON.toEpochMilli());
        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
    }

    @Test
    void startsTheCounterBelow2048AndSpreadsIt() {
        Set<Long> starts = new HashSet<>();
        for (int i = 0; i < 500; i++) {
            clock.step(Duration.ofMillis(1));
            starts.add(counterOf(ids.next()));
        }

        assertThat(starts).allMatch(start -> start < 2_048).hasSizeGreaterThan(300);
    }

    @Test
    void risesWhenTheClockGoesBackAnHour() {
        UUID before = ids.next();
        clock.step(Duration.ofHours(-1));
        UUID after = ids.next();

        assertThat(unsigned(after)).isGreaterThan(unsigned(before));
        assertThat(after.getMostSignificantBits() >>> 16).isEqualTo(NOON.toEpochMilli());
    }

    @Test
    void borrowsTheNextMillisecondWhenTheCounterIsFull() {
        List<UUID> made = Stream.generate(ids::next).limit(5_000).toList();

        assertStrictlyRising(made);
        assertThat(made.get(4_999).getMostSignificantBits() >>> 16)
                .isBetween(NOON.toEpochMilli() + 1, NOON.toEpochMilli() + 2);
    }

    @Test
    void goesOnRisingWhenTheClockReachesWhatWasBorrowed() {
        List<UUID> made = new ArrayList<>();
        for (int step = 0; step < 20; step++) {
            Stream.generate(ids::next).limit(3_000).forEach(made::add);
            clock.step(Duration.ofMillis(1));
        }

        assertStrictlyRising(made);
    }

    @Test
    void neverRepeatsNorGoesBackOnEightThreads() throws Exception {
        UuidV7IdSource live = new UuidV7IdSource(new SteppingClock(NOON, Duration.ofNanos(150)));
        ExecutorService pool = Executors.newFixedThreadPool(8);
        try {
            Callable<UUID[]> work =
                    () -> Stream.generate(live::next).limit(50_000).toArray(UUID[]::new);
            Set<UUID> all = new HashSet<>();
            for (Future<UUID[]> made : pool.invokeAll(java.util.Collections.nCopies(8, work))) {
                assertStrictlyRising(List.of(made.get()));
                all.addAll(Arrays.asList(made.get()));
            }
            assertThat(all).hasSize(400_000);
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void twoSourcesAtTheSameInstantShareNothing() {
        UuidV7IdSource other = new UuidV7IdSource(clock);

        assertThat(Stream.generate(ids::next).limit(1_000))
                .doesNotContainAnyElementsOf(
                        Stream.generate(other::next).limit(1_000).toList());
    }

    @Test
    void randomBitsAreBalanced() {
        int[] ones = new int[62];
        for (int i = 0; i < 20_000; i++) {
            long tail = ids.next().getLeastSignificantBits();
            for (int bit = 0; bit < ones.length; bit++) {
                ones[bit] += (int) (tail >>> bit & 1);
            }
        }

        // Six standard deviations of a fair coin thrown 20,000 times are 424.
        assertThat(IntStream.of(ones)).allMatch(count -> Math.abs(count - 10_000) < 424);
    }

    private static void assertStrictlyRising(List<UUID> made) {
        for (int i = 1; i < made.size(); i++) {
            if (unsigned(made.get(i)) <= unsigned(made.get(i - 1))) {
                throw new AssertionError(made.get(i) + " does not rise above " + made.get(i - 1));
            }
        }
    }

    // Time, version and counter: strictly rising by themselves, without the random tail.
    private static long unsigned(UUID id) {
        return id.getMostSignificantBits();
    }

    private static long counterOf(UUID id) {
        return id.getMostSignificantBits() & 0xfff;
    }

    private static final class SteppingClock implements InstantSource {

        private Instant now;
        private final Duration eachReading;

        SteppingClock(Instant now) {
            this(now, Duration.ZERO);
        }

        SteppingClock(Instant now, Duration eachReading) {
            this.now = now;
            this.eachReading = eachReading;
        }

        synchronized void step(Duration by) {
            now = now.plus(by);
        }

        @Override
        public synchronized Instant instant() {
            now = now.plus(eachReading);
            return now;
        }
    }
}
