package com.petmatch.affiliate.program;

import com.petmatch.affiliate.internal.Codes;
import com.petmatch.kernel.error.PetMatchException;
import java.util.Map;

/** A plan whose terms cannot be paid by; names the term. */
public final class InvalidPlanException extends PetMatchException {

    private static final long serialVersionUID = 1L;

    InvalidPlanException(String message, String term) {
        super(Codes.PLAN_INVALID, message, Map.of("term", term));
    }
}
