package com.petmatch.core.pet;

import com.petmatch.core.CoreErrors;
import com.petmatch.kernel.error.ErrorCode;
import java.util.Optional;

/** Reads chip codes as people type them: spaces and hyphens are dropped, nothing else is guessed. Stateless. */
public final class ChipParser {

    private static final int MAX_INPUT = 64;
    private static final int PREFIX = 3;
    private static final long MAX_NATIONAL_ID = (1L << 38) - 1;

    private ChipParser() {}

    /** Reads a text from outside; never throws. */
    public static ChipOutcome parse(String input) {
        if (input.length() > MAX_INPUT) {
            return invalid(CoreErrors.CHIP_WRONG_LENGTH);
        }
        StringBuilder kept = new StringBuilder(ChipId.Iso.LENGTH);
        for (int i = 0; i < input.length(); i++) {
            char c = input.charAt(i);
            if (isLetterOrDigit(c)) {
                kept.append(c);
            } else if (c != ' ' && c != '-') {
                return invalid(CoreErrors.CHIP_NOT_ASCII);
            }
        }
        String code = kept.toString();
        return switch (code.length()) {
            case 9, 10 -> new ChipOutcome.OlderCode(new ChipId.Legacy(code));
            case ChipId.Iso.LENGTH -> iso(code);
            default -> invalid(CoreErrors.CHIP_WRONG_LENGTH);
        };
    }

    static boolean isLetterOrDigit(int c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }

    private static ChipOutcome iso(String code) {
        if (!code.chars().allMatch(c -> c <= '9')) {
            return invalid(CoreErrors.CHIP_NOT_NUMERIC);
        }
        if (code.startsWith("000")) {
            return invalid(CoreErrors.CHIP_PREFIX_UNASSIGNED);
        }
        if (Long.parseLong(code.substring(PREFIX)) > MAX_NATIONAL_ID) {
            return invalid(CoreErrors.CHIP_ID_TOO_LARGE);
        }
        ChipId.Iso chip = new ChipId.Iso(code);
        if (chip.kind() == ChipId.Kind.TEST) {
            return new ChipOutcome.TestTransponder(chip);
        }
        return new ChipOutcome.Valid(chip, warningOf(chip));
    }

    private static Optional<ErrorCode> warningOf(ChipId.Iso chip) {
        boolean unknown = chip.kind() == ChipId.Kind.COUNTRY && !CountryNumbers.isAssigned(chip.prefix());
        return unknown ? Optional.of(CoreErrors.CHIP_COUNTRY_UNKNOWN) : Optional.empty();
    }

    private static ChipOutcome invalid(ErrorCode code) {
        return new ChipOutcome.Invalid(code);
    }
}
