package com.petmatch.security.passkey;

import com.petmatch.kernel.error.ErrorCode;
import com.petmatch.kernel.privacy.SubjectId;

/** What became of a browser's answer to a challenge. The challenge is spent in every case. */
public sealed interface PasskeyOutcome {

    /**
     * A passkey was added, and all the person's sessions ended: the host opens the one that asked again with {@code
     * SessionEngine.reopen}.
     */
    record Registered(Passkey passkey) implements PasskeyOutcome {}

    /**
     * The person proved a passkey.
     *
     * @param userVerified whether the authenticator verified the person; always so when the passkey signed in alone
     */
    record Proven(SubjectId subject, PasskeyId passkey, boolean userVerified) implements PasskeyOutcome {}

    /** Not accepted; nothing changed. */
    record Refused(ErrorCode code) implements PasskeyOutcome {}
}
