package com.petmatch.security.firewall;

import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.error.SecurityMisuseException;
import java.util.Map;

/**
 * How much work one request may cost. Counted in characters times the detectors that read them, so the same request
 * always costs the same, on any machine.
 *
 * @param workUnits 1,000 to 1,000,000,000, each for the head and for the body
 * @param beyond what follows when they are used up
 */
public record InspectionBudget(long workUnits, Beyond beyond) {

    /** What becomes of a request whose inspection would cost too much. */
    public enum Beyond {
        /** Refused: nothing goes by that was not looked at. */
        REFUSE,
        /** The rest is not looked at; the finding remains. */
        PASS
    }

    public InspectionBudget {
        if (workUnits < 1_000 || workUnits > 1_000_000_000) {
            throw new SecurityMisuseException(
                    SecurityErrors.FIREWALL_SETTINGS,
                    "Expected 1,000 to 1,000,000,000 work units, got " + workUnits,
                    Map.of("workUnits", workUnits));
        }
    }

    /**
     * 32 million units, which 128 KiB with every detector awake and every layer of encoding stay below; else refused.
     */
    public static InspectionBudget standard() {
        return new InspectionBudget(32_000_000, Beyond.REFUSE);
    }
}
