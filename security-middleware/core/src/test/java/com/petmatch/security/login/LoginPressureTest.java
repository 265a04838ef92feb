package com.petmatch.security.login;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.security.login.FlowOutcome.ChallengeNeeded;
import com.petmatch.security.login.FlowOutcome.Completed;
import com.petmatch.security.login.FlowOutcome.Refused;
import com.petmatch.security.web.SetCookie;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Attacks that are spread too wide for delays: strangers get a question more, the victim gets in. */
@Tag("row-31")
class LoginPressureTest extends FlowScene {

    @Nested
    class OneAccountFromManyNetworks {

        @Test
        void asksStrangersAndLetsTheOwnersDeviceIn() {
            active();
            SetCookie device = ((Completed) start(PASSWORD)).device();
            attacked(EMAIL);

            assertThat(start(EMAIL, PASSWORD, network(5_000))).isEqualTo(new ChallengeNeeded());
            assertThat(start(EMAIL, PASSWORD, HOME)).isEqualTo(new ChallengeNeeded());
            assertThat(flow.start(FlowRequest.of(new LoginAttempt(TENANT, EMAIL, PASSWORD, AWAY), device.value())))
                    .isInstanceOf(Completed.class);
            assertThat(flow.start(new FlowRequest(new LoginAttempt(TENANT, EMAIL, PASSWORD, AWAY), "", true)))
                    .isInstanceOf(Completed.class);
        }

        @Test
        void checksNothingBeforeTheChallenge() {
            active();
            attacked(EMAIL);
            int before = hasher.checks;

            start(EMAIL, PASSWORD, network(5_000));

            assertThat(hasher.checks).isEqualTo(before);
        }

        @Test
        void leavesOtherAccountsAlone() {
            active();
            attacked("ben@example.org");

            assertThat(start(PASSWORD)).isInstanceOf(Completed.class);
        }

        @Test
        @Tag("row-28")
        void anAccountThatDoesNotExistAnswersAlike() {
            attacked("nobody@example.org");

            assertThat(start("nobody@example.org", PASSWORD, HOME)).isEqualTo(new ChallengeNeeded());
        }

        @Test
        void endsWithinTwoHours() {
            active();
            attacked(EMAIL);
            clock.advance(Duration.ofHours(2));

            assertThat(start(PASSWORD)).isInstanceOf(Completed.class);
        }

        @Test
        void anotherAccountsDeviceIsAStranger() {
            active();
            String attackers = devices.remember(TENANT, "mallory@example.org").value();
            attacked(EMAIL);

            assertThat(flow.start(FlowRequest.of(new LoginAttempt(TENANT, EMAIL, PASSWORD, AWAY), attackers)))
                    .isEqualTo(new ChallengeNeeded());
        }

        private void attacked(String email) {
            for (int i = 0; i < LoginPressure.PER_ACCOUNT; i++) {
                assertThat(start(email, "wrong password", network(i))).isInstanceOf(Refused.class);
                clock.advance(Duration.ofSeconds(6));
            }
        }
    }

    @Nested
    class ManyAccountsFromOneNetwork {

        @Test
        void asksThatNetworkOnly() {
            active();
            sprayed(11);

            assertThat(start(EMAIL, PASSWORD, AWAY)).isEqualTo(new ChallengeNeeded());
            assertThat(start(EMAIL, PASSWORD, HOME)).isInstanceOf(Completed.class);
        }

        @Test
        void tenAccountsAreAFamily() {
            active();
            sprayed(10);

            assertThat(start(EMAIL, PASSWORD, AWAY)).isInstanceOf(Completed.class);
        }

        @Test
        void anOfficeThatKnowsItsPasswordsIsNotAsked() {
            active();
            for (int i = 0; i < 30; i++) {
                engine.register(TENANT, subject(i), "p" + i + "@example.org", prepared(PASSWORD));
                engine.verified(TENANT, subject(i));
                assertThat(start("p" + i + "@example.org", PASSWORD, AWAY)).isInstanceOf(Completed.class);
            }
        }

        @Test
        void endsWithinTwentyMinutes() {
            active();
            sprayed(11);
            clock.advance(Duration.ofMinutes(20));

            assertThat(start(EMAIL, PASSWORD, AWAY)).isInstanceOf(Completed.class);
        }

        private void sprayed(int accounts) {
            for (int i = 0; i < accounts; i++) {
                assertThat(start("p" + i + "@example.org", "wrong password", AWAY))
                        .isInstanceOf(Refused.class);
            }
        }
    }

    @Nested
    class EverywhereAtOnce {

