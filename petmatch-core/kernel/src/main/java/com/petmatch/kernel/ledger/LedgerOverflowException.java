package com.petmatch.kernel.ledger;

import com.petmatch.kernel.error.ErrorCode;
import com.petmatch.kernel.error.PetMatchException;
import java.util.Map;

/** A balance would leave the range that the ledger can count; nothing was posted. */
public final class LedgerOverflowException extends PetMatchException {

    private static final long serialVersionUID = 1L;

    static final ErrorCode CODE = ErrorCode.of("ledger.balance.overflow");

    private LedgerOverflowException(AccountId account) {
        super(CODE, "Expected a balance within the range of the ledger on " + account, Map.of("account", account.value()));
    }

    /** For stores: the account whose balance would overflow. */
    public static LedgerOverflowException of(AccountId account) {
        return new LedgerOverflowException(account);
    }
}
