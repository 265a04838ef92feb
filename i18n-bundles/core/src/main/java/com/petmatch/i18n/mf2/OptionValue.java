package com.petmatch.i18n.mf2;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The value of an option.
 *
 * @param value the literal's text, or what a variable stands for
 * @param literal whether the message itself writes the value, rather than a variable
 */
public record OptionValue(@Nullable Object value, boolean literal) {

    /** The value as text: numbers without exponent. */
    public String text() {
        if (value instanceof Double || value instanceof Float) {
            return value.toString().endsWith(".0")
                    ? value.toString().substring(0, value.toString().length() - 2)
                    : value.toString();
        }
        return value instanceof BigDecimal number ? number.toPlainString() : String.valueOf(value);
    }
}
