package com.petmatch.kernel.ledger;

import java.util.Optional;

/**
 * An account as it was opened.
 *
 * @param unit the one unit it counts; empty when it counts each unit apart
 */
public record LedgerAccount(AccountId id, AccountRule rule, Optional<LedgerUnit> unit) {}
