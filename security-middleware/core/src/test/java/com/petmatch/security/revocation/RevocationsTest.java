package com.petmatch.security.revocation;

import static com.petmatch.security.revocation.RevocationOutcome.CLEAR;
import static com.petmatch.security.revocation.RevocationOutcome.REVOKED;
import static com.petmatch.security.revocation.RevocationOutcome.STALE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.kernel.event.InMemoryUnitOfWork;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.security.event.SecurityEvent;
import com.petmatch.security.event.SecurityListener;
import com.petmatch.testkit.FakeClock;
import com.petmatch.testkit.Fault;
import com.petmatch.testkit.FaultInjector;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two nodes over one store. */
@Tag("row-21")
class RevocationsTest {

    private static final TenantId CLINIC = new TenantId(new UUID(0, 1));
    private static final TenantId OTHER = new TenantId(new UUID(0, 2));
    private static final SubjectId ANNA = new SubjectId(new UUID(1, 1));
    private static final SubjectId BEN = new SubjectId(new UUID(1, 2));

    private final FakeClock clock = FakeClock.at("2026-03-01T10:00:00Z");
    private final AtomicLong nanos = new AtomicLong();
    private final InMemoryUnitOfWork unitOfWork = new InMemoryUnitOfWork();
    private final FaultInjector faults = new FaultInjector(clock);
    private final RevocationStore store = faults.wrap(RevocationStore.class, new InMemoryRevocationStore(unitOfWork));
    private final List<SecurityEvent> events = new ArrayList<>();
    private final Revocations here = node(RevocationRules.standard());
    private final Revocations there = node(RevocationRules.standard());

    @Test
    void isKnownHereAtOnceAndThereAfterTheNextPoll() {
        pollBoth();
        TokenMark token = issued(ANNA);

        here.revokeSubject(CLINIC, ANNA);

        assertThat(here.check(token)).isEqualTo(REVOKED);
        assertThat(there.check(token)).isEqualTo(CLEAR);
        there.poll();
        assertThat(there.check(token)).isEqualTo(REVOKED);
        assertThat(there.check(issued(BEN))).isEqualTo(CLEAR);
        assertThat(events).containsExactly(new SecurityEvent.SubjectRevoked(CLINIC, clock.instant(), ANNA));
    }

    @Test
    void aTokenIssuedInTheSameInstantAfterwardsLivesByItsEpoch() {
        pollBoth();
        TokenMark before = issued(ANNA);
        here.revokeSubject(CLINIC, ANNA);
        TokenMark after = issued(ANNA);

        assertThat(here.check(before)).isEqualTo(REVOKED);
        assertThat(here.check(after)).isEqualTo(CLEAR);
        here.revokeSubject(CLINIC, ANNA);
        assertThat(here.check(after)).isEqualTo(REVOKED);
        assertThat(here.check(issued(ANNA))).isEqualTo(CLEAR);
    }

    @Test
    void aForeignTokenIsDeadWhenItIsNoYounger() {
        pollBoth();
        here.revokeSubject(CLINIC, ANNA);

        Instant now = clock.instant();
        assertThat(here.check(TokenMark.issuedAt(CLINIC, ANNA, now))).isEqualTo(REVOKED);
        assertThat(here.check(TokenMark.issuedAt(CLINIC, ANNA, now.plusSeconds(1))))
                .isEqualTo(CLEAR);
        assertThat(here.check(TokenMark.issuedAt(OTHER, ANNA, now))).isEqualTo(CLEAR);
    }

    @Test
    void oneTokenDiesAndItsNeighbourLives() {
        pollBoth();
        here.revokeToken(CLINIC, ANNA, "jti-1", clock.instant().plusSeconds(600));

        assertThat(here.check(issued(ANNA).withTokenId("jti-1"))).isEqualTo(REVOKED);
        assertThat(here.check(issued(ANNA).withTokenId("jti-2"))).isEqualTo(CLEAR);
        there.poll();
        assertThat(there.check(issued(ANNA).withTokenId("jti-1"))).isEqualTo(REVOKED);
    }

    @Test
    void oneTokenTooManyRaisesTheEpochInstead() {
        Revocations small = node(new RevocationRules(Duration.ofSeconds(5), 2, Duration.ofHours(1)));
        small.poll();
        Instant over = clock.instant().plusSeconds(600);
        small.revokeToken(CLINIC, ANNA, "1", over);
        small.revokeToken(CLINIC, ANNA, "2", over);
        TokenMark third = issued(ANNA).withTokenId("3");
        assertThat(small.check(third)).isEqualTo(CLEAR);

        small.revokeToken(CLINIC, ANNA, "3", over);

        assertThat(small.check(third)).isEqualTo(REVOKED);
        assertThat(store.liveTokens(CLINIC, clock.instant())).isEqualTo(2);
    }

