package com.petmatch.security.bouncycastle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.kernel.privacy.Secret;
import com.petmatch.security.error.SecurityMisuseException;
import com.petmatch.security.password.CheckOutcome;
import com.petmatch.security.password.CheckOutcome.Match;
import com.petmatch.security.password.CheckOutcome.Mismatch;
import com.petmatch.security.password.HashOutcome;
import com.petmatch.security.password.HashingPermits;
import com.petmatch.security.password.PasswordHash;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Argon2idHasherTest {

    private static final Secret PASSWORD = Secret.of("seven quiet hedgehogs");
    private static final Argon2Cost CHEAP = new Argon2Cost(64, 1, 1);

    private final Argon2idHasher hasher = hasher(CHEAP);

    @Test
    void recognisesThePasswordItHashed() {
        PasswordHash hash = hashed(hasher, PASSWORD);

        assertThat(hasher.check(PASSWORD, hash)).isEqualTo(new Match(false));
        assertThat(hasher.check(Secret.of("seven quiet hedgehog"), hash)).isEqualTo(new Mismatch());
    }

    @Test
    void writesTheStandardCostIntoThePhcString() {
        Argon2idHasher standard = Argon2idHasher.standard(1, 64L << 20, new SecureRandom());

        PasswordHash hash = hashed(standard, PASSWORD);

        assertThat(hash.phc()).startsWith("$argon2id$v=19$m=19456,t=2,p=1$").hasSize(97);
        assertThat(standard.check(PASSWORD, hash)).isEqualTo(new Match(false));
    }

    @Test
    void saltsEachHash() {
        assertThat(hashed(hasher, PASSWORD)).isNotEqualTo(hashed(hasher, PASSWORD));
    }

    /** From the reference implementation of the standard's authors: {@code echo -n password | argon2 somesalt …}. */
    @Test
    void readsAHashOfTheReferenceImplementation() {
        Argon2idHasher wide = hasher(new Argon2Cost(65_536, 2, 1));
        PasswordHash reference = new PasswordHash(
                "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc");

        assertThat(wide.check(Secret.of("password"), reference)).isEqualTo(new Match(false));
    }

    @Test
    void asksForANewHashWhenTheStoredOneIsWeaker() {
        PasswordHash weak = hashed(hasher, PASSWORD);

        assertThat(hasher(new Argon2Cost(128, 1, 1)).check(PASSWORD, weak)).isEqualTo(new Match(true));
    }

    @Test
    @Tag("row-29")
    void tellsUnicodeFormsApartAndReadsNulLikeAnyByte() {
        PasswordHash composed = hashed(hasher, Secret.of("caf\u00e9 caf\u00e9 caf\u00e9"));
        PasswordHash withNul = hashed(hasher, Secret.of("before\0after"));

        assertThat(hasher.check(Secret.of("cafe\u0301 cafe\u0301 cafe\u0301"), composed))
                .isEqualTo(new Mismatch());
        assertThat(hasher.check(Secret.of("before\0other"), withNul)).isEqualTo(new Mismatch());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$argon2i$v=19$m=64,t=1,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc",
                "$argon2id$v=16$m=64,t=1,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc",
                "$argon2id$v=19$m=064,t=1,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc",
                "$argon2id$v=19$t=1,m=64,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc",
                "$argon2id$v=19$m=64,t=1,p=1$c29tZXNhbHQ=$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc",
                "$argon2id$v=19$m=64,t=1,p=1$c29tZXNhbHQ$CTFhFdXPJO1a",
                "$argon2id$v=19$m=64,t=1,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc$",
                "$argon2id$v=19$m=4,t=1,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc",
                "$argon2id$v=19$m=1000000,t=1,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc",
                "$argon2id$v=19$m=64,t=999999999,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc",
                "$argon2id$"
            })
    void refusesStoredTextThatItWouldNotHaveWritten(String phc) {
        assertThatThrownBy(() -> hasher.check(PASSWORD, new PasswordHash(phc)))
                .isInstanceOf(SecurityMisuseException.class)
                .hasMessageNotContaining("CTFh");
    }

    @Test
    @Tag("row-30")
    void saysOverloadedWhenNoPermitComesFreeInTime() throws Exception {
        HashingPermits one = HashingPermits.exactly(1, 4, Duration.ofMillis(5));
        Argon2idHasher narrow = Argon2idHasher.of(CHEAP, one, new SecureRandom());
        PasswordHash hash = hashed(narrow, PASSWORD);
        CountDownLatch held = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        ExecutorService executor = Executors.newSingleThreadExecutor();
        try {
            Future<?> holder = executor.submit(() -> one.run(() -> {
                held.countDown();
                return awaited(release);
            }));
            held.await();

            assertThat(narrow.hash(PASSWORD)).isEqualTo(new HashOutcome.Overloaded());
            assertThat(narrow.check(PASSWORD, hash)).isEqualTo(new CheckOutcome.Overloaded());
            release.countDown();
            holder.get();
            assertThat(narrow.check(PASSWORD, hash)).isEqualTo(new Match(false));
        } finally {
            executor.shutdownNow();
        }
    }

    @Test
    void costOutsideTheStandardIsRefused() {
        assertThatThrownBy(() -> new Argon2Cost(15, 1, 2)).hasMessageContaining("memoryKib");
        assertThatThrownBy(() -> new Argon2Cost(64, 0, 1)).hasMessageContaining("passes");
    }

    private static boolean awaited(CountDownLatch latch) {
        try {
            latch.await();
            return true;
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private static Argon2idHasher hasher(Argon2Cost cost) {
        return Argon2idHasher.of(cost, HashingPermits.exactly(2, 8, Duration.ofSeconds(30)), new SecureRandom());
    }

    private static PasswordHash hashed(Argon2idHasher hasher, Secret password) {
        return ((HashOutcome.Hashed) hasher.hash(password)).hash();
    }
}
