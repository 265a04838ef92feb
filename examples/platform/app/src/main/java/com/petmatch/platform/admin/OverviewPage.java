package com.petmatch.platform.admin;

import java.time.Instant;

/** The operator's first screen. */
public record OverviewPage(PeoplePanel people, RevenuePanel revenue, QueuesPanel queues, LedgerPanel ledger) {

    /** The newest of the panels' moments. */
    public Instant asOf() {
        return queues.asOf();
    }
}
