package com.petmatch.platform.web;

import com.petmatch.kernel.error.ErrorCode;
import java.util.Map;

/** An expected refusal as a page shows it: a stable code and the facts of its sentence. */
public record Refusal(ErrorCode code, Map<String, ?> facts) {

    public Refusal {
        facts = Map.copyOf(facts);
    }

    public static Refusal of(ErrorCode code) {
        return new Refusal(code, Map.of());
    }

    public static Refusal of(String code) {
        return of(ErrorCode.of(code));
    }
}
