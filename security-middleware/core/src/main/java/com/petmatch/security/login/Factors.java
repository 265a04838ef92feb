package com.petmatch.security.login;

import com.petmatch.kernel.error.ErrorCode;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.passkey.PasskeyEngine;
import com.petmatch.security.passkey.PasskeyOutcome;
import com.petmatch.security.recovery.RecoveryCodes;
import com.petmatch.security.recovery.RecoveryOutcome;
import com.petmatch.security.totp.TotpEngine;
import com.petmatch.security.totp.TotpOutcome;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The factors that a host offers. Immutable, safe for concurrent use. */
public final class Factors {

    private final @Nullable TotpEngine totp;
    private final @Nullable PasskeyEngine passkeys;
    private final @Nullable RecoveryCodes recovery;

    private Factors(@Nullable TotpEngine totp, @Nullable PasskeyEngine passkeys, @Nullable RecoveryCodes recovery) {
        this.totp = totp;
        this.passkeys = passkeys;
        this.recovery = recovery;
    }

    /** No second factor at all. */
    public static Factors none() {
        return new Factors(null, null, null);
    }

    /** These, and authenticator apps. */
    public Factors with(TotpEngine engine) {
        return new Factors(engine, passkeys, recovery);
    }

    /** These, and passkeys. */
    public Factors with(PasskeyEngine engine) {
        return new Factors(totp, engine, recovery);
    }

    /** These, and recovery codes in their place. */
    public Factors with(RecoveryCodes codes) {
        return new Factors(totp, passkeys, codes);
    }

    /** What the person can prove; recovery codes count only beside another factor. */
    public Set<Factor> enrolled(TenantId tenant, SubjectId subject) {
        Set<Factor> enrolled = EnumSet.noneOf(Factor.class);
        if (totp != null && totp.isOn(tenant, subject)) {
            enrolled.add(Factor.TOTP);
        }
        if (passkeys != null && !passkeys.list(tenant, subject).isEmpty()) {
            enrolled.add(Factor.PASSKEY);
        }
        if (!enrolled.isEmpty() && recovery != null && recovery.left(tenant, subject) > 0) {
            enrolled.add(Factor.RECOVERY_CODE);
        }
        return enrolled;
    }

    Optional<String> passkeyOptions(TenantId tenant, SubjectId subject) {
        return passkeys == null || passkeys.list(tenant, subject).isEmpty()
                ? Optional.empty()
                : Optional.of(passkeys.factorOptions(tenant, subject));
    }

    /** Empty when the proof is right; else why not. */
    Optional<Fault> fault(TenantId tenant, SubjectId subject, FactorProof proof) {
        if (proof instanceof FactorProof.TotpCode code && totp != null) {
            return faultOf(totp.check(tenant, subject, code.code()));
        }
        if (proof instanceof FactorProof.PasskeyAnswer answer && passkeys != null) {
            return passkeys.factor(tenant, subject, answer.response()) instanceof PasskeyOutcome.Refused refused
                    ? Optional.of(new Fault(refused.code(), Duration.ZERO))
                    : Optional.empty();
        }
        if (proof instanceof FactorProof.RecoveryCodeText code && recovery != null) {
            return recovery.redeem(tenant, subject, code.code()) instanceof RecoveryOutcome.Refused
                    ? Optional.of(new Fault(SecurityErrors.RECOVERY_CODE, Duration.ZERO))
                    : Optional.empty();
        }
        return Optional.of(new Fault(SecurityErrors.LOGIN_CREDENTIALS, Duration.ZERO));
    }

    private static Optional<Fault> faultOf(TotpOutcome outcome) {
        if (outcome instanceof TotpOutcome.Accepted) {
            return Optional.empty();
        }
        Duration wait = outcome instanceof TotpOutcome.Locked locked ? locked.retryAfter() : Duration.ZERO;
        return Optional.of(new Fault(outcome.code(), wait));
    }

    /** Why a proof is not accepted, and how long to wait. */
    record Fault(ErrorCode code, Duration retryAfter) {}
}
