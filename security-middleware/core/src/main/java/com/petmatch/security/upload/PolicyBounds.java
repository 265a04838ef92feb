package com.petmatch.security.upload;

import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.error.SecurityMisuseException;
import java.util.Map;

/** What a policy may be set to: always downwards from a stated cap. */
final class PolicyBounds {

    private PolicyBounds() {}

    static void require(String setting, long value, long cap) {
        if (value < 1 || value > cap) {
            throw new SecurityMisuseException(
                    SecurityErrors.UPLOAD_POLICY,
                    "Expected " + setting + " of 1 to " + cap + ", got " + value,
                    Map.of("setting", setting, "value", value, "cap", cap));
        }
    }
}
