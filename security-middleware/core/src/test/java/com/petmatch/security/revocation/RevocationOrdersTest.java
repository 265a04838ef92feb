package com.petmatch.security.revocation;

import static com.petmatch.security.revocation.RevocationOutcome.CLEAR;
import static com.petmatch.security.revocation.RevocationOutcome.REVOKED;
import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.kernel.event.InMemoryUnitOfWork;
import com.petmatch.kernel.event.UnitOfWork;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.security.Interleavings;
import com.petmatch.security.Interleavings.Trial;
import com.petmatch.security.event.SecurityListener;
import com.petmatch.testkit.FakeClock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two nodes that revoke and poll side by side, in every order of their steps. */
@Tag("row-21")
class RevocationOrdersTest {

    private static final TenantId CLINIC = new TenantId(new UUID(0, 1));
    private static final SubjectId ANNA = new SubjectId(new UUID(1, 1));
    private static final SubjectId BEN = new SubjectId(new UUID(1, 2));

    private static final class Nodes {

        final FakeClock clock = FakeClock.at("2026-03-01T10:00:00Z");
        final InMemoryUnitOfWork work = new InMemoryUnitOfWork();
        final InMemoryRevocationStore store = new InMemoryRevocationStore(work);
        final Revocations here;
        final Revocations there;
        final TokenMark ofAnna = TokenMark.issuedAt(CLINIC, ANNA, clock.instant());
        final TokenMark ofBen = TokenMark.issuedAt(CLINIC, BEN, clock.instant()).withTokenId("jti-ben");

        Nodes(Interleavings orders) {
            here = node(orders);
            there = node(orders);
            here.poll();
            there.poll();
        }

        private Revocations node(Interleavings orders) {
            return new Revocations(
                    orders.steps(RevocationStore.class, store, work),
                    orders.steps(UnitOfWork.class, work, work),
                    RevocationRules.standard(),
                    clock,
                    SecurityListener.none());
        }

        void annaEndsHere() {
            here.revokeSubject(CLINIC, ANNA);
            assertThat(here.check(ofAnna)).isEqualTo(REVOKED);
        }

        void bensTokenEndsThere() {
            there.revokeToken(CLINIC, BEN, "jti-ben", clock.instant().plus(Duration.ofMinutes(10)));
            assertThat(there.check(ofBen)).isEqualTo(REVOKED);
        }

        void poll(Revocations node, TokenMark mark) {
            boolean dead = node.check(mark) == REVOKED;
            node.poll();
            assertThat(dead && node.check(mark) == CLEAR).isFalse();
        }
    }

    @Test
    void nothingThatWasRevokedIsEverClearAgain() throws InterruptedException {
        int orders = Interleavings.all(steps -> {
            Nodes nodes = new Nodes(steps);
            return new Trial(
                    List.of(
                            nodes::annaEndsHere,
                            nodes::bensTokenEndsThere,
                            () -> nodes.poll(nodes.here, nodes.ofAnna),
                            () -> nodes.poll(nodes.there, nodes.ofBen)),
                    () -> {
                        nodes.here.poll();
                        nodes.there.poll();
                        for (Revocations node : List.of(nodes.here, nodes.there)) {
                            assertThat(node.check(nodes.ofAnna)).isEqualTo(REVOKED);
                            assertThat(node.check(nodes.ofBen)).isEqualTo(REVOKED);
                        }
                    });
        });

        assertThat(orders).isGreaterThan(50);
    }
}
