package com.petmatch.security.refresh;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.kernel.event.UnitOfWork;
import com.petmatch.security.Interleavings;
import com.petmatch.security.Interleavings.Trial;
import com.petmatch.security.refresh.RefreshOutcome.ReuseDetected;
import com.petmatch.security.refresh.RefreshOutcome.Rotated;
import com.petmatch.security.refresh.RefreshOutcome.Unknown;
import com.petmatch.security.revocation.RevocationOutcome;
import com.petmatch.security.revocation.TokenMark;
import com.petmatch.testkit.SequentialIds;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Callers of one family side by side, in every order of their steps. */
@Tag("row-24")
@Tag("row-25")
class RefreshOrdersTest {

    private static final class Family extends RefreshScene {

        final List<RefreshOutcome> outcomes = new CopyOnWriteArrayList<>();
        private final RefreshEngine stepping;

        Family(Interleavings orders) {
            UnitOfWork steps = orders.steps(UnitOfWork.class, unitOfWork, unitOfWork);
            stepping = RefreshEngine.builder()
                    .store(orders.steps(RefreshStore.class, store, unitOfWork), steps)
                    .keys(RefreshKeys.of(FIRST_KEY))
                    .revocations(revocations)
                    .clock(clock)
                    .ids(new SequentialIds())
                    .outbox(told::addAll)
                    .build();
        }

        Runnable rotation(IssuedRefresh token) {
            return () -> outcomes.add(stepping.rotate(new RefreshRequest(CLINIC, text(token), PHONE)));
        }

        Runnable signOut(IssuedRefresh token) {
            return () -> stepping.revoke(CLINIC, ANNA, token.family());
        }

        Runnable signOutEverywhere() {
            return () -> stepping.revokeAll(CLINIC, ANNA);
        }

        boolean isOver(IssuedRefresh token) {
            return store.find(CLINIC, token.family()).isEmpty();
        }
    }

    @Test
    void threeHonestCallersGetOneSuccessor() throws InterruptedException {
        int orders = Interleavings.all(steps -> {
            Family family = new Family(steps);
            IssuedRefresh first = family.open();
            return new Trial(List.of(family.rotation(first), family.rotation(first), family.rotation(first)), () -> {
                assertThat(family.outcomes)
                        .filteredOn(Rotated.class::isInstance)
                        .hasSize(1);
                assertThat(family.outcomes.stream().map(RefreshOrdersTest::token))
                        .hasSize(3)
                        .containsOnly(token(family.outcomes.get(0)));
                assertThat(family.store
                                .find(RefreshScene.CLINIC, first.family())
                                .orElseThrow()
                                .generation())
                        .isEqualTo(2);
            });
        });

        assertThat(orders).isGreaterThan(20);
    }

    @Test
    void noRotationBringsBackWhatWasSignedOut() throws InterruptedException {
        for (boolean everywhere : List.of(true, false)) {
            int orders = Interleavings.all(steps -> {
                Family family = new Family(steps);
                IssuedRefresh first = family.open();
                Runnable end = everywhere ? family.signOutEverywhere() : family.signOut(first);
                return new Trial(List.of(family.rotation(first), end, family.rotation(first)), () -> {
                    assertThat(family.isOver(first)).isTrue();
                    assertThat(family.rotate(first)).isInstanceOf(Unknown.class);
                });
            });
            assertThat(orders).isGreaterThan(20);
        }
    }

    @Test
    void aStolenTokenEndsTheFamilyWhoeverRotatesBesideIt() throws InterruptedException {
        int orders = Interleavings.all(steps -> {
            Family family = new Family(steps);
            family.revocations.poll();
            IssuedRefresh stolen = family.open();
            IssuedRefresh current = family.rotated(family.rotated(stolen));
            family.clock.advance(Duration.ofMinutes(1));
            TokenMark access = TokenMark.issuedAt(RefreshScene.CLINIC, RefreshScene.ANNA, family.clock.instant())
                    .withEpoch(family.revocations.epoch(RefreshScene.CLINIC, RefreshScene.ANNA));
            return new Trial(
                    List.of(family.rotation(stolen), family.rotation(current), family.rotation(stolen)), () -> {
                        assertThat(family.isOver(stolen)).isTrue();
                        assertThat(family.outcomes).anyMatch(ReuseDetected.class::isInstance);
                        assertThat(family.told).hasSize(1);
                        assertThat(family.revocations.check(access)).isEqualTo(RevocationOutcome.REVOKED);
                    });
        });

        assertThat(orders).isGreaterThan(20);
    }

    private static String token(RefreshOutcome outcome) {
        IssuedRefresh issued =
                outcome instanceof Rotated rotated ? rotated.issued() : ((RefreshOutcome.Repeated) outcome).issued();
        return issued.token().revealText();
    }
}
