package com.petmatch.security.testkit;

import static com.petmatch.security.testkit.SecuritySamples.ANNA;
import static com.petmatch.security.testkit.SecuritySamples.BEN;
import static com.petmatch.security.testkit.SecuritySamples.CLINIC;
import static com.petmatch.security.testkit.SecuritySamples.NOW;
import static com.petmatch.security.testkit.SecuritySamples.OTHER;
import static com.petmatch.security.testkit.SecuritySamples.apiKey;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.kernel.event.UnitOfWork;
import com.petmatch.security.apikey.ApiKey;
import com.petmatch.security.apikey.ApiKeyStore;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What every {@link ApiKeyStore} promises. */
@Tag("row-72")
public abstract class ApiKeyStoreContract {

    /** For extending test classes. */
    protected ApiKeyStoreContract() {}

    /** The store under test, empty. */
    protected abstract ApiKeyStore store();

    /** Transactions that the store joins. */
    protected abstract UnitOfWork unitOfWork();

    @Test
    void findsAKeyWholeInItsTenant() {
        ApiKey key = inserted(apiKey(ANNA, 1, NOW));

        assertThat(store().find(CLINIC, key.id())).contains(key);
        assertThat(store().find(OTHER, key.id())).isEmpty();
    }

    @Test
    void listsTheNewestFirst() {
        ApiKey older = inserted(apiKey(ANNA, 1, NOW.minusSeconds(60)));
        ApiKey newer = inserted(apiKey(ANNA, 2, NOW));
        inserted(apiKey(BEN, 3, NOW));

        assertThat(store().ofOwner(CLINIC, ANNA)).containsExactly(newer, older);
        assertThat(store().ofOwner(OTHER, ANNA)).isEmpty();
    }

    @Test
    void racingInsertionsDoNotExceedTheLimit() throws Exception {
        AtomicInteger number = new AtomicInteger();

        int done = Races.winners(
                8,
                () -> unitOfWork()
                        .inTransaction(() -> store().insert(CLINIC, apiKey(ANNA, number.incrementAndGet(), NOW), 3)));

        assertThat(done).isEqualTo(3);
        ApiKey first = store().ofOwner(CLINIC, ANNA).get(0);
        assertThat(store().replace(CLINIC, first, revoked(first))).isTrue();
        assertThat(store().insert(CLINIC, apiKey(ANNA, 20, NOW), 3)).isTrue();
        assertThat(store().insert(CLINIC, apiKey(ANNA, 21, NOW), 3)).isFalse();
    }

    @Test
    void oneOfManyRacingWritersWins() throws Exception {
        ApiKey key = inserted(apiKey(ANNA, 1, NOW));

        assertThat(Races.winners(8, () -> store().replace(CLINIC, key, revoked(key))))
                .isEqualTo(1);

        assertThat(store().find(CLINIC, key.id())).contains(revoked(key));
        assertThat(store().replace(OTHER, revoked(key), key)).isFalse();
    }

    @Test
    void aRollbackTakesTheKeyBack() {
        ApiKey key = apiKey(ANNA, 1, NOW);

        assertThatThrownBy(() -> unitOfWork().inTransaction(() -> {
                    store().insert(CLINIC, key, 9);
                    throw new IllegalStateException("host failed");
                }))
                .hasMessage("host failed");

        assertThat(store().find(CLINIC, key.id())).isEmpty();
    }

    @Test
    void keysThatAreOverDoNotCountToTheLimit() {
        ApiKey first = inserted(apiKey(ANNA, 1, NOW));
        Instant end = first.grant().expiresAt();

        assertThat(store().insert(CLINIC, apiKey(ANNA, 2, end.minusSeconds(1)), 1))
                .isFalse();
        assertThat(store().insert(CLINIC, apiKey(ANNA, 3, end), 1)).isTrue();
    }

    @Test
    void deletesExpiredOnesInPortions() {
        Instant end = inserted(apiKey(ANNA, 1, NOW)).grant().expiresAt();
        inserted(apiKey(BEN, 2, NOW));

        assertThat(store().deleteExpired(CLINIC, end, 9)).isZero();
        assertThat(store().deleteExpired(OTHER, end.plusSeconds(1), 9)).isZero();
        assertThat(store().deleteExpired(CLINIC, end.plusSeconds(1), 1)).isEqualTo(1);
        assertThat(store().deleteExpired(CLINIC, end.plusSeconds(1), 9)).isEqualTo(1);
    }

    @Test
    void deletesAllOfOneOwner() {
        inserted(apiKey(ANNA, 1, NOW));
        inserted(apiKey(BEN, 2, NOW));

        assertThat(store().deleteAll(OTHER, ANNA)).isZero();
        assertThat(store().deleteAll(CLINIC, ANNA)).isEqualTo(1);
        assertThat(store().ofOwner(CLINIC, BEN)).hasSize(1);
    }

    private ApiKey inserted(ApiKey key) {
        assertThat(store().insert(CLINIC, key, 9)).isTrue();
        return key;
    }

    private static ApiKey revoked(ApiKey key) {
        return new ApiKey(
                key.id(), key.secret(), key.grant(), key.createdAt(), key.lastUsedAt(), true, key.version() + 1);
    }
}
