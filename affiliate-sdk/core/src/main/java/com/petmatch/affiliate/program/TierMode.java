package com.petmatch.affiliate.program;

/** How an order is rated that moves the metric across a boundary. */
public enum TierMode {
    /** Each part of the order is rated by the tier it falls into. */
    MARGINAL
}
