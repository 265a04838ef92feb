package com.petmatch.kernel.error;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that should not happen, or an argument that cannot be accepted: a stable code and the typed facts.
 *
 * <p>Expected outcomes of a business step are values, not exceptions. Facts are for the operator and for the texts of the
 * code; they never hold secrets or personal data. Immutable.
 */
public class PetMatchException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient Map<String, Object> facts;

    /** What went wrong, without a cause. */
    public PetMatchException(ErrorCode code, String message, Map<String, ?> facts) {
        this(code, message, facts, null);
    }

    /** What went wrong, and what caused it. */
    public PetMatchException(ErrorCode code, String message, Map<String, ?> facts, @Nullable Throwable cause) {
        super(code + ": " + message, cause);
        this.code = code.value();
        this.facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    }

    /** The stable code. */
    public final ErrorCode code() {
        return ErrorCode.of(code);
    }

    /** The facts by name, in the order they were given; never null, not part of serialized form. */
    public final Map<String, Object> facts() {
        return facts == null ? Map.of() : facts;
    }
}
