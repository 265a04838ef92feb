package com.petmatch.security.login;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.Secret;
import com.petmatch.security.login.LoginOutcome.Completed;
import com.petmatch.security.login.LoginOutcome.Delayed;
import com.petmatch.security.login.LoginOutcome.Overloaded;
import com.petmatch.security.login.LoginOutcome.Refused;
import com.petmatch.security.login.LoginOutcome.VerificationNeeded;
import com.petmatch.security.password.CheckOutcome;
import com.petmatch.security.password.HashOutcome;
import com.petmatch.security.password.PasswordHash;
import com.petmatch.security.password.PasswordHasher;
import com.petmatch.security.password.PasswordRules;
import java.time.Duration;
import java.util.Optional;

/** Compares a presented password with a stored one: the same work and answer for an account that is not there. */
final class PasswordCheck {

    private static final Secret NO_PASSWORD = Secret.of(new byte[] {0});
    private static final int LOOKS = 3;

    private final CredentialStore credentials;
    private final PasswordHasher hasher;
    private final LoginThrottle throttle;
    private final PasswordHash dummy;

    PasswordCheck(CredentialStore credentials, PasswordHasher hasher, LoginThrottle throttle, PasswordHash dummy) {
        this.credentials = credentials;
        this.hasher = hasher;
        this.throttle = throttle;
        this.dummy = dummy;
    }

    /**
     * What came of it, and what it was compared with.
     *
     * @param proven the credential as it stood after the check; empty when the password was not right
     */
    record Checked(LoginOutcome outcome, Optional<Credential> proven) {

        private static Checked not(LoginOutcome outcome) {
            return new Checked(outcome, Optional.empty());
        }
    }

    Checked check(TenantId tenant, FailureKey failures, Optional<Credential> found, String presented) {
        Duration delay = throttle.admit(tenant, failures);
        if (!delay.isZero()) {
            return Checked.not(new Delayed(delay));
        }
        Optional<Secret> password = PasswordRules.presented(presented);
        Optional<Credential> usable = found.filter(
                credential -> password.isPresent() && !credential.state().isDisabled());
        CheckOutcome check = hasher.check(
                password.orElse(NO_PASSWORD), usable.map(Credential::hash).orElse(dummy));
        if (check instanceof CheckOutcome.Overloaded) {
            return Checked.not(new Overloaded());
        }
        if (!(check instanceof CheckOutcome.Match match) || usable.isEmpty()) {
            return Checked.not(new Refused());
        }
        Credential checked =
                match.needsRehash() ? rehashed(tenant, usable.get(), password.orElseThrow()) : usable.get();
        return standing(tenant, checked, password.orElseThrow());
    }

    /**
     * The credential as it is now: the check took its time, in which the password may have been reset or the account
     * switched off. Another hash is a stronger one of the same password, or the answer is no.
     */
    private Checked standing(TenantId tenant, Credential checked, Secret password) {
        PasswordHash known = checked.hash();
        for (int look = 0; look < LOOKS; look++) {
            Optional<Credential> present = credentials
                    .find(tenant, checked.subject())
                    .filter(credential -> !credential.state().isDisabled());
            if (present.isEmpty()) {
                return Checked.not(new Refused());
            }
            if (present.get().hash().isSame(known)) {
                return new Checked(opened(tenant, present.get()), present);
            }
            known = present.get().hash();
            CheckOutcome again = hasher.check(password, known);
            if (!(again instanceof CheckOutcome.Match)) {
                return Checked.not(again instanceof CheckOutcome.Overloaded ? new Overloaded() : new Refused());
            }
        }
        return Checked.not(new Refused());
    }

    // Best effort: when the hasher is busy or another writer was first, the next sign-in tries again.
    private Credential rehashed(TenantId tenant, Credential credential, Secret password) {
        if (hasher.hash(password) instanceof HashOutcome.Hashed hashed) {
            Credential next = credential.rehashed(hashed.hash());
            return credentials.replace(tenant, credential, next) ? next : credential;
        }
        return credential;
    }

    /** What a right password opens. */
    static LoginOutcome opened(TenantId tenant, Credential credential) {
        return credential.state() == Credential.State.UNVERIFIED
                ? new VerificationNeeded(credential.subject())
                : new Completed(ProvenAccount.of(tenant, credential));
    }
}
