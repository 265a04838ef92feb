package com.petmatch.security.limit;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.security.limit.LimitOutcome.Admitted;
import com.petmatch.security.limit.LimitOutcome.Degraded;
import com.petmatch.security.limit.LimitOutcome.Limited;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("row-41")
class LimitHeadersTest {

    private static final LimitRule LOGIN = LimitRule.perMinute("login", 5);
    private static final LimitRule WIDE = LimitRule.perHour("login.wide", 100);

    @Test
    void sayPolicyStateAndWhenToComeBack() {
        LimitHeaders headers = LimitHeaders.of(
                List.of(LOGIN, WIDE),
                Limited.until(LOGIN, Duration.ofMillis(41_200).toNanos()));

        assertThat(headers)
                .isEqualTo(new LimitHeaders(
                        "\"login\";q=5;w=60, \"login.wide\";q=100;w=3600", "\"login\";r=0;t=42", OptionalLong.of(42)));
    }

    @Test
    void sayWhatIsLeftAndWhenAllOfItIsBack() {
        assertThat(LimitHeaders.of(List.of(LOGIN), new Admitted(LOGIN, 3)))
                .isEqualTo(new LimitHeaders("\"login\";q=5;w=60", "\"login\";r=3;t=24", OptionalLong.empty()));
    }

    @Test
    void ofADegradedAnswerAreThoseOfTheLocalOne() {
        LimitOutcome local = Limited.until(LOGIN, 1);

        assertThat(LimitHeaders.of(List.of(LOGIN), new Degraded(local)))
                .isEqualTo(LimitHeaders.of(List.of(LOGIN), local));
        assertThat(LimitHeaders.of(List.of(LOGIN), local).retryAfterSeconds()).hasValue(1);
    }

    @Test
    void offerNoTimeForWhatIsNeverAdmitted() {
        assertThat(LimitHeaders.of(List.of(LOGIN), Limited.forEver(LOGIN)))
                .isEqualTo(new LimitHeaders("\"login\";q=5;w=60", "\"login\";r=0", OptionalLong.empty()));
    }

    @Test
    void spreadTheTimeByATenthEitherWay() {
        Random random = new Random(42);
        TreeSet<Long> seen = new TreeSet<>();
        for (int i = 0; i < 1_000; i++) {
            seen.add(LimitHeaders.spread(
                            List.of(LOGIN),
                            Limited.until(LOGIN, Duration.ofSeconds(100).toNanos()),
                            random)
                    .retryAfterSeconds()
                    .orElseThrow());
        }

        assertThat(seen.first()).isBetween(90L, 92L);
        assertThat(seen.last()).isBetween(108L, 110L);
        assertThat(LimitHeaders.spread(List.of(LOGIN), Limited.until(LOGIN, 1), random)
                        .retryAfterSeconds())
                .as("never zero")
                .hasValue(1);
    }

    @Test
    void standardRulesAreTheStatedOnes() {
        LimitDefaults defaults = LimitDefaults.standard();

        assertThat(defaults.anonymous()).isEqualTo(LimitRule.perMinute("anonymous", 60));
        assertThat(defaults.loginAccount().burst()).isEqualTo(5);
        assertThat(defaults.loginFailures().period()).isEqualTo(Duration.ofHours(1));
        assertThat(defaults.partner().tokens()).isEqualTo(6_000);
    }
}
