package com.petmatch.security.bouncycastle;

import com.petmatch.kernel.privacy.Secret;
import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.error.SecurityMisuseException;
import com.petmatch.security.password.CheckOutcome;
import com.petmatch.security.password.HashingPermits;
import com.petmatch.security.password.PasswordHash;
import com.petmatch.security.password.PasswordVerifier;
import java.util.Map;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.OpenBSDBCrypt;

/**
 * Reads bcrypt hashes of a former system, {@code $2a$}, {@code $2b$} and {@code $2y$}, up to cost 16.
 *
 * <p><b>Security guarantees.</b> Passwords above 72 bytes, of which bcrypt would ignore the rest, and those with a zero
 * byte, at which implementations stop, never match. Safe for concurrent use.
 */
public final class BcryptVerifier implements PasswordVerifier {

    private static final int MAX_BYTES = 72;
    private static final Pattern KIND = Pattern.compile("\\$2[aby]\\$.{0,80}");
    private static final Pattern SHAPE = Pattern.compile("\\$2[aby]\\$(0[4-9]|1[0-6])\\$[./A-Za-z0-9]{53}");

    private final HashingPermits permits;

    public BcryptVerifier(HashingPermits permits) {
        this.permits = permits;
    }

    @Override
    public boolean reads(PasswordHash hash) {
        return KIND.matcher(hash.phc()).matches();
    }

    @Override
    public CheckOutcome check(Secret password, PasswordHash hash) {
        if (!SHAPE.matcher(hash.phc()).matches()) {
            throw new SecurityMisuseException(
                    SecurityErrors.PASSWORD_HASH, "Stored bcrypt hash is not one of cost 4 to 16", Map.of());
        }
        byte[] bytes = password.reveal();
        // The work is done all the same: a length must not be told by time.
        boolean possible = bytes.length <= MAX_BYTES && !hasZero(bytes);
        return permits.run(() -> OpenBSDBCrypt.checkPassword(hash.phc(), possible ? bytes : new byte[] {1}))
                .<CheckOutcome>map(
                        same -> same && possible ? new CheckOutcome.Match(true) : new CheckOutcome.Mismatch())
                .orElseGet(CheckOutcome.Overloaded::new);
    }

    private static boolean hasZero(byte[] bytes) {
        for (byte next : bytes) {
            if (next == 0) {
                return true;
            }
        }
        return false;
    }
}
