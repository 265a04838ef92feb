package com.petmatch.security.webauthn;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.kernel.error.ErrorCode;
import com.petmatch.security.passkey.PasskeyOutcome;
import com.petmatch.security.passkey.PasskeyOutcome.Refused;

/** What the tests of this kind share. */
abstract class PasskeyRefusals {

    final PasskeyScene scene = new PasskeyScene();

    static ErrorCode code(PasskeyOutcome outcome) {
        assertThat(outcome).isInstanceOf(Refused.class);
        return ((Refused) outcome).code();
    }
}
