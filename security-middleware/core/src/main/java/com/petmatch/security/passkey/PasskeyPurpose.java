package com.petmatch.security.passkey;

/** What a challenge was made for; an answer to one of another purpose is refused. */
public enum PasskeyPurpose {
    /** A signed-in person adds a passkey. */
    REGISTER,
    /** The passkey alone signs in. */
    SIGN_IN,
    /** The passkey is the second factor, or steps a session up. */
    FACTOR
}
