package com.petmatch.payments.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.kernel.event.InMemoryUnitOfWork;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.money.Money;
import com.petmatch.payments.IdempotencyConflictException;
import com.petmatch.payments.MovableClock;
import java.time.Duration;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdempotencyTest {

    private static final IdempotencyScope SCOPE = new IdempotencyScope("charge", IdempotencyKey.of("key-1"));
    private static final Fingerprint ONE = Fingerprint.builder().put("a", "1").build();
    private static final Fingerprint TWO = Fingerprint.builder().put("a", "2").build();
    private static final UUID FIRST = new UUID(0, 1);
    private static final UUID SECOND = new UUID(0, 2);

    private final MovableClock clock = new MovableClock("2026-03-01T10:00:00Z");
    private final Idempotency idempotency =
            new Idempotency(TenantId.SINGLE, new InMemoryIdempotencyStore(new InMemoryUnitOfWork()), clock);

    @Test
    void returnsTheFirstResult() {
        assertThat(idempotency.known(SCOPE, ONE)).isEmpty();
        assertThat(idempotency.claim(SCOPE, ONE, FIRST)).isEqualTo(FIRST);
        assertThat(idempotency.claim(SCOPE, ONE, SECOND)).isEqualTo(FIRST);
        assertThat(idempotency.known(SCOPE, ONE)).contains(FIRST);
    }

    @Test
    void refusesAnotherRequestUnderTheSameKey() {
        idempotency.claim(SCOPE, ONE, FIRST);

        assertThatThrownBy(() -> idempotency.claim(SCOPE, TWO, SECOND))
                .isInstanceOf(IdempotencyConflictException.class)
                .hasMessageContaining("charge");
        assertThatThrownBy(() -> idempotency.known(SCOPE, TWO)).isInstanceOf(IdempotencyConflictException.class);
    }

    @Test
    void forgetsAfterThirtyDays() {
        idempotency.claim(SCOPE, ONE, FIRST);
        clock.advance(Idempotency.KEPT);
        assertThat(idempotency.purge(10)).isZero();

        clock.advance(Duration.ofSeconds(1));
        assertThat(idempotency.purge(10)).isOne();
        assertThat(idempotency.known(SCOPE, TWO)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "ключ", "tab\t"})
    void refusesWhatIsNoKey(String key) {
        assertThatThrownBy(() -> IdempotencyKey.of(key)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void acceptsKeysUpTo255Characters() {
        assertThat(IdempotencyKey.of("k".repeat(255))).hasToString("k".repeat(255));
        assertThatThrownBy(() -> IdempotencyKey.of("k".repeat(256))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new IdempotencyScope("", SCOPE.key())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Fingerprint("ff")).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void printsAreEqualForAnyOrderOfParts(@ForAll String a, @ForAll String b) {
        Fingerprint one = Fingerprint.builder().put("a", a).put("b", b).build();
        Fingerprint other = Fingerprint.builder().put("b", b).put("a", a).build();

        assertThat(one).isEqualTo(other);
    }

    @Property
    void printsDifferWhenAnyPartDoes(@ForAll String a, @ForAll String b, @ForAll String c) {
        Fingerprint one = Fingerprint.builder().put("a", a).put("b", b).build();
        Fingerprint other = Fingerprint.builder().put("a", a + c).put("b", b).build();
        Fingerprint moved = Fingerprint.builder().put("a", a + b).put("b", "").build();

        assertThat(one.equals(other)).isEqualTo(c.isEmpty());
        assertThat(one.equals(moved)).isEqualTo(b.isEmpty());
    }

    @Test
    void printsTellAmountsApart() {
        Fingerprint euros =
                Fingerprint.builder().put("m", Money.of(1, CurrencyCode.EUR)).build();
        Fingerprint dollars =
                Fingerprint.builder().put("m", Money.of(1, CurrencyCode.USD)).build();

        assertThat(euros).isNotEqualTo(dollars);
    }
}
