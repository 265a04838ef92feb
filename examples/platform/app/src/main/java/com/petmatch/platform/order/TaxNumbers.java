package com.petmatch.platform.order;

import com.petmatch.payments.gateway.Payer;
import java.util.Optional;

/** Reads the number by which Brazil's tax office knows a person (CPF): eleven digits, the last two of which check the others. */
final class TaxNumbers {

    private static final int LENGTH = 11;

    private TaxNumbers() {}

    /** The number as typed, with or without dots and hyphen; empty for anything else. */
    static Optional<Payer.TaxNumber> cpf(String typed) {
        String digits = typed.replaceAll("[ .-]", "");
        boolean isNumber = digits.length() == LENGTH && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!isNumber || digits.chars().distinct().count() == 1) {
            return Optional.empty();
        }
        boolean holds = check(digits, LENGTH - 2) == digits.charAt(LENGTH - 2) - '0'
                && check(digits, LENGTH - 1) == digits.charAt(LENGTH - 1) - '0';
        return holds ? Optional.of(new Payer.TaxNumber("CPF", digits)) : Optional.empty();
    }

    private static int check(String digits, int before) {
        int sum = 0;
        for (int i = 0; i < before; i++) {
            sum += (digits.charAt(i) - '0') * (before + 1 - i);
        }
        return sum * 10 % 11 % 10;
    }
}
