package com.petmatch.security.testkit;

import static com.petmatch.security.testkit.SecuritySamples.CLINIC;
import static com.petmatch.security.testkit.SecuritySamples.NOW;
import static com.petmatch.security.testkit.SecuritySamples.OTHER;
import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.security.login.FailureKey;
import com.petmatch.security.login.LoginFailureStore;
import com.petmatch.security.login.LoginFailures;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What every {@link LoginFailureStore} promises. */
public abstract class LoginFailureStoreContract {

    private static final FailureKey KEY = new FailureKey("1.key");
    private static final LoginFailures FIRST = new LoginFailures(1, NOW, 1);

    /** For extending test classes. */
    protected LoginFailureStoreContract() {}

    /** The store under test, empty. */
    protected abstract LoginFailureStore store();

    @Test
    void keepsACountPerKeyAndTenant() {
        assertThat(store().insert(CLINIC, KEY, FIRST)).isTrue();
        assertThat(store().insert(CLINIC, KEY, FIRST)).isFalse();

        assertThat(store().find(CLINIC, KEY)).contains(FIRST);
        assertThat(store().find(OTHER, KEY)).isEmpty();
        assertThat(store().find(CLINIC, new FailureKey("1.other"))).isEmpty();
    }

    @Test
    void replacesOnlyTheVersionItWasShown() {
        store().insert(CLINIC, KEY, FIRST);
        LoginFailures second = new LoginFailures(2, NOW.plusSeconds(1), 2);

        assertThat(store().replace(CLINIC, KEY, FIRST, second)).isTrue();
        assertThat(store().replace(CLINIC, KEY, FIRST, second)).isFalse();
        assertThat(store().find(CLINIC, KEY)).contains(second);
    }

    @Test
    @Tag("row-31")
    void countsEachOfManyParallelAttempts() throws Exception {
        store().insert(CLINIC, KEY, new LoginFailures(0, NOW, 1));

        int counted = Races.winners(8, () -> {
            for (int race = 0; race < 1_000; race++) {
                LoginFailures found = store().find(CLINIC, KEY).orElseThrow();
                LoginFailures next = new LoginFailures(found.count() + 1, NOW, found.version() + 1);
                if (store().replace(CLINIC, KEY, found, next)) {
                    return true;
                }
            }
            return false;
        });

        assertThat(counted).isEqualTo(8);
        assertThat(store().find(CLINIC, KEY)).contains(new LoginFailures(8, NOW, 9));
    }

    @Test
    void clearsAndDeletesOldCountsInPortions() {
        store().insert(CLINIC, KEY, FIRST);
        store().insert(CLINIC, new FailureKey("1.b"), FIRST);
        store().insert(CLINIC, new FailureKey("1.c"), new LoginFailures(1, NOW.plusSeconds(9), 1));
        store().insert(OTHER, KEY, FIRST);
        store().clear(CLINIC, KEY);
        store().clear(CLINIC, KEY);
        store().insert(CLINIC, KEY, FIRST);

        assertThat(store().deleteBefore(CLINIC, NOW.plusSeconds(9), 1)).isEqualTo(1);
        assertThat(store().deleteBefore(CLINIC, NOW.plusSeconds(9), 10)).isEqualTo(1);
        assertThat(store().find(CLINIC, new FailureKey("1.c"))).isPresent();
        assertThat(store().find(OTHER, KEY)).isPresent();
    }
}
