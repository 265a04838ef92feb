package com.petmatch.core.account;

import com.petmatch.kernel.place.CountryCode;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * What a person chose for how the platform speaks to them. Immutable.
 *
 * @param zone for times on pages and for the days that statistics count by
 * @param country where the person lives, when they said so: tax, age of consent, rules of travel
 */
public record AccountPreferences(LanguageTag language, ZoneId zone, Optional<CountryCode> country) {

    /** This language, UTC, no country. */
    public static AccountPreferences of(LanguageTag language) {
        return new AccountPreferences(language, ZoneOffset.UTC, Optional.empty());
    }

    /** The same in another language. */
    public AccountPreferences withLanguage(LanguageTag value) {
        return new AccountPreferences(value, zone, country);
    }

    /** The same in another time zone. */
    public AccountPreferences withZone(ZoneId value) {
        return new AccountPreferences(language, value, country);
    }

    /** The same in another country. */
    public AccountPreferences withCountry(CountryCode value) {
        return new AccountPreferences(language, zone, Optional.of(value));
    }
}
