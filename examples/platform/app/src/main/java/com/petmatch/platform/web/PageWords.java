package com.petmatch.platform.web;

import com.petmatch.kernel.error.ErrorCode;
import com.petmatch.kernel.money.BasisPoints;
import com.petmatch.kernel.money.Money;
import gg.jte.Content;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;

/**
 * The words and figures of one reader's language: everything a template prints comes from here.
 *
 * <p>A key that has no text answers a neutral sentence, never the key. Arguments are data: they are escaped and isolated.
 */
public interface PageWords {

    /** The BCP 47 tag of the texts, for {@code <html lang>}. */
    String tag();

    /** {@code ltr} or {@code rtl}, for {@code <html dir>}. */
    String direction();

    Content text(String key, Map<String, ?> arguments);

    /** The same text without mark-up, for attributes and titles. */
    String plain(String key, Map<String, ?> arguments);

    /** The sentence of a stable code. */
    Content problem(ErrorCode code, Map<String, ?> facts);

    /** What the reader can do about a code. */
    Content remedy(ErrorCode code, Map<String, ?> facts);

    String money(Money amount);

    String integer(long number);

    String percent(BasisPoints share);

    String date(LocalDate day);

    String month(YearMonth month);

    /** Date and time to the minute, in the view's zone, which {@link #zone()} names. */
    String moment(Instant instant);

    String date(Instant instant);

    /** "3 minutes ago", counted from the view's clock. */
    String ago(Instant instant);

    String zone();

    /** A language's own name for itself. */
    String nativeName(String languageTag);
}
