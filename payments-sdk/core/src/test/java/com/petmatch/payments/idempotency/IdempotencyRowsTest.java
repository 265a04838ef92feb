package com.petmatch.payments.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.kernel.event.InMemoryUnitOfWork;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.money.Money;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdempotencyRowsTest {

    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    private static final TenantId OTHER = new TenantId(new UUID(0, 9));

    private final IdempotencyStore store = new InMemoryIdempotencyStore(new InMemoryUnitOfWork());

    @Test
    void keepsTheFirstRowOfAKey() {
        IdempotencyRow first = row("key-1", 1, NOW);

        assertThat(store.putIfAbsent(TenantId.SINGLE, first)).isEqualTo(first);
        assertThat(store.putIfAbsent(TenantId.SINGLE, row("key-1", 2, NOW))).isEqualTo(first);
        assertThat(store.find(TenantId.SINGLE, first.scope())).contains(first);
        assertThat(store.find(OTHER, first.scope())).isEmpty();
    }

    @Test
    void purgesOldRowsOfOneTenantAndNoMoreThanAsked() {
        for (int i = 0; i < 3; i++) {
            IdempotencyRow row = row("key-" + i, i, NOW.minusMillis(1));
            assertThat(store.putIfAbsent(TenantId.SINGLE, row)).isEqualTo(row);
            assertThat(store.putIfAbsent(OTHER, row)).isEqualTo(row);
        }
        IdempotencyRow young = row("key-9", 9, NOW);
        assertThat(store.putIfAbsent(TenantId.SINGLE, young)).isEqualTo(young);

        assertThat(store.purge(TenantId.SINGLE, NOW, 2)).isEqualTo(2);
        assertThat(store.purge(TenantId.SINGLE, NOW, 2)).isOne();
        assertThat(store.purge(TenantId.SINGLE, NOW, 2)).isZero();
        assertThat(store.find(TenantId.SINGLE, young.scope())).contains(young);
        assertThat(store.purge(OTHER, NOW, 10)).isEqualTo(3);
    }

    @Test
    @Tag("row-8")
    void holdsALeaseForAMinute() {
        Lease lease = Lease.from(new UUID(0, 1), NOW);

        assertThat(lease.isHeld(NOW)).isTrue();
        assertThat(lease.isHeld(NOW.plus(Duration.ofMinutes(1)).minusMillis(1))).isTrue();
        assertThat(lease.isHeld(NOW.plus(Duration.ofMinutes(1)))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"!", "~", "order-42"})
    void acceptsPrintableKeys(String key) {
        assertThat(IdempotencyKey.of(key).value()).isEqualTo(key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u007f", "\u001f", "\u0000"})
    void refusesControlCharacters(String key) {
        assertThatThrownBy(() -> IdempotencyKey.of(key))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("got 1");
    }

    @Test
    void acceptsOperationsUpTo32Characters() {
        IdempotencyKey key = IdempotencyKey.of("k");

        assertThat(new IdempotencyScope("o".repeat(32), key).operation()).hasSize(32);
        assertThatThrownBy(() -> new IdempotencyScope("o".repeat(33), key))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @Tag("row-5")
    void printsAreTheSameInEveryVersion() {
        // SHA-256 of "1", "a", "b", "m", "1099 EUR", each behind its length and a colon.
        assertThat(Fingerprint.builder()
                        .put("m", Money.of(1_099, CurrencyCode.EUR))
                        .put("a", "b")
                        .build()
                        .hex())
                .isEqualTo("87be95d8d70a3b1524de059ae38477385cbf868b037d7a393a6a19b00563d641");
    }

    private static IdempotencyRow row(String key, long result, Instant createdAt) {
        return new IdempotencyRow(
                new IdempotencyScope("charge", IdempotencyKey.of(key)),
                Fingerprint.builder().put("a", "1").build(),
                new UUID(0, result),
                createdAt);
    }
}
