package com.petmatch.core;

import com.petmatch.kernel.error.ErrorCode;
import com.petmatch.kernel.error.ErrorCodeCatalog;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Every code of petmatch-core. Immutable. */
public final class CoreErrors implements ErrorCodeCatalog {

    /** The text is no e-mail address that can be written to. */
    public static final ErrorCode EMAIL_INVALID = ErrorCode.of("account.email.invalid");

    /** The tenant has an account with this e-mail address. */
    public static final ErrorCode EMAIL_TAKEN = ErrorCode.of("account.email.taken");

    /** The account was not asked to be erased, or its time to undo still runs. */
    public static final ErrorCode ERASURE_NOT_DUE = ErrorCode.of("account.erasure.not-due");

    /** The text is no BCP 47 language tag. */
    public static final ErrorCode LANGUAGE_INVALID = ErrorCode.of("account.language.invalid");

    /** The chip text holds characters other than ASCII letters, digits, spaces and hyphens. */
    public static final ErrorCode CHIP_NOT_ASCII = ErrorCode.of("pet.chip.not-ascii");

    /** The chip code has neither 15 digits nor the 9 or 10 characters of an older one. */
    public static final ErrorCode CHIP_WRONG_LENGTH = ErrorCode.of("pet.chip.wrong-length");

    /** A chip code of 15 characters holds a letter. */
    public static final ErrorCode CHIP_NOT_NUMERIC = ErrorCode.of("pet.chip.not-numeric");

    /** The prefix 000 is not assigned. */
    public static final ErrorCode CHIP_PREFIX_UNASSIGNED = ErrorCode.of("pet.chip.prefix-unassigned");

    /** The national id does not fit into 38 bits. */
    public static final ErrorCode CHIP_ID_TOO_LARGE = ErrorCode.of("pet.chip.id-too-large");

    /** A test transponder, prefix 999, in a production registry. */
    public static final ErrorCode CHIP_TEST = ErrorCode.of("pet.chip.test-transponder");

    /** A warning: the prefix lies in the country range, but no country has this number. */
    public static final ErrorCode CHIP_COUNTRY_UNKNOWN = ErrorCode.of("pet.chip.country-unknown");

    private static final SortedSet<ErrorCode> CODES = Collections.unmodifiableSortedSet(new TreeSet<>(List.of(
            EMAIL_INVALID,
            EMAIL_TAKEN,
            ERASURE_NOT_DUE,
            LANGUAGE_INVALID,
            CHIP_NOT_ASCII,
            CHIP_WRONG_LENGTH,
            CHIP_NOT_NUMERIC,
            CHIP_PREFIX_UNASSIGNED,
            CHIP_ID_TOO_LARGE,
            CHIP_TEST,
            CHIP_COUNTRY_UNKNOWN)));

    /** The catalog; all instances are alike. */
    public CoreErrors() {}

    @Override
    public String library() {
        return "petmatch-core";
    }

    @Override
    public SortedSet<ErrorCode> codes() {
        return CODES;
    }
}