    /** A program that ends tokens without end costs itself its sessions, and nobody else theirs. */
    @Test
    void aSubjectThatFillsItsShareRaisesItsOwnEpochAndLeavesTheListToTheOthers() {
        Revocations shared = node(new RevocationRules(Duration.ofSeconds(5), 10, 3, Duration.ofHours(1)));
        shared.poll();
        Instant over = clock.instant().plusSeconds(600);
        TokenMark neighbour = issued(BEN).withTokenId("b-2");
        for (int i = 0; i < 1_000; i++) {
            shared.revokeToken(CLINIC, ANNA, "a-" + i, over);
        }
        TokenMark young = issued(ANNA).withTokenId("a-1000");
        assertThat(shared.check(young)).isEqualTo(CLEAR);
        shared.revokeToken(CLINIC, ANNA, "a-1000", over);
        shared.revokeToken(CLINIC, BEN, "b-1", over);

        assertThat(store.liveTokens(CLINIC, clock.instant())).isEqualTo(4);
        assertThat(shared.check(young)).isEqualTo(REVOKED);
        assertThat(shared.check(issued(BEN).withTokenId("b-1"))).isEqualTo(REVOKED);
        assertThat(shared.check(neighbour)).isEqualTo(CLEAR);
        assertThat(store.epoch(CLINIC, BEN)).isEmpty();
    }

    @Test
    void aShareIsAtLeastOneTokenAndAtMostTheList() {
        assertThat(RevocationRules.standard().maxTokensPerSubject()).isEqualTo(1_000);
        for (int share : new int[] {0, 11}) {
            assertThatThrownBy(() -> new RevocationRules(Duration.ofSeconds(5), 10, share, Duration.ofHours(1)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void withoutAnAnswerForFiveSecondsNothingIsClear() {
        assertThat(here.check(issued(ANNA))).isEqualTo(STALE);
        pollBoth();
        TokenMark token = issued(ANNA);
        here.revokeToken(CLINIC, BEN, "b", clock.instant().plusSeconds(60));
        faults.with(Fault.failBefore("since", faults.calls("since") + 1));

        nanos.addAndGet(TimeUnit.SECONDS.toNanos(5));
        assertThat(here.poll()).isFalse();
        assertThat(here.check(token)).isEqualTo(CLEAR);
        nanos.incrementAndGet();
        assertThat(here.check(token)).isEqualTo(STALE);
        assertThat(here.check(issued(BEN).withTokenId("b"))).isEqualTo(REVOKED);
        assertThat(here.poll()).isTrue();
        assertThat(here.check(token)).isEqualTo(CLEAR);
    }

    @Test
    @Tag("row-13")
    void aWallClockThatJumpsNeitherThawsNorStales() {
        pollBoth();
        TokenMark before = issued(ANNA);
        here.revokeSubject(CLINIC, ANNA);

        clock.advance(Duration.ofDays(-365));
        assertThat(here.check(before)).isEqualTo(REVOKED);
        // A clock set back must not make an epoch that old tokens exceed.
        TokenMark between = issued(ANNA);
        here.revokeSubject(CLINIC, ANNA);
        assertThat(here.check(between)).isEqualTo(REVOKED);
        assertThat(here.check(issued(ANNA))).isEqualTo(CLEAR);
        clock.advance(Duration.ofDays(730));
        assertThat(here.check(issued(ANNA))).isEqualTo(CLEAR);
    }

    @Test
    void whatIsRolledBackWasNeverRevoked() {
        pollBoth();
        TokenMark token = issued(ANNA);

        assertThatThrownBy(() -> unitOfWork.inTransaction(() -> {
                    here.revokeSubject(CLINIC, ANNA);
                    here.revokeToken(CLINIC, BEN, "b", clock.instant().plusSeconds(60));
                    throw new IllegalStateException("host failed");
                }))
                .hasMessage("host failed");

        pollBoth();
        assertThat(here.check(token)).isEqualTo(CLEAR);
        assertThat(here.check(issued(BEN).withTokenId("b"))).isEqualTo(CLEAR);
    }

    @Test
    void whatIsCommittedByTheHostComesWithTheNextPoll() {
        pollBoth();
        TokenMark token = issued(ANNA);

        unitOfWork.inTransaction(() -> here.revokeSubject(CLINIC, ANNA));

        here.poll();
        assertThat(here.check(token)).isEqualTo(REVOKED);
    }

    @Test
    void isForgottenOnlyWhenNoTokenOfBeforeCanLive() {
        pollBoth();
        TokenMark token = issued(ANNA);
        here.revokeSubject(CLINIC, ANNA);
        here.revokeToken(CLINIC, BEN, "b", clock.instant().plusSeconds(600));

        clock.advance(Duration.ofHours(24));
        assertThat(here.removeOver(10)).isEqualTo(1);
        assertThat(here.check(token)).isEqualTo(REVOKED);
        clock.advance(Duration.ofMinutes(11));
        assertThat(here.removeOver(10)).isEqualTo(1);
        assertThat(here.size()).isZero();
        // The next epoch is above every one that a living token can have.
        TokenMark young = issued(ANNA);
        here.revokeSubject(CLINIC, ANNA);
        assertThat(here.check(young)).isEqualTo(REVOKED);
    }

    private TokenMark issued(SubjectId subject) {
        return TokenMark.issuedAt(CLINIC, subject, clock.instant()).withEpoch(here.epoch(CLINIC, subject));
    }

    private void pollBoth() {
        assertThat(here.poll() && there.poll()).isTrue();
    }

    private Revocations node(RevocationRules rules) {
        SecurityListener listener = events::add;
        return new Revocations(store, unitOfWork, rules, clock, listener, nanos::get);
    }
}
