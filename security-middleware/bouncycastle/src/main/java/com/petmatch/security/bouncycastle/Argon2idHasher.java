package com.petmatch.security.bouncycastle;

import com.petmatch.kernel.privacy.Secret;
import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.error.SecurityMisuseException;
import com.petmatch.security.password.CheckOutcome;
import com.petmatch.security.password.HashOutcome;
import com.petmatch.security.password.HashingPermits;
import com.petmatch.security.password.PasswordHash;
import com.petmatch.security.password.PasswordHasher;
import com.petmatch.security.password.PhcString;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Argon2id (RFC 9106), version 0x13, salt of 16 and tag of 32 bytes, as PHC strings.
 *
 * <p><b>Security guarantees.</b> The exact bytes of the password are hashed; a fresh random salt each time; comparison in
 * constant time; stored costs above what this hasher allows are refused before any memory is taken. Concurrency is
 * bounded by {@link HashingPermits}. Safe for concurrent use.
 */
public final class Argon2idHasher implements PasswordHasher {

    private static final String ID = "argon2id";
    private static final int VERSION = 19;
    private static final int SALT_BYTES = 16;
    private static final int TAG_BYTES = 32;
    private static final List<String> PARAMETERS = List.of("m", "t", "p");
    // A stored hash may be dearer than today's, after costs were lowered; not without bound.
    private static final int DEARER = 4;

    private final Argon2Cost cost;
    private final HashingPermits permits;
    private final SecureRandom random;

    private Argon2idHasher(Argon2Cost cost, HashingPermits permits, SecureRandom random) {
        this.cost = cost;
        this.permits = permits;
        this.random = random;
    }

    /**
     * A hasher of the standard cost with as many permits as processors and memory allow.
     *
     * @param memoryBudgetBytes what all hashes that run at once may take together
     */
    public static Argon2idHasher standard(int processors, long memoryBudgetBytes, SecureRandom random) {
        Argon2Cost cost = Argon2Cost.standard();
        return of(cost, HashingPermits.of(processors, memoryBudgetBytes, cost.memoryKib() * 1024L), random);
    }

    /**
     * The dearest cost whose hash takes at most the target on this machine, never below the standard: memory is raised
     * first, up to the maximum, then passes. Measures for a few seconds; call it by hand or at build, not at each start.
     *
     * @param maxMemoryKib what one hash may take
     */
    public static Argon2Cost calibrate(Duration target, int maxMemoryKib) {
        Secret password = Secret.of("a password to measure with");
        byte[] salt = new byte[SALT_BYTES];
        return new Argon2Calibration(target, maxMemoryKib, cost -> {
                    Argon2id.tag(cost, password.reveal(), salt, TAG_BYTES);
                    long start = System.nanoTime();
                    Argon2id.tag(cost, password.reveal(), salt, TAG_BYTES);
                    return System.nanoTime() - start;
                })
                .found();
    }

    public static Argon2idHasher of(Argon2Cost cost, HashingPermits permits, SecureRandom random) {
        return new Argon2idHasher(cost, permits, random);
    }

    @Override
    public HashOutcome hash(Secret password) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return permits.run(() -> Argon2id.tag(cost, password.reveal(), salt, TAG_BYTES))
                .<HashOutcome>map(tag -> new HashOutcome.Hashed(phc(salt, tag)))
                .orElseGet(HashOutcome.Overloaded::new);
    }

    @Override
    public CheckOutcome check(Secret password, PasswordHash hash) {
        PhcString stored = PhcString.parse(hash, ID, true, PARAMETERS);
        Argon2Cost storedCost = costOf(stored);
        return permits.run(() -> Argon2id.tag(storedCost, password.reveal(), stored.salt(), TAG_BYTES))
                .map(tag -> compared(tag, stored, storedCost))
                .orElseGet(CheckOutcome.Overloaded::new);
    }

    private CheckOutcome compared(byte[] tag, PhcString stored, Argon2Cost storedCost) {
        return MessageDigest.isEqual(tag, stored.hash())
                ? new CheckOutcome.Match(storedCost.isWeakerThan(cost))
                : new CheckOutcome.Mismatch();
    }

    private Argon2Cost costOf(PhcString stored) {
        int memory = stored.parameter("m");
        boolean acceptable = stored.version() == VERSION
                && stored.salt().length >= 8
                && stored.salt().length <= 64
                && stored.hash().length == TAG_BYTES
                && memory <= (long) DEARER * cost.memoryKib()
                && stored.parameter("t") <= (long) DEARER * cost.passes();
        if (!acceptable) {
            throw refused(stored, null);
        }
        try {
            return new Argon2Cost(memory, stored.parameter("t"), stored.parameter("p"));
        } catch (IllegalArgumentException outside) {
            throw refused(stored, outside);
        }
    }

    private PasswordHash phc(byte[] salt, byte[] tag) {
        Map<String, Integer> parameters = new LinkedHashMap<>();
        parameters.put("m", cost.memoryKib());
        parameters.put("t", cost.passes());
        parameters.put("p", cost.lanes());
        return PhcString.of(ID, VERSION, parameters, salt, tag).toHash();
    }

    private static SecurityMisuseException refused(PhcString stored, @Nullable Throwable cause) {
        String message = "Stored Argon2id hash is outside of what this hasher accepts";
        Map<String, Object> facts = Map.of("version", stored.version(), "memoryKib", stored.parameter("m"));
        return cause == null
                ? new SecurityMisuseException(SecurityErrors.PASSWORD_HASH, message, facts)
                : new SecurityMisuseException(SecurityErrors.PASSWORD_HASH, message, facts, cause);
    }
}
