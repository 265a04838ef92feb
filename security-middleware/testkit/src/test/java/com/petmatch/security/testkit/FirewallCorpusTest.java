package com.petmatch.security.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.security.firewall.FirewallProfile;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How much the firewall finds of each family, and how little of what honest people write: with the same settings. */
class FirewallCorpusTest {

    private static final FirewallFigures PRECISE = FirewallFigures.of(FirewallProfile.PRECISE);

    static List<String> families() {
        return FirewallFigures.FAMILIES;
    }

    @ParameterizedTest
    @MethodSource("families")
    @Tag("row-48")
    void findsNineteenOfTwentyAttacks(String family) {
        int attacks = FirewallCorpus.attacks(family).size();

        assertThat(PRECISE.missed(family)).hasSizeLessThanOrEqualTo(attacks / 20);
    }

    @Test
    @Tag("row-48")
    void leavesHonestTextAlone() {
        assertThat(FirewallFigures.honest()).isGreaterThanOrEqualTo(2_000);
        assertThat(PRECISE.refused()).isEmpty();
    }

    /** The table of {@code docs/security/firewall.md}. */
    @Test
    @EnabledIfSystemProperty(named = "petmatch.firewall.figures", matches = "true")
    void printsItsFigures() {
        System.out.print(FirewallFigures.table(List.of(FirewallProfile.values())));
    }
}
