package com.petmatch.security.login;

/** What a person can prove beside the password. */
public enum Factor {
    /** A code of an authenticator app. */
    TOTP,
    PASSKEY,
    /** One of the codes kept for when the others are lost; never asked for alone. */
    RECOVERY_CODE
}