        private final GlobalFailures global = new GlobalFailures();
        private final Instant start = Instant.parse("2026-03-01T10:00:00Z");
        private static final Duration LEARNT = Duration.ofMinutes(10);

        @Test
        void moreThanThreeTimesTheHoursMeanIsHigh() {
            for (int minute = 0; minute < 60; minute++) {
                failures(20, start.plusSeconds(60L * minute));
            }
            Instant now = start.plusSeconds(3_600);
            failures(60, now);
            assertThat(global.isHigh(now)).isFalse();
            failures(1, now);
            assertThat(global.isHigh(now)).isTrue();
            assertThat(global.isHigh(now.plusSeconds(60))).isFalse();
        }

        @Test
        void aQuietSiteIsNotHighByAFewMistakes() {
            failures(0, start);
            Instant now = start.plus(LEARNT);
            failures(30, now);
            assertThat(global.isHigh(now)).isFalse();
            failures(1, now);
            assertThat(global.isHigh(now)).isTrue();
        }

        @Test
        void aBusySiteThatHasJustStartedIsNotHigh() {
            for (int minute = 0; minute <= 20; minute++) {
                Instant now = start.plusSeconds(60L * minute);
                failures(90, now);
                assertThat(global.isHigh(now)).as("minute %d", minute).isFalse();
            }
        }

        @Test
        void theMeanIsThatOfTheMinutesSeen() {
            for (int minute = 0; minute < 10; minute++) {
                failures(20, start.plusSeconds(60L * minute));
            }
            Instant now = start.plus(LEARNT);
            failures(60, now);
            assertThat(global.isHigh(now)).isFalse();
            failures(1, now);
            assertThat(global.isHigh(now)).isTrue();
        }

        @Test
        void aClockSetBackForgetsNothing() {
            failures(0, start);
            Instant now = start.plus(LEARNT);
            failures(31, now);

            assertThat(global.isHigh(now.minusSeconds(600))).isTrue();
            assertThat(global.isHigh(now.plus(Duration.ofDays(400)))).isFalse();
        }

        @Test
        void strangersAreAskedThen() {
            active();
            start("p@example.org", "wrong password", network(31));
            clock.advance(LEARNT);
            for (int i = 0; i < 31; i++) {
                start("p" + i + "@example.org", "wrong password", network(i));
            }

            assertThat(start(PASSWORD)).isEqualTo(new ChallengeNeeded());
        }

        private void failures(int count, Instant at) {
            global.isHigh(at);
            for (int i = 0; i < count; i++) {
                global.add(at);
            }
        }
    }

    @Nested
    class Devices {

        @Test
        void areKnownForTheirAccountAndTenantAlone() {
            String cookie = devices.remember(TENANT, EMAIL).value();

            assertThat(devices.knows(TENANT, "anna@example.ORG", cookie)).isTrue();
            assertThat(devices.knows(TENANT, "ben@example.org", cookie)).isFalse();
            assertThat(devices.knows(OTHER, EMAIL, cookie)).isFalse();
        }

        @Test
        void areForgottenAfterHalfAYearAndBeforeTheyAreMade() {
            String cookie = devices.remember(TENANT, EMAIL).value();
            clock.advance(Duration.ofDays(180).minusSeconds(1));
            assertThat(devices.knows(TENANT, EMAIL, cookie)).isTrue();
            clock.advance(Duration.ofSeconds(1));
            assertThat(devices.knows(TENANT, EMAIL, cookie)).isFalse();
            clock.advance(Duration.ofDays(-181));
            assertThat(devices.knows(TENANT, EMAIL, cookie)).isFalse();
        }

        @Test
        void areNotForged() {
            String cookie = devices.remember(TENANT, EMAIL).value();
            for (int i = 0; i < cookie.length(); i++) {
                char other = cookie.charAt(i) == 'A' ? 'B' : 'A';
                String changed = cookie.substring(0, i) + other + cookie.substring(i + 1);
                // The last character of a value may hold unused bits: the bytes, not their text, are signed.
                boolean lastOfPart = i + 1 == cookie.length() || cookie.charAt(i + 1) == '.';
                assertThat(lastOfPart || !devices.knows(TENANT, EMAIL, changed)).isTrue();
            }
            assertThat(devices(mac(8)).knows(TENANT, EMAIL, cookie)).isFalse();
            for (String garbage : new String[] {"", ".", "..", "5.a.b", "999.AAAA.AAAA", "x".repeat(5_000), "5.é.é"}) {
                assertThat(devices.knows(TENANT, EMAIL, garbage)).isFalse();
            }
        }
    }
}
