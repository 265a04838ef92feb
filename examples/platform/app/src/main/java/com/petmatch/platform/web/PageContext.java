package com.petmatch.platform.web;

import com.petmatch.kernel.error.ErrorCode;
import com.petmatch.kernel.money.BasisPoints;
import com.petmatch.kernel.money.Money;
import gg.jte.Content;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What every template receives beside its model: words, figures, the visitor and the request. Immutable. */
public record PageContext(PageWords words, RequestFacts request, Optional<Visitor> visitor, List<String> languages) {

    public PageContext {
        languages = List.copyOf(languages);
    }

    /** A text, with its arguments as name, value, name, value. */
    public Content text(String key, Object... arguments) {
        return words.text(key, named(arguments));
    }

    /** A text for an attribute or a title. */
    public String plain(String key, Object... arguments) {
        return words.plain(key, named(arguments));
    }

    public Content problem(Refusal refusal) {
        return words.problem(refusal.code(), refusal.facts());
    }

    public Content problem(ErrorCode code) {
        return words.problem(code, Map.of());
    }

    public Content remedy(Refusal refusal) {
        return words.remedy(refusal.code(), refusal.facts());
    }

    public String money(Money amount) {
        return words.money(amount);
    }

    public String integer(long number) {
        return words.integer(number);
    }

    public String percent(BasisPoints share) {
        return words.percent(share);
    }

    public String date(LocalDate day) {
        return words.date(day);
    }

    public String date(Instant instant) {
        return words.date(instant);
    }

    public String month(YearMonth month) {
        return words.month(month);
    }

    public String moment(Instant instant) {
        return words.moment(instant);
    }

    public String ago(Instant instant) {
        return words.ago(instant);
    }

    public boolean isSignedIn() {
        return visitor.isPresent();
    }

    public boolean is(VisitorRole role) {
        return visitor.filter(person -> person.is(role)).isPresent();
    }

    /** The value of {@code aria-current} for a link, or null when the page is another one. */
    @org.jspecify.annotations.Nullable
    public String current(String path) {
        return request.path().equals(path) ? "page" : null;
    }

    private static Map<String, Object> named(Object... arguments) {
        if (arguments.length % 2 != 0) {
            throw new IllegalArgumentException(
                    "Expected names and values in pairs, got " + arguments.length + " items");
        }
        Map<String, Object> named = new LinkedHashMap<>();
        for (int i = 0; i < arguments.length; i += 2) {
            named.put((String) arguments[i], arguments[i + 1]);
        }
        return named;
    }
}
