package com.petmatch.kernel.ledger;

import com.petmatch.kernel.error.KernelErrors;
import com.petmatch.kernel.error.PetMatchException;
import java.util.Map;

/** A balance would leave the range that the ledger can count; nothing was posted. */
public final class LedgerOverflowException extends PetMatchException {

    private static final long serialVersionUID = 1L;

    private LedgerOverflowException(AccountId account) {
        super(
                KernelErrors.LEDGER_OVERFLOW,
                "Expected a balance within the range of the ledger on " + account,
                Map.of("account", account.value()));
    }

    /** For stores: the account whose balance would overflow. */
    public static LedgerOverflowException of(AccountId account) {
        return new LedgerOverflowException(account);
    }
}
