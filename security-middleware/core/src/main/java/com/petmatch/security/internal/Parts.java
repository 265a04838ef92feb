package com.petmatch.security.internal;

import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.error.SecurityMisuseException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What builders demand before they build. */
public final class Parts {

    private Parts() {}

    /** The part; its absence is a mistake of the host's that names the part and what it is for. */
    public static <T> T given(@Nullable T part, String owner, String name) {
        if (part == null) {
            throw new SecurityMisuseException(
                    SecurityErrors.PIPELINE_INCOMPLETE, "Expected a " + name + " for " + owner, Map.of("part", name));
        }
        return part;
    }
}
