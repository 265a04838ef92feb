package com.petmatch.kernel.error;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Every code of the kernel's own packages. Immutable. */
public final class KernelErrors implements ErrorCodeCatalog {

    /** A text that is no currency of the compiled ISO 4217 table. */
    public static final ErrorCode CURRENCY_UNKNOWN = ErrorCode.of("money.currency.unknown");

    /** Two amounts of different currencies met in one calculation. */
    public static final ErrorCode CURRENCY_MISMATCH = ErrorCode.of("money.currency.mismatch");

    /** An amount left the range of 64-bit minor units. */
    public static final ErrorCode MONEY_OVERFLOW = ErrorCode.of("money.amount.overflow");

    /** A text that is not an amount in its canonical form. */
    public static final ErrorCode MONEY_MALFORMED = ErrorCode.of("money.text.malformed");

    /** {@link java.math.RoundingMode#UNNECESSARY} was named, and the result is not exact. */
    public static final ErrorCode ROUNDING_NECESSARY = ErrorCode.of("money.rounding.necessary");

    /** Weights that are negative, all zero, none at all, or whose sum overflows. */
    public static final ErrorCode WEIGHTS_INVALID = ErrorCode.of("money.weights.invalid");

    /** The cursor is not in the form this version writes. */
    public static final ErrorCode CURSOR_MALFORMED = ErrorCode.of("page.cursor.malformed");

    /** The cursor was not signed by a live key, or was changed since. */
    public static final ErrorCode CURSOR_FORGED = ErrorCode.of("page.cursor.forged");

    /** The cursor belongs to another filter or tenant. */
    public static final ErrorCode CURSOR_OTHER_QUERY = ErrorCode.of("page.cursor.other-query");

    /** The sort values do not fit into a cursor. */
    public static final ErrorCode CURSOR_TOO_LONG = ErrorCode.of("page.cursor.too-long");

    /** An event payload that is not a flat JSON object of strings within the limits. */
    public static final ErrorCode PAYLOAD_MALFORMED = ErrorCode.of("event.payload.malformed");

    /** An event payload lacks a member that its reader asks for. */
    public static final ErrorCode PAYLOAD_MISSING = ErrorCode.of("event.payload.missing");

    /** A member of an event payload is not of the kind that its reader asks for. */
    public static final ErrorCode PAYLOAD_UNREADABLE = ErrorCode.of("event.payload.unreadable");

    /** The relay was run inside a transaction, where nothing may be published. */
    public static final ErrorCode RELAY_INSIDE_TRANSACTION = ErrorCode.of("event.relay.inside-transaction");

    /** A publisher did not answer for each row that it was given. */
    public static final ErrorCode RELAY_BROKEN_PUBLISHER = ErrorCode.of("event.relay.broken-publisher");

    /** A balance would leave the range that the ledger counts. */
    public static final ErrorCode LEDGER_OVERFLOW = ErrorCode.of("ledger.balance.overflow");

    /** The text is no ISO 3166-1 alpha-2 country code. */
    public static final ErrorCode COUNTRY_INVALID = ErrorCode.of("account.country.invalid");

    private static final SortedSet<ErrorCode> CODES = Collections.unmodifiableSortedSet(new TreeSet<>(List.of(
            CURRENCY_UNKNOWN,
            CURRENCY_MISMATCH,
            MONEY_OVERFLOW,
            MONEY_MALFORMED,
            ROUNDING_NECESSARY,
            WEIGHTS_INVALID,
            CURSOR_MALFORMED,
            CURSOR_FORGED,
            CURSOR_OTHER_QUERY,
            CURSOR_TOO_LONG,
            PAYLOAD_MALFORMED,
            PAYLOAD_MISSING,
            PAYLOAD_UNREADABLE,
            RELAY_INSIDE_TRANSACTION,
            RELAY_BROKEN_PUBLISHER,
            LEDGER_OVERFLOW,
            COUNTRY_INVALID)));

    /** The catalog; all instances are alike. */
    public KernelErrors() {}

    @Override
    public String library() {
        return "petmatch-kernel";
    }

    @Override
    public SortedSet<ErrorCode> codes() {
        return CODES;
    }
}
