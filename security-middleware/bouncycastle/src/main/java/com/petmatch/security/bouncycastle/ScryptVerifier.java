package com.petmatch.security.bouncycastle;

import com.petmatch.kernel.privacy.Secret;
import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.error.SecurityMisuseException;
import com.petmatch.security.password.CheckOutcome;
import com.petmatch.security.password.HashingPermits;
import com.petmatch.security.password.PasswordHash;
import com.petmatch.security.password.PasswordVerifier;
import com.petmatch.security.password.PhcString;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import org.bouncycastle.crypto.generators.SCrypt;

/**
 * Reads scrypt hashes (RFC 7914) of a former system as PHC strings {@code $scrypt$ln=…,r=…,p=…$salt$hash}, of at most
 * 128 MiB each. Safe for concurrent use.
 */
public final class ScryptVerifier implements PasswordVerifier {

    private static final String ID = "scrypt";
    private static final List<String> PARAMETERS = List.of("ln", "r", "p");
    private static final int MAX_LOG_COST = 20;
    private static final int MAX_LANES = 16;
    private static final long MAX_BYTES = 128L << 20;
    private static final int MAX_TAG = 64;

    private final HashingPermits permits;

    public ScryptVerifier(HashingPermits permits) {
        this.permits = permits;
    }

    @Override
    public boolean reads(PasswordHash hash) {
        return PhcString.isOf(hash, ID);
    }

    @Override
    public CheckOutcome check(Secret password, PasswordHash hash) {
        PhcString stored = PhcString.parse(hash, ID, false, PARAMETERS);
        int logCost = stored.parameter("ln");
        int block = stored.parameter("r");
        int lanes = stored.parameter("p");
        boolean acceptable = logCost >= 1
                && logCost <= MAX_LOG_COST
                && lanes <= MAX_LANES
                && ((128L * block) << logCost) <= MAX_BYTES
                && stored.hash().length >= 16
                && stored.hash().length <= MAX_TAG;
        if (!acceptable) {
            throw new SecurityMisuseException(
                    SecurityErrors.PASSWORD_HASH,
                    "Stored scrypt hash is outside of what this verifier accepts",
                    Map.of("ln", logCost, "r", block, "p", lanes));
        }
        return permits.run(() -> SCrypt.generate(
                        password.reveal(), stored.salt(), 1 << logCost, block, lanes, stored.hash().length))
                .<CheckOutcome>map(tag -> MessageDigest.isEqual(tag, stored.hash())
                        ? new CheckOutcome.Match(true)
                        : new CheckOutcome.Mismatch())
                .orElseGet(CheckOutcome.Overloaded::new);
    }
}
