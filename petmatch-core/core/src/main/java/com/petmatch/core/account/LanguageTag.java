package com.petmatch.core.account;

import com.petmatch.core.CoreErrors;
import com.petmatch.kernel.error.PetMatchException;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;

/**
 * A language as a BCP 47 tag, such as {@code pt-BR} or {@code zh-Hans}, in its canonical case. Immutable.
 *
 * @param value 2 to 35 characters
 */
public record LanguageTag(String value) {

    private static final int MAX_LENGTH = 35;

    /** Refuses what is no language tag, with {@code account.language.invalid}. */
    public LanguageTag {
        value = canonical(value);
    }

    /** The language of this tag; anything else is refused with {@code account.language.invalid}. */
    public static LanguageTag of(String value) {
        return new LanguageTag(value);
    }

    @Override
    public String toString() {
        return value;
    }

    private static String canonical(String value) {
        if (value.length() < 2 || value.length() > MAX_LENGTH) {
            throw invalid(value);
        }
        try {
            String tag = new Locale.Builder().setLanguageTag(value).build().toLanguageTag();
            if (tag.equals("und")) {
                throw invalid(value);
            }
            return tag;
        } catch (IllformedLocaleException malformed) {
            throw invalid(value);
        }
    }

    private static PetMatchException invalid(String value) {
        String shown = value.length() <= MAX_LENGTH ? value : value.substring(0, MAX_LENGTH) + "…";
        return new PetMatchException(
                CoreErrors.LANGUAGE_INVALID,
                "Expected a BCP 47 language tag, got \"" + shown + "\"",
                Map.of("language", shown));
    }
}
