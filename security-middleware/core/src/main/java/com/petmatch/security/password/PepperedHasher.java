package com.petmatch.security.password;

import com.petmatch.kernel.privacy.Secret;
import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.error.SecurityMisuseException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Keys passwords with a pepper (HMAC-SHA-256) before another hasher hashes them; the key's id stands before the other's
 * text: {@code $pepper$<id>$argon2id$…}. Hashes without a pepper, or under an older key, are still checked and are to be
 * hashed anew. Immutable, safe for concurrent use.
 */
public final class PepperedHasher implements PasswordHasher {

    // Bounded and without nesting: linear.
    private static final Pattern SHAPE = Pattern.compile("\\$pepper\\$([1-9][0-9]{0,2})(\\$.{1,280})");

    private final PasswordHasher hasher;
    private final PepperKeys keys;

    private PepperedHasher(PasswordHasher hasher, PepperKeys keys) {
        this.hasher = hasher;
        this.keys = keys;
    }

    public static PasswordHasher of(PasswordHasher hasher, PepperKeys keys) {
        return new PepperedHasher(hasher, keys);
    }

    @Override
    public HashOutcome hash(Secret password) {
        int id = keys.currentId();
        HashOutcome outcome = hasher.hash(keys.keyed(id, password).orElseThrow());
        return outcome instanceof HashOutcome.Hashed hashed
                ? new HashOutcome.Hashed(
                        new PasswordHash("$pepper$" + id + hashed.hash().phc()))
                : outcome;
    }

    @Override
    public CheckOutcome check(Secret password, PasswordHash hash) {
        Matcher peppered = SHAPE.matcher(hash.phc());
        if (!peppered.matches()) {
            return renewed(hasher.check(password, hash), true);
        }
        int id = Integer.parseInt(peppered.group(1));
        Optional<Secret> keyed = keys.keyed(id, password);
        if (keyed.isEmpty()) {
            throw new SecurityMisuseException(
                    SecurityErrors.PASSWORD_HASH, "Stored hash needs a pepper that is gone", Map.of("keyId", id));
        }
        return renewed(hasher.check(keyed.get(), new PasswordHash(peppered.group(2))), id != keys.currentId());
    }

    private static CheckOutcome renewed(CheckOutcome outcome, boolean old) {
        return outcome instanceof CheckOutcome.Match match
                ? new CheckOutcome.Match(old || match.needsRehash())
                : outcome;
    }
}
