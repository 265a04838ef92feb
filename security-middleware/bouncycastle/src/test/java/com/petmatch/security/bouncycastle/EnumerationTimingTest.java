package com.petmatch.security.bouncycastle;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.kernel.event.InMemoryUnitOfWork;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.MacKeys;
import com.petmatch.kernel.privacy.Secret;
import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.security.address.IpAddress;
import com.petmatch.security.login.InMemoryCredentialStore;
import com.petmatch.security.login.InMemoryLoginFailureStore;
import com.petmatch.security.login.LoginAttempt;
import com.petmatch.security.login.LoginEngine;
import com.petmatch.security.login.LoginOutcome;
import com.petmatch.security.login.LookupKeys;
import com.petmatch.security.login.PrepareOutcome;
import com.petmatch.security.password.HashingPermits;
import com.petmatch.security.session.InMemorySessionStore;
import com.petmatch.security.session.SessionEngine;
import com.petmatch.security.session.SessionRules;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An account that exists takes as long to refuse as one that does not. */
@Tag("row-28")
class EnumerationTimingTest {

    private static final TenantId TENANT = TenantId.SINGLE;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int PAIRS = 200;
    private static final int ROUNDS = 5;

    private final InMemoryUnitOfWork unitOfWork = new InMemoryUnitOfWork();
    private final InstantSource clock = InstantSource.fixed(Instant.parse("2026-03-01T10:00:00Z"));
    private final LoginEngine engine = LoginEngine.builder()
            .stores(new InMemoryCredentialStore(unitOfWork), new InMemoryLoginFailureStore(unitOfWork))
            .lookups(LookupKeys.of(MacKeys.of(1, Secret.of(new byte[32]))))
            .hasher(Argon2idHasher.of(
                    new Argon2Cost(1_024, 1, 1),
                    HashingPermits.exactly(1, 1, Duration.ofSeconds(30)),
                    new SecureRandom()))
            .sessions(new SessionEngine(
                    new InMemorySessionStore(unitOfWork),
                    unitOfWork,
                    SessionRules.standard(),
                    clock,
                    UUID::randomUUID,
                    new SecureRandom()))
            .unitOfWork(unitOfWork)
            .clock(clock)
            .build();

    /** Load may disturb the caches of a round; a difference in the work would disturb them all. */
    @Test
    void theMediansOfTwoHundredInterleavedPairsAreWithinFivePercent() {
        PrepareOutcome.Prepared prepared = (PrepareOutcome.Prepared) engine.prepare("seven quiet hedgehogs", List.of());
        engine.register(TENANT, new SubjectId(new UUID(0, 1)), "anna@example.org", prepared.password());
        engine.verified(TENANT, new SubjectId(new UUID(0, 1)));
        measured(0);
        double[] ratios = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            ratios[round] = measured(round + 1);
            if (Math.abs(ratios[round] - 1) <= 0.05) {
                return;
            }
        }
        assertThat(ratios).as("known : unknown, by round").contains(1.0);
    }

    private double measured(int round) {
        long[] known = new long[PAIRS];
        long[] unknown = new long[PAIRS];
        for (int pair = 0; pair < PAIRS; pair++) {
            int network = round * PAIRS + pair;
            if (pair % 2 == 0) {
                known[pair] = nanos("anna@example.org", network);
                unknown[pair] = nanos("nobody@example.org", network);
            } else {
                unknown[pair] = nanos("nobody@example.org", network);
                known[pair] = nanos("anna@example.org", network);
            }
        }
        return median(known) / median(unknown);
    }

    // Another network each time, so that no delay takes part; the processor's time of this thread, so that others' load
    // takes none either.
    private long nanos(String email, int network) {
        LoginAttempt attempt = new LoginAttempt(
                TENANT,
                email,
                "a wrong password",
                IpAddress.ofIpv4(0x0a000000 + network).clientPrefix());
        long start = THREADS.getCurrentThreadCpuTime();
        LoginOutcome outcome = engine.authenticate(attempt);
        long taken = THREADS.getCurrentThreadCpuTime() - start;
        assertThat(outcome).isEqualTo(new LoginOutcome.Refused());
        return taken;
    }

    private static double median(long[] values) {
        long[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
