package com.petmatch.security.firewall;

/**
 * What a field of a route holds. Identifiers, numbers and dates are checked against their grammar and not scanned:
 * nothing harmful fits in. The others are scanned.
 */
public enum FieldType {
    /** 1 to 128 letters, digits, {@code . _ : -}, no two dots in a row. */
    ID,
    /** A decimal number of at most 40 characters, perhaps with a sign, a fraction and an exponent. */
    NUMBER,
    /** A date or a moment of ISO 8601: {@code 2030-01-31}, {@code 2030-01-31T10:00:00Z}. */
    DATE,
    /** One mail address of at most 254 characters; scanned for what is certain, since its grammar holds quotes. */
    EMAIL,
    /** One absolute http or https URL without blanks or quotes; scanned for what is certain. */
    URL,
    /** What people write: only what is certain counts, whatever the profile. */
    FREE_TEXT,
    /** Free text with mark-up, told apart for a host's own rules; counts as free text does. */
    MARKDOWN,
    /** Nothing is known: scanned as the profile says. */
    ANY;

    boolean isScanned() {
        return this != ID && this != NUMBER && this != DATE;
    }

    boolean isFree() {
        return isScanned() && this != ANY;
    }

    /** Whether a value has the form; free text always has. Linear. */
    boolean admits(String value) {
        return switch (this) {
            case ID -> FieldGrammar.isId(value);
            case NUMBER -> FieldGrammar.isNumber(value);
            case DATE -> FieldGrammar.isDate(value);
            case EMAIL -> FieldGrammar.isEmail(value);
            case URL -> FieldGrammar.isUrl(value);
            case FREE_TEXT, MARKDOWN, ANY -> true;
        };
    }
}
