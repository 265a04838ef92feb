package com.petmatch.payments.testkit.contract;

import static com.petmatch.payments.testkit.contract.Samples.NOW;
import static com.petmatch.payments.testkit.contract.Samples.OTHER;
import static com.petmatch.payments.testkit.contract.Samples.TENANT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.kernel.event.UnitOfWork;
import com.petmatch.payments.idempotency.Fingerprint;
import com.petmatch.payments.idempotency.IdempotencyKey;
import com.petmatch.payments.idempotency.IdempotencyRow;
import com.petmatch.payments.idempotency.IdempotencyScope;
import com.petmatch.payments.idempotency.IdempotencyStore;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** What every {@link IdempotencyStore} promises. */
public abstract class IdempotencyStoreContract {

    /** A store that is empty at the start of each test. */
    protected abstract IdempotencyStore store();

    /** The transactions that writes take part in. */
    protected abstract UnitOfWork unitOfWork();

    @Test
    void keepsTheFirstRow() {
        IdempotencyRow first = row("charge", "key-1", 1);

        assertThat(store().putIfAbsent(TENANT, first)).isEqualTo(first);
        assertThat(store().putIfAbsent(TENANT, row("charge", "key-1", 2))).isEqualTo(first);
        assertThat(store().find(TENANT, first.scope())).contains(first);
    }

    @Test
    void keepsKeysOfOperationsAndTenantsApart() {
        store().putIfAbsent(TENANT, row("charge", "key-1", 1));
        IdempotencyRow refund = row("refund", "key-1", 2);
        IdempotencyRow other = row("charge", "key-1", 3);

        assertThat(store().putIfAbsent(TENANT, refund)).isEqualTo(refund);
        assertThat(store().putIfAbsent(OTHER, other)).isEqualTo(other);
        assertThat(store().find(OTHER, refund.scope())).isEmpty();
    }

    @Test
    void forgetsARowThatWasRolledBack() {
        IdempotencyRow row = row("charge", "key-1", 1);

        assertThatThrownBy(() -> unitOfWork().inTransaction(() -> {
                    store().putIfAbsent(TENANT, row);
                    throw new IllegalStateException("rolled back");
                }))
                .hasMessage("rolled back");

        assertThat(store().find(TENANT, row.scope())).isEmpty();
    }

    @Test
    void letsOneOfManyWin() {
        ExecutorService executor = Executors.newFixedThreadPool(8);
        List<CompletableFuture<UUID>> running = new ArrayList<>();
        for (int i = 1; i <= 32; i++) {
            IdempotencyRow mine = row("charge", "key-1", i);
            running.add(CompletableFuture.supplyAsync(
                    () -> unitOfWork()
                            .inTransaction(
                                    () -> store().putIfAbsent(TENANT, mine).result()),
                    executor));
        }
        List<UUID> results = running.stream().map(CompletableFuture::join).toList();
        executor.shutdownNow();

        assertThat(results).containsOnly(results.get(0));
    }

    @Test
    void purgesTheOldOnesInBatches() {
        for (int i = 1; i <= 3; i++) {
            store().putIfAbsent(TENANT, row("charge", "key-" + i, i));
        }
        store().putIfAbsent(OTHER, row("charge", "key-1", 1));
        store().putIfAbsent(OTHER, row("charge", "key-3", 1));

        assertThat(store().purge(TENANT, NOW.plusSeconds(3), 1)).isOne();
        assertThat(store().purge(TENANT, NOW.plusSeconds(3), 10)).isOne();
        assertThat(store().find(TENANT, row("charge", "key-3", 3).scope())).isPresent();
        assertThat(store().find(OTHER, row("charge", "key-1", 1).scope())).isPresent();
    }

    private static IdempotencyRow row(String operation, String key, long number) {
        return new IdempotencyRow(
                new IdempotencyScope(operation, IdempotencyKey.of(key)),
                Fingerprint.builder().put("number", Long.toString(number)).build(),
                Samples.id(number),
                NOW.plusSeconds(number));
    }
}
