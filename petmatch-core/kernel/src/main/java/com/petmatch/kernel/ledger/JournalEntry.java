package com.petmatch.kernel.ledger;

import java.util.Optional;

/**
 * A transaction as it stands in the journal of its chart.
 *
 * @param position place in booking order, rising; gaps mean nothing
 * @param hash its link of the hash chain, where the chart has one
 */
public record JournalEntry(long position, LedgerTransaction transaction, Optional<ChainHash> hash) {}
