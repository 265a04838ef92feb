package com.petmatch.security.password;

import com.petmatch.kernel.privacy.Secret;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * PBKDF2-HMAC-SHA256 with 600,000 rounds by the JDK alone: what a host has without the BouncyCastle artifact, whose
 * Argon2id also costs an attacker memory. Safe for concurrent use.
 */
public final class Pbkdf2Hasher implements PasswordHasher, PasswordVerifier {

    private static final String ID = "pbkdf2-sha256";
    private static final String ROUNDS = "i";
    private static final int STANDARD_ROUNDS = 600_000;
    private static final int MAX_ROUNDS = 10_000_000;
    private static final int SALT_BYTES = 16;

    private final int rounds;
    private final HashingPermits permits;
    private final SecureRandom random;

    Pbkdf2Hasher(int rounds, HashingPermits permits, SecureRandom random) {
        this.rounds = rounds;
        this.permits = permits;
        this.random = random;
    }

    /** Reads PBKDF2 hashes beside a better hasher, see {@link MigratingHasher}. */
    public static PasswordVerifier verifier(HashingPermits permits) {
        return new Pbkdf2Hasher(STANDARD_ROUNDS, permits, new SecureRandom());
    }

    public static PasswordHasher standard(HashingPermits permits, SecureRandom random) {
        return new Pbkdf2Hasher(STANDARD_ROUNDS, permits, random);
    }

    @Override
    public HashOutcome hash(Secret password) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return permits.run(() -> derived(password, salt, rounds))
                .<HashOutcome>map(hash -> new HashOutcome.Hashed(
                        PhcString.of(ID, 0, Map.of(ROUNDS, rounds), salt, hash).toHash()))
                .orElseGet(HashOutcome.Overloaded::new);
    }

    @Override
    public boolean reads(PasswordHash hash) {
        return PhcString.isOf(hash, ID);
    }

    @Override
    public CheckOutcome check(Secret password, PasswordHash hash) {
        PhcString stored = PhcString.parse(hash, ID, false, List.of(ROUNDS));
        int storedRounds = Math.min(stored.parameter(ROUNDS), MAX_ROUNDS);
        return permits.run(() -> derived(password, stored.salt(), storedRounds))
                .map(derived -> compared(derived, stored))
                .orElseGet(CheckOutcome.Overloaded::new);
    }

    private CheckOutcome compared(byte[] derived, PhcString stored) {
        return MessageDigest.isEqual(derived, stored.hash())
                ? new CheckOutcome.Match(stored.parameter(ROUNDS) < rounds)
                : new CheckOutcome.Mismatch();
    }

    /** RFC 8018 §5.2 with one block, on exact bytes: the JDK's own factory takes characters only. */
    private static byte[] derived(Secret password, byte[] salt, int rounds) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(password.reveal(), "HmacSHA256"));
            mac.update(salt);
            byte[] block = mac.doFinal(new byte[] {0, 0, 0, 1});
            byte[] result = block.clone();
            for (int round = 1; round < rounds; round++) {
                block = mac.doFinal(block);
                for (int i = 0; i < result.length; i++) {
                    result[i] ^= block[i];
                }
            }
            return result;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java platform has HmacSHA256", impossible);
        }
    }
}
