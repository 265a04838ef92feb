package com.petmatch.security.login;

import com.petmatch.security.password.PasswordHash;

/** A new password that met the rules and is hashed already, so that storing it is quick. Immutable. */
public final class PreparedPassword {

    private final PasswordHash hash;

    PreparedPassword(PasswordHash hash) {
        this.hash = hash;
    }

    PasswordHash hash() {
        return hash;
    }

    @Override
    public String toString() {
        return "PreparedPassword[redacted]";
    }
}
