package com.petmatch.kernel.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.page.CursorOutcome.Decoded;
import com.petmatch.kernel.privacy.MacKeys;
import com.petmatch.kernel.privacy.Secret;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Walks a list page by page through the codec while the list changes. */
@Tag("row-PageStability")
class PageStabilityTest {

    private record Row(Instant at, UUID id) {}

    private static final Comparator<Row> ORDER = Comparator.comparing(Row::at).thenComparing(Row::id);
    private static final Instant SAME = Instant.parse("2026-03-01T10:00:00Z");

    private final CursorCodec codec = new CursorCodec(MacKeys.of(1, Secret.of("k".repeat(32))));
    private final TreeSet<Row> rows = new TreeSet<>(ORDER);

    @Test
    void thousandEqualTimestampsAreSplitByTheId() {
        IntStream.range(0, 1_000).forEach(i -> rows.add(new Row(SAME, new UUID(7, i))));

        List<Row> walked = walk(7, () -> {});

        assertThat(walked).containsExactlyElementsOf(rows);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void insertsAndDeletesBetweenPagesNeitherRepeatNorLoseARow(long seed) {
        Random random = new Random(seed);
        IntStream.range(0, 300).forEach(i -> rows.add(randomRow(random)));
        List<Row> present = new ArrayList<>(rows);

        List<Row> walked = walk(9, () -> {
            rows.add(randomRow(random));
            Row victim = present.get(random.nextInt(present.size()));
            rows.remove(victim);
            present.remove(victim);
        });

        assertThat(new HashSet<>(walked)).hasSameSizeAs(walked);
        assertThat(walked).containsAll(present).isSortedAccordingTo(ORDER);
    }

    @Test
    void pageKnowsWhetherThereIsMore() {
        List<Integer> three = List.of(1, 2, 3);

        assertThat(Page.cut(three, 3, n -> new Cursor("after " + n)).next()).isEmpty();
        assertThat(Page.cut(three, 2, n -> new Cursor("after " + n)))
                .isEqualTo(new Page<>(List.of(1, 2), java.util.Optional.of(new Cursor("after 2"))));
        assertThat(Page.last(three).map(n -> n * 2).items()).containsExactly(2, 4, 6);
    }

    @Test
    void limitIsOneToHundredAndTwentyUnlessSaid() {
        assertThat(PageRequest.first().limit()).isEqualTo(20);
        assertThat(PageRequest.after(new Cursor("x"), 100).cursor()).contains(new Cursor("x"));
        assertThatIllegalArgumentException().isThrownBy(() -> PageRequest.first(0));
        assertThatIllegalArgumentException().isThrownBy(() -> PageRequest.first(101));
    }

    private List<Row> walk(int limit, Runnable betweenPages) {
        List<Row> walked = new ArrayList<>();
        PageRequest request = PageRequest.first(limit);
        while (true) {
            Page<Row> page = page(request);
            walked.addAll(page.items());
            if (page.next().isEmpty()) {
                return walked;
            }
            betweenPages.run();
            request = PageRequest.after(page.next().get(), limit);
        }
    }

    private Page<Row> page(PageRequest request) {
        List<Row> found = rows.stream()
                .filter(row -> request.cursor()
                        .map(this::rowOf)
                        .map(last -> ORDER.compare(row, last) > 0)
                        .orElse(true))
                .limit(request.limit() + 1L)
                .toList();
        return Page.cut(found, request.limit(), this::cursorOf);
    }

    private Cursor cursorOf(Row row) {
        return codec.encode(TenantId.SINGLE, "rows", CursorPosition.of(row.at().toString(), row.id()));
    }

    private Row rowOf(Cursor cursor) {
        CursorPosition position = ((Decoded) codec.decode(TenantId.SINGLE, "rows", cursor)).position();
        return new Row(Instant.parse(position.sortValues().get(0)), position.id());
    }

    private static Row randomRow(Random random) {
        return new Row(SAME.plusSeconds(random.nextInt(40)), new UUID(random.nextLong(), random.nextLong()));
    }
}
