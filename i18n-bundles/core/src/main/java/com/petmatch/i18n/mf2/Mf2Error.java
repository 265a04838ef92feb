package com.petmatch.i18n.mf2;

import java.util.Locale;

/**
 * What is wrong with a message, or went wrong when it was formatted. Immutable.
 *
 * @param subject what it is about: what was expected, or the variable, function, option or key
 * @param offset where in the message's source, in characters; -1 where the error has no place of its own
 */
public record Mf2Error(Code code, String subject, int offset) {

    static Mf2Error of(Code code, String subject) {
        return new Mf2Error(code, subject, -1);
    }

    /** The errors of the specification, one code each. */
    public enum Code {
        SYNTAX_ERROR,
        VARIANT_KEY_MISMATCH,
        MISSING_FALLBACK_VARIANT,
        MISSING_SELECTOR_ANNOTATION,
        DUPLICATE_DECLARATION,
        DUPLICATE_OPTION_NAME,
        DUPLICATE_VARIANT,
        UNRESOLVED_VARIABLE,
        UNKNOWN_FUNCTION,
        BAD_SELECTOR,
        BAD_OPERAND,
        BAD_OPTION,
        BAD_VARIANT_KEY,
        UNSUPPORTED_OPERATION;

        /** The code as the specification's test suite spells it, such as {@code bad-operand}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Whether a function may report it. */
        boolean isOfFunctions() {
            return compareTo(BAD_OPERAND) >= 0;
        }
    }
}
