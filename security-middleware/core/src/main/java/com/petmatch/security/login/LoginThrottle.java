package com.petmatch.security.login;

import com.petmatch.kernel.id.TenantId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Counts an attempt before it is checked: a crash in the check gives no free one. */
final class LoginThrottle {

    private static final int RACES = 16;
    private static final Duration LOST_RACE = Duration.ofSeconds(1);

    private final LoginFailureStore store;
    private final InstantSource clock;

    LoginThrottle(LoginFailureStore store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Zero when the attempt may be checked, and is counted; else how long to wait, and nothing is counted. */
    Duration admit(TenantId tenant, FailureKey key) {
        for (int race = 0; race < RACES; race++) {
            Instant now = clock.instant();
            Optional<LoginFailures> found = store.find(tenant, key);
            if (found.isEmpty()) {
                if (store.insert(tenant, key, new LoginFailures(1, now, 1))) {
                    return Duration.ZERO;
                }
                continue;
            }
            Duration delay = found.get().remainingDelay(now);
            if (!delay.isZero()) {
                return delay;
            }
            if (store.replace(tenant, key, found.get(), found.get().next(now))) {
                return Duration.ZERO;
            }
        }
        // So many parallel attempts on one account from one network are no person's.
        return LOST_RACE;
    }

    void succeeded(TenantId tenant, FailureKey key) {
        store.clear(tenant, key);
    }
}
