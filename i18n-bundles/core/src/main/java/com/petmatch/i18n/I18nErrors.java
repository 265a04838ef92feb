package com.petmatch.i18n;

import com.petmatch.kernel.error.ErrorCode;
import com.petmatch.kernel.error.ErrorCodeCatalog;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Every code that this library throws or reports. Immutable. */
public final class I18nErrors implements ErrorCodeCatalog {

    /** An {@code Instant} was to be printed by formats that have no zone. */
    public static final ErrorCode ZONE_MISSING = ErrorCode.of("texts.zone.missing");

    /** A moment was to be printed relative to now by formats that have no clock. */
    public static final ErrorCode CLOCK_MISSING = ErrorCode.of("texts.clock.missing");

    /** A number has more than 40 digits before or 1,000 after the decimal sign, or is not a number. */
    public static final ErrorCode NUMBER_UNPRINTABLE = ErrorCode.of("texts.number.unprintable");

    /** Strict mode: a message was rendered without one of its arguments. */
    public static final ErrorCode ARGUMENT_MISSING = ErrorCode.of("texts.argument.missing");

    /** Strict mode: an argument has a type that its place in the message cannot print. */
    public static final ErrorCode ARGUMENT_TYPE = ErrorCode.of("texts.argument.type");

    /** Strict mode: no language has a message with this key. */
    public static final ErrorCode KEY_UNKNOWN = ErrorCode.of("texts.key.unknown");

    /** Strict mode: the reader's language has no such message, another one does. */
    public static final ErrorCode TRANSLATION_MISSING = ErrorCode.of("texts.translation.missing");

    /** A bundle file is unreadable or breaks the format. */
    public static final ErrorCode BUNDLE_BROKEN = ErrorCode.of("texts.bundle.broken");

    private static final SortedSet<ErrorCode> CODES = Collections.unmodifiableSortedSet(new TreeSet<>(List.of(
            ZONE_MISSING,
            CLOCK_MISSING,
            NUMBER_UNPRINTABLE,
            ARGUMENT_MISSING,
            ARGUMENT_TYPE,
            KEY_UNKNOWN,
            TRANSLATION_MISSING,
            BUNDLE_BROKEN)));

    /** The catalog; every instance is the same. */
    public I18nErrors() {}

    @Override
    public String library() {
        return "i18n-bundles";
    }

    @Override
    public SortedSet<ErrorCode> codes() {
        return CODES;
    }
}
