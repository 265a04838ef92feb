package com.petmatch.core.pet;

import com.petmatch.kernel.error.ErrorCode;
import java.util.Optional;

/** What a text turned out to be as a chip code. */
public sealed interface ChipOutcome {

    /**
     * A code by ISO 11784.
     *
     * @param warning why somebody should look at it, such as {@code pet.chip.country-unknown}
     */
    record Valid(ChipId.Iso chip, Optional<ErrorCode> warning) implements ChipOutcome {}

    /** An older code that is no ISO code. */
    record OlderCode(ChipId.Legacy chip) implements ChipOutcome {}

    /** A test transponder, which a production registry refuses with {@code pet.chip.test-transponder}. */
    record TestTransponder(ChipId.Iso chip) implements ChipOutcome {}

    /** No chip code; the code says why. */
    record Invalid(ErrorCode code) implements ChipOutcome {}

    /** The chip as a production registry takes it: neither invalid nor for tests. */
    default Optional<ChipId> registrable() {
        if (this instanceof Valid valid) {
            return Optional.of(valid.chip());
        }
        return this instanceof OlderCode older ? Optional.of(older.chip()) : Optional.empty();
    }
}
