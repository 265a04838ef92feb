package com.petmatch.security.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.security.limit.LimitOutcome.Limited;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bounds of a rule, its share for a node, and which rules are the same. */
class LimitRuleTest {

    private static final LimitRule RULE = new LimitRule("r", 100, Duration.ofMinutes(1), 10);

    @ParameterizedTest
    @ValueSource(strings = {"a", "z", "0", "9", "-", ".", "login.2-b"})
    void namesAreLowerCaseLettersDigitsHyphensAndDots(String name) {
        assertThat(LimitRule.perMinute(name, 1).name()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "`", "{", "/", ":", ",", "A", "a b", "a\"", "ä"})
    void otherNamesAreRefused(String name) {
        assertThatThrownBy(() -> LimitRule.perMinute(name, 1)).hasMessageContaining("rule name");
    }

    @Test
    void namesHave64CharactersAtMost() {
        assertThat(LimitRule.perMinute("n".repeat(64), 1).name()).hasSize(64);
        assertThatThrownBy(() -> LimitRule.perMinute("n".repeat(65), 1)).hasMessageContaining("rule name");
    }

    @Test
    void numbersAreAcceptedUpToTheirBounds() {
        assertThatCode(() -> new LimitRule("r", 1_000_000_000, Duration.ofNanos(1), 1_000_000))
                .doesNotThrowAnyException();
        assertThatCode(() -> new LimitRule("r", 1, Duration.ofDays(31), 1)).doesNotThrowAnyException();
        assertThatThrownBy(() -> new LimitRule("r", 1_000_000_001, Duration.ofDays(1), 1))
                .hasMessageContaining("tokens");
        assertThatThrownBy(() -> new LimitRule("r", 1_000, Duration.ofNanos(1), 1_000_001))
                .hasMessageContaining("burst");
        assertThatThrownBy(() -> new LimitRule("r", 1, Duration.ofDays(1), 0)).hasMessageContaining("burst");
        assertThatThrownBy(() -> new LimitRule("r", 1, Duration.ofDays(31).plusNanos(1), 1))
                .hasMessageContaining("period");
        assertThatThrownBy(() -> new LimitRule("r", 1, Duration.ofNanos(-1), 1)).hasMessageContaining("period");
    }

    @Test
    void aBurstReachesAHundredDaysAtMost() {
        assertThat(new LimitRule("r", 1, Duration.ofDays(1), 100).burstNanos())
                .isEqualTo(Duration.ofDays(100).toNanos());
        assertThatThrownBy(() -> new LimitRule("r", 1, Duration.ofDays(1), 101)).hasMessageContaining("100 days");
    }

    @ParameterizedTest
    @CsvSource({"1, 100, 10", "3, 34, 4", "100, 1, 1", "10000, 1, 1"})
    void aShareIsRoundedUpInFavourOfTheNode(int nodes, long tokens, long burst) {
        assertThat(RULE.share(nodes)).isEqualTo(new LimitRule("r", tokens, Duration.ofMinutes(1), burst));
    }

    @Test
    void oneNodeHasTheWholeRuleAndTenThousandAreTheMost() {
        assertThat(RULE.share(1)).isSameAs(RULE);
        assertThatThrownBy(() -> RULE.share(0)).hasMessageContaining("nodes");
        assertThatThrownBy(() -> RULE.share(10_001)).hasMessageContaining("nodes");
    }

    @Test
    void rulesAreTheSameWhenNameAndNumbersAre() {
        assertThat(RULE)
                .isEqualTo(new LimitRule("r", 100, Duration.ofSeconds(60), 10))
                .hasSameHashCodeAs(new LimitRule("r", 100, Duration.ofSeconds(60), 10))
                .isNotEqualTo(new LimitRule("s", 100, Duration.ofMinutes(1), 10))
                .isNotEqualTo(new LimitRule("r", 101, Duration.ofMinutes(1), 10))
                .isNotEqualTo(new LimitRule("r", 100, Duration.ofMinutes(2), 10))
                .isNotEqualTo(new LimitRule("r", 100, Duration.ofMinutes(1), 11))
                .isNotEqualTo("r")
                .hasToString("LimitRule[r: 100 per PT1M, burst 10]");
    }

    /** Rules are keys of maps: what tells them apart spreads them. */
    @Test
    void eachPartOfARuleGoesIntoItsHash() {
        assertThat(RULE.hashCode())
                .isNotEqualTo(new LimitRule("s", 100, Duration.ofMinutes(1), 10).hashCode())
                .isNotEqualTo(new LimitRule("r", 200, Duration.ofMinutes(1), 10).hashCode())
                .isNotEqualTo(new LimitRule("r", 100, Duration.ofMinutes(1), 11).hashCode());
    }

    @Test
    void perHourAndPerMinuteGiveAllAtOnce() {
        assertThat(LimitRule.perHour("h", 7)).isEqualTo(new LimitRule("h", 7, Duration.ofHours(1), 7));
        assertThat(LimitRule.perMinute("m", 7)).isEqualTo(new LimitRule("m", 7, Duration.ofMinutes(1), 7));
    }

    @Test
    void waitingTimesAreWholeSecondsOfAtLeastOne() {
        assertThat(Limited.until(RULE, Duration.ofNanos(1)).retryAfterSeconds()).isEqualTo(1);
        assertThat(Limited.until(RULE, Duration.ofSeconds(2)).retryAfterSeconds())
                .isEqualTo(2);
        assertThat(Limited.until(RULE, Duration.ofSeconds(2).plusNanos(1)).retryAfterSeconds())
                .isEqualTo(3);
        assertThat(Limited.forEver(RULE).retryAfterSeconds()).isEqualTo(1);
    }
}
