package com.petmatch.platform.account;

import com.petmatch.security.login.FactorProof;

/** What people type as second factor. */
public final class TypedProof {

    private TypedProof() {}

    /** Six digits are a code of the app, anything else is a recovery code. */
    public static FactorProof of(String typed) {
        String bare = typed.replaceAll("\\s", "");
        return bare.matches("[0-9]{6}") ? new FactorProof.TotpCode(bare) : new FactorProof.RecoveryCodeText(typed);
    }

    /** The recovery code when there is one, else the code of the app. */
    public static FactorProof of(String code, String recovery) {
        return recovery.isBlank()
                ? new FactorProof.TotpCode(code.replaceAll("\\s", ""))
                : new FactorProof.RecoveryCodeText(recovery);
    }
}
