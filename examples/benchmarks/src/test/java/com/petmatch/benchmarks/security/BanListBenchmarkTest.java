package com.petmatch.benchmarks.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.benchmarks.security.BanListBenchmark.Kind;
import com.petmatch.security.address.AddressPrefix;
import com.petmatch.security.reputation.ScoreKey;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** All three ways find the same prefix for the same address. */
class BanListBenchmarkTest {

    private static final int PREFIXES = 2_000;

    private static BanListBenchmark filled(Kind kind) {
        BanListBenchmark filled = new BanListBenchmark();
        filled.kind = kind;
        filled.prefixes = PREFIXES;
        filled.fill();
        return filled;
    }

    @ParameterizedTest
    @EnumSource
    void allFindTheSamePrefix(Kind kind) {
        BanListBenchmark ours = filled(kind);
        BanListBenchmark tree = filled(kind);
        BanListBenchmark array = filled(kind);
        BanListBenchmark bans = filled(kind);
        boolean hit = kind == Kind.IPV4_HIT || kind == Kind.IPV6_HIT;

        for (int i = 0; i < 5_000; i++) {
            Optional<AddressPrefix> found = ours.petMatch();
            assertThat(found.isPresent()).isEqualTo(hit);
            assertThat(tree.treeMap()).isEqualTo(found);
            assertThat(array.sortedArray()).isEqualTo(found);
            assertThat(bans.banned().map(ban -> ban.target())).isEqualTo(found.map(ScoreKey::of));
        }
    }
}
