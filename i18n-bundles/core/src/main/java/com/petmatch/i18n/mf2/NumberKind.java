package com.petmatch.i18n.mf2;

import static com.petmatch.i18n.mf2.NumberOptions.COMPACT;
import static com.petmatch.i18n.mf2.NumberOptions.CURRENCY_DISPLAY;
import static com.petmatch.i18n.mf2.NumberOptions.CURRENCY_SIGN;
import static com.petmatch.i18n.mf2.NumberOptions.FRACTION;
import static com.petmatch.i18n.mf2.NumberOptions.GROUPING;
import static com.petmatch.i18n.mf2.NumberOptions.INCREMENT;
import static com.petmatch.i18n.mf2.NumberOptions.MAXIMUM_FRACTION;
import static com.petmatch.i18n.mf2.NumberOptions.MAXIMUM_SIGNIFICANT;
import static com.petmatch.i18n.mf2.NumberOptions.MINIMUM_FRACTION;
import static com.petmatch.i18n.mf2.NumberOptions.MINIMUM_INTEGER;
import static com.petmatch.i18n.mf2.NumberOptions.MINIMUM_SIGNIFICANT;
import static com.petmatch.i18n.mf2.NumberOptions.PRIORITY;
import static com.petmatch.i18n.mf2.NumberOptions.ROUNDING;
import static com.petmatch.i18n.mf2.NumberOptions.SELECT;
import static com.petmatch.i18n.mf2.NumberOptions.SIGN;
import static com.petmatch.i18n.mf2.NumberOptions.TRAILING_ZERO;
import static com.petmatch.i18n.mf2.NumberOptions.UNIT_DISPLAY;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The functions that print numbers, and the options each knows. */
enum NumberKind {
    NUMBER,
    INTEGER,
    PERCENT,
    CURRENCY,
    UNIT;

    private static final Set<String> ROUNDED =
            Set.of(MINIMUM_SIGNIFICANT, MAXIMUM_SIGNIFICANT, PRIORITY, ROUNDING, GROUPING);
    private static final Map<NumberKind, Set<String>> OPTIONS = Map.of(
            NUMBER,
            Set.of(
                    SELECT,
                    SIGN,
                    MINIMUM_INTEGER,
                    MINIMUM_FRACTION,
                    MAXIMUM_FRACTION,
                    TRAILING_ZERO,
                    INCREMENT,
                    COMPACT),
            INTEGER,
            Set.of(SELECT, SIGN, GROUPING, MINIMUM_INTEGER, MAXIMUM_SIGNIFICANT),
            PERCENT,
            Set.of(SIGN, MINIMUM_FRACTION, MAXIMUM_FRACTION, TRAILING_ZERO),
            CURRENCY,
            Set.of(
                    NumberOptions.CURRENCY,
                    CURRENCY_SIGN,
                    CURRENCY_DISPLAY,
                    MINIMUM_INTEGER,
                    FRACTION,
                    TRAILING_ZERO,
                    INCREMENT),
            UNIT,
            Set.of(
                    NumberOptions.UNIT,
                    UNIT_DISPLAY,
                    SIGN,
                    MINIMUM_INTEGER,
                    MINIMUM_FRACTION,
                    MAXIMUM_FRACTION,
                    INCREMENT));
    private static final Map<NumberKind, Set<String>> DISCARDED = Map.of(
            INTEGER, Set.of(MINIMUM_FRACTION, MAXIMUM_FRACTION, MINIMUM_SIGNIFICANT),
            PERCENT, Set.of(MINIMUM_INTEGER, INCREMENT, SELECT));

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether messages can select by such a number. */
    boolean isSelectable() {
        return this != CURRENCY && this != UNIT;
    }

    /** Whether the function has an option of this name; others are ignored. */
    boolean has(String option) {
        return OPTIONS.getOrDefault(this, Set.of()).contains(option) || (this != INTEGER && ROUNDED.contains(option));
    }

    /** Whether the function drops an option of this name that its operand has. */
    boolean discards(String option) {
        return DISCARDED.getOrDefault(this, Set.of()).contains(option);
    }
}
