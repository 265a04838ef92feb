package com.petmatch.security.redis;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.kernel.event.InMemoryUnitOfWork;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.security.event.SecurityListener;
import com.petmatch.security.revocation.InMemoryRevocationStore;
import com.petmatch.security.revocation.RevocationOutcome;
import com.petmatch.security.revocation.RevocationRules;
import com.petmatch.security.revocation.Revocations;
import com.petmatch.security.revocation.TokenMark;
import com.petmatch.testkit.RedisExtension;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Two nodes, one Redis. The executor is a queue that the test works off, so nothing happens unseen. */
@Tag("row-21")
class RedisRevocationSignalTest {

    private static final Instant NOW = Instant.parse("2026-05-01T10:00:00Z");
    private static final TenantId TENANT = new TenantId(new UUID(0, 7));
    private static final SubjectId ANNA = new SubjectId(new UUID(0, 1));

    @RegisterExtension
    static final RedisExtension redis = RedisExtension.server();

    private final LinkedBlockingQueue<Runnable> work = new LinkedBlockingQueue<>();
    private RedisScene scene;

    @BeforeEach
    void connect() {
        scene = new RedisScene(redis);
    }

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void anotherNodeReadsAtOnceWhatWasRevoked() throws Exception {
        InMemoryUnitOfWork unitOfWork = new InMemoryUnitOfWork();
        InMemoryRevocationStore shared = new InMemoryRevocationStore(unitOfWork);
        Revocations here = node(shared, unitOfWork);
        Revocations there = node(shared, unitOfWork);
        TokenMark token = TokenMark.issuedAt(TENANT, ANNA, NOW.minusSeconds(60));
        try (RedisRevocationSignal signal = RedisRevocationSignal.connect(scene.client, Runnable::run, here);
                RedisRevocationSignal other = RedisRevocationSignal.connect(scene.client, work::add, there)) {
            here.revokeSubject(TENANT, ANNA);
            assertThat(there.check(token)).isEqualTo(RevocationOutcome.CLEAR);

            assertThat(signal.announce()).isTrue();
            workOff();

            assertThat(there.check(token)).isEqualTo(RevocationOutcome.REVOKED);
            assertThat(other).isNotNull();
        }
    }

    @Test
    void oneReadWaitsHoweverManyMessagesCome() throws Exception {
        try (RedisRevocationSignal signal = RedisRevocationSignal.connect(scene.client, work::add, () -> {})) {
            for (int i = 0; i < 200; i++) {
                signal.announce();
            }
            Runnable first = work.poll(60, TimeUnit.SECONDS);

            assertThat(first).isNotNull();
            assertThat(work).as("heard and not read yet").isEmpty();
            first.run();
            signal.announce();
            assertThat(work.poll(60, TimeUnit.SECONDS))
                    .as("heard after the read")
                    .isNotNull();
        }
    }

    @Test
    @Timeout(60)
    void aLostServerIsSaidAndAReturnedOneIsHeardAgain() throws Exception {
        try (RedisRevocationSignal signal = RedisRevocationSignal.connect(scene.client, work::add, () -> {})) {
            int port = redis.port();
            redis.stop();
            assertThat(signal.announce()).isFalse();
            redis.start(port);
            Runnable heard = null;
            while (heard == null) {
                signal.announce();
                heard = work.poll(50, TimeUnit.MILLISECONDS);
            }

            assertThat(work).as("one read for all that was announced").isEmpty();
        }
    }

    private void workOff() throws InterruptedException {
        Runnable next = work.poll(60, TimeUnit.SECONDS);
        assertThat(next).isNotNull();
        next.run();
    }

    private static Revocations node(InMemoryRevocationStore store, InMemoryUnitOfWork unitOfWork) {
        Revocations revocations = new Revocations(
                store, unitOfWork, RevocationRules.standard(), InstantSource.fixed(NOW), SecurityListener.none());
        revocations.poll();
        return revocations;
    }
}
