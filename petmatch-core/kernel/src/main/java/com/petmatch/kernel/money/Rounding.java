package com.petmatch.kernel.money;

import com.petmatch.kernel.error.KernelErrors;
import com.petmatch.kernel.error.PetMatchException;
import java.math.RoundingMode;
import java.util.Map;

/** What a rounding mode adds to a quotient that was cut toward zero. */
final class Rounding {

    private Rounding() {}

    /**
     * Returns -1, 0 or 1.
     *
     * @param remainder what was cut off, with the sign of the exact value; not zero
     * @param odd whether the cut quotient is odd
     */
    static long step(long remainder, long divisor, boolean odd, RoundingMode mode) {
        long away = remainder < 0 ? -1 : 1;
        int half = Long.compare(Math.abs(remainder) * 2, divisor);
        return switch (mode) {
            case UP -> away;
            case DOWN -> 0;
            case CEILING -> remainder > 0 ? 1 : 0;
            case FLOOR -> remainder < 0 ? -1 : 0;
            case HALF_UP -> half >= 0 ? away : 0;
            case HALF_DOWN -> half > 0 ? away : 0;
            case HALF_EVEN -> half > 0 || (half == 0 && odd) ? away : 0;
            case UNNECESSARY ->
                throw new PetMatchException(
                        KernelErrors.ROUNDING_NECESSARY,
                        "Expected an exact result, but there is a remainder",
                        Map.of());
        };
    }
}
