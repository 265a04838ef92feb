package com.petmatch.security.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.kernel.event.InMemoryUnitOfWork;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.security.access.RoleId;
import com.petmatch.security.session.SessionOutcome.Expired;
import com.petmatch.security.session.SessionOutcome.Live;
import com.petmatch.security.session.SessionOutcome.Unknown;
import com.petmatch.testkit.FakeClock;
import com.petmatch.testkit.SequentialIds;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SessionEngineTest {

    private static final TenantId TENANT = TenantId.SINGLE;
    private static final SubjectId ANNA = new SubjectId(new UUID(0, 1));
    private static final Set<RoleId> OWNER = Set.of(RoleId.of("owner"));

    private final FakeClock clock = FakeClock.at("2026-03-01T10:00:00Z");
    private final InMemoryUnitOfWork unitOfWork = new InMemoryUnitOfWork();
    private final InMemorySessionStore store = new InMemorySessionStore(unitOfWork);
    private final SessionEngine engine = new SessionEngine(
            store, unitOfWork, SessionRules.standard(), clock, new SequentialIds(), new SecureRandom());

    @Test
    void recognisesTheSecretItHandedOut() {
        OpenedSession opened = open();

        assertThat(resolve(opened)).isEqualTo(new Live(opened.session()));
        assertThat(opened.cookie().headerValue())
                .isEqualTo("__Host-pm-session=" + opened.token().revealText()
                        + "; Path=/; Secure; HttpOnly; SameSite=Lax");
        assertThat(SessionCookie.ended().headerValue()).contains("Max-Age=0");
    }

    @Test
    void aSecretHas256BitsAndIsNeverTheSame() {
        String secret = open().token().revealText();

        assertThat(Base64.getUrlDecoder().decode(secret)).hasSize(32);
        assertThat(open().token().revealText()).isNotEqualTo(secret);
    }

    @Test
    void storesTheHashAndNotTheSecret() {
        OpenedSession opened = open();

        assertThat(store.ofSubject(TENANT, ANNA).toString())
                .doesNotContain(opened.token().revealText());
        assertThat(engine.resolve(TENANT, opened.session().secret().value())).isEqualTo(new Unknown());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "../../etc/passwd"})
    void strangeCookiesAreNobodys(String cookie) {
        assertThat(engine.resolve(TENANT, cookie)).isEqualTo(new Unknown());
    }

    @Test
    void endsAfterHalfAnHourWithoutAVisit() {
        OpenedSession opened = open();
        clock.advance(Duration.ofMinutes(29));
        assertThat(resolve(opened)).isInstanceOf(Live.class);
        clock.advance(Duration.ofMinutes(29));
        assertThat(resolve(opened)).isInstanceOf(Live.class);
        clock.advance(Duration.ofMinutes(30));

        assertThat(resolve(opened)).isEqualTo(new Expired());
        assertThat(resolve(opened)).isEqualTo(new Unknown());
    }

    @Test
    void endsAfterTwelveHoursWhateverHappens() {
        OpenedSession opened = open();
        for (int i = 0; i < 35; i++) {
            clock.advance(Duration.ofMinutes(20));
            assertThat(resolve(opened)).isInstanceOf(Live.class);
        }
        clock.advance(Duration.ofMinutes(20));

        assertThat(resolve(opened)).isEqualTo(new Expired());
    }

    @Test
    void notesAVisitOnceAMinute() {
        OpenedSession opened = open();
        clock.advance(Duration.ofSeconds(59));
        assertThat(resolve(opened)).isEqualTo(new Live(opened.session()));
        clock.advance(Duration.ofSeconds(1));

        Live noted = (Live) resolve(opened);

        assertThat(noted.session().lastSeenAt()).isEqualTo(clock.instant());
        assertThat(noted.session().version()).isEqualTo(2);
    }

    @Test
    @Tag("row-54")
    void newRolesMeanANewSecretAndTheEndOfTheOldOne() {
        OpenedSession before = open();

        OpenedSession after = engine.renew(TENANT, before.session(), Set.of(RoleId.of("admin")))
                .orElseThrow();

        assertThat(resolve(before)).isEqualTo(new Unknown());
        assertThat(((Live) resolve(after)).session().roles()).containsExactly(RoleId.of("admin"));
    }

    @Test
    @Tag("row-54")
    void anEndedSessionIsNotRevivedByNewRoles() {
        OpenedSession before = open();
        engine.revokeAll(TENANT, ANNA);

        assertThat(engine.renew(TENANT, before.session(), OWNER)).isEmpty();
        assertThat(engine.steppedUp(TENANT, before.session())).isEmpty();
        assertThat(engine.list(TENANT, ANNA)).isEmpty();
    }

    @Test
    void anOverdueSessionIsNotRevivedByNewRoles() {
        OpenedSession before = open();
        clock.advance(Duration.ofMinutes(30));

        assertThat(engine.renew(TENANT, before.session(), OWNER)).isEmpty();
        assertThat(engine.reopen(TENANT, before.session())).isEmpty();
    }

    @Test
    void newRolesProveNothingAndLengthenNothing() {
        OpenedSession before = open();
        clock.advance(Duration.ofMinutes(20));

        Session after =
                engine.renew(TENANT, before.session(), OWNER).orElseThrow().session();

        assertThat(after.createdAt()).isEqualTo(before.session().createdAt());
        assertThat(after.authenticatedAt()).isEqualTo(before.session().authenticatedAt());
        assertThat(after.lastSeenAt()).isEqualTo(clock.instant());
    }

    @Test
    void steppingUpProvesAndLengthensNothing() {
        OpenedSession before = open();
        clock.advance(Duration.ofMinutes(20));

        OpenedSession after = engine.steppedUp(TENANT, before.session()).orElseThrow();

        assertThat(resolve(before)).isEqualTo(new Unknown());
        assertThat(resolve(after)).isEqualTo(new Live(after.session()));
        assertThat(after.session().createdAt()).isEqualTo(before.session().createdAt());
        assertThat(after.session().authenticatedAt()).isEqualTo(clock.instant());
        assertThat(after.session().roles()).isEqualTo(OWNER);
    }

    @Test
    void aSessionIsReopenedAfterItsOwnPersonEndedAll() {
        OpenedSession before = open();
        clock.advance(Duration.ofMinutes(20));
        engine.revokeAll(TENANT, ANNA);

        OpenedSession after = engine.reopen(TENANT, before.session()).orElseThrow();

        assertThat(resolve(after)).isEqualTo(new Live(after.session()));
        assertThat(after.session().createdAt()).isEqualTo(before.session().createdAt());
        assertThat(after.session().authenticatedAt()).isEqualTo(clock.instant());
    }

    @Test
    void theOldestOfElevenEnds() {
        List<OpenedSession> all = new ArrayList<>();
        for (int i = 0; i < 11; i++) {
            all.add(open());
            clock.advance(Duration.ofSeconds(1));
        }

        assertThat(resolve(all.get(0))).isEqualTo(new Unknown());
        assertThat(resolve(all.get(1))).isInstanceOf(Live.class);
        assertThat(engine.list(TENANT, ANNA))
                .hasSize(10)
                .first()
                .isEqualTo(all.get(10).session());
    }

    @Test
    void aPersonEndsOnlyTheirOwnSessions() {
        OpenedSession opened = open();
        SubjectId ben = new SubjectId(new UUID(0, 2));

        assertThat(engine.revoke(TENANT, ben, opened.session().id())).isFalse();
        assertThat(engine.revoke(
                        new TenantId(new UUID(9, 9)), ANNA, opened.session().id()))
                .isFalse();
        assertThat(engine.revoke(TENANT, ANNA, opened.session().id())).isTrue();
        assertThat(resolve(opened)).isEqualTo(new Unknown());
    }

    @Test
    @Tag("row-54")
    void revokingAllEndsEverySession() {
        OpenedSession one = open();
        OpenedSession two = open();

        assertThat(engine.revokeAll(TENANT, ANNA)).isEqualTo(2);
        assertThat(resolve(one)).isEqualTo(new Unknown());
        assertThat(resolve(two)).isEqualTo(new Unknown());
    }

    @Test
    void overSessionsAreListedNoMoreAndRemovedInPortions() {
        open();
        open();
        clock.advance(Duration.ofMinutes(31));

        assertThat(engine.list(TENANT, ANNA)).isEmpty();
        assertThat(engine.removeOver(TENANT, 1)).isEqualTo(1);
        assertThat(engine.removeOver(TENANT, 10)).isEqualTo(1);
        assertThat(store.ofSubject(TENANT, ANNA)).isEmpty();
    }

    @Test
    void rulesWithoutBoundsAreRefused() {
        assertThatThrownBy(() -> new SessionRules(Duration.ofDays(2), Duration.ofDays(3), 1))
                .hasMessageContaining("idle");
        assertThatThrownBy(() -> new SessionRules(Duration.ofHours(2), Duration.ofHours(1), 1))
                .hasMessageContaining("absolute");
        assertThatThrownBy(() -> new SessionRules(Duration.ofHours(1), Duration.ofHours(2), 0))
                .hasMessageContaining("0");
    }

    private OpenedSession open() {
        return engine.open(TENANT, ANNA, OWNER, "Firefox on Linux");
    }

    private SessionOutcome resolve(OpenedSession opened) {
        return engine.resolve(TENANT, opened.token().revealText());
    }
}
