package com.petmatch.security.login;

import com.petmatch.kernel.privacy.Secret;
import com.petmatch.security.password.CheckOutcome;
import com.petmatch.security.password.HashOutcome;
import com.petmatch.security.password.PasswordHash;
import com.petmatch.security.password.PasswordHasher;
import java.util.HexFormat;

/** A hasher without cost that counts its work; for tests of the engine around it. */
final class CountingHasher implements PasswordHasher {

    int checks;
    boolean overloaded;
    boolean weak;
    /** What others do while the next password is being checked. */
    Runnable meanwhile = () -> {};

    @Override
    public HashOutcome hash(Secret password) {
        return overloaded
                ? new HashOutcome.Overloaded()
                : new HashOutcome.Hashed(new PasswordHash(text(password, weak ? 2 : 1)));
    }

    @Override
    public CheckOutcome check(Secret password, PasswordHash hash) {
        checks++;
        if (overloaded) {
            return new CheckOutcome.Overloaded();
        }
        Runnable others = meanwhile;
        meanwhile = () -> {};
        others.run();
        boolean first = hash.phc().equals(text(password, 1));
        return first || hash.phc().equals(text(password, 2))
                ? new CheckOutcome.Match(weak && first)
                : new CheckOutcome.Mismatch();
    }

    private static String text(Secret password, int generation) {
        return "$fast$" + generation + "$" + HexFormat.of().formatHex(password.reveal());
    }
}
