package com.petmatch.benchmarks.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.benchmarks.security.HostileBodyBenchmark.Piece;
import com.petmatch.security.firewall.Confidence;
import com.petmatch.security.firewall.Detector;
import com.petmatch.security.firewall.FirewallReport;
import com.petmatch.security.firewall.FirewallReport.Answer;
import com.petmatch.security.firewall.FirewallRule;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Ours and the regular expression know the same literals; what is called honest is clean, the rest is read to its end. */
class FirewallBenchmarksTest {

    private final FirewallWorld world = new FirewallWorld();
    private final FirewallBenchmark heads = new FirewallBenchmark();

    @Test
    void bothFindTheSameLiteralsInTheSameValues() {
        assertThat(world.head.fields()).hasSize(12);
        assertThat(world.head.query()).hasSize(5);
        assertThat(world.values)
                .allMatch(value -> world.alternation.matcher(value).find() == (world.groups.in(value) != 0));
        assertThat(heads.headLiteralsOurs(world))
                .isPositive()
                .isEqualTo(heads.headLiteralsRegexFirst(world))
                .isEqualTo(heads.headLiteralsRegexAll(world));
    }

    @Test
    void honestRequestsAreClean() {
        assertThat(heads.headOurs(world)).isEqualTo(FirewallReport.clean());
        assertThat(heads.jsonOurs(world)).isEqualTo(FirewallReport.clean());
        assertThat(world.json.length()).isBetween(65_000, 65_536);
        assertThat(heads.jsonLiteralsRegexAll(world)).isPositive();
    }

    @Test
    void theHostileHalfOfTheShortFieldsIsFound() {
        ShortFieldBenchmark fields = new ShortFieldBenchmark();

        assertThat(fields.fields).hasSize(ShortFieldBenchmark.FIELDS).allMatch(field -> field.length() == 34);
        assertThat(fields.fields.subList(0, 4))
                .noneMatch(field -> isFoundBy(fields.sql, field) || isFoundBy(fields.xss, field));
        assertThat(fields.fields.subList(4, 6)).allMatch(field -> isFoundBy(fields.sql, field));
        assertThat(fields.fields.subList(6, 8)).allMatch(field -> isFoundBy(fields.xss, field));
    }

    @Test
    void longBodiesAreReadAndNotTurnedAwayForTheirSize() {
        HostileBodyBenchmark bodies = new HostileBodyBenchmark();
        for (Piece piece : Piece.values()) {
            bodies.piece = piece;
            bodies.fill();

            assertThat(piece.body().bytes()).hasSizeBetween(130_000, 128 << 10);
            assertThat(bodies.ours().answer()).as(piece.name()).isIn(Answer.PASS, Answer.DENY);
        }
        bodies.piece = Piece.HONEST;
        bodies.fill();
        assertThat(bodies.ours()).isEqualTo(FirewallReport.clean());
    }

    private static boolean isFoundBy(Detector detector, String value) {
        List<FirewallRule> found = new ArrayList<>();
        detector.detect(value, found::add);
        return found.stream().anyMatch(rule -> rule.confidence() == Confidence.HIGH);
    }
}
