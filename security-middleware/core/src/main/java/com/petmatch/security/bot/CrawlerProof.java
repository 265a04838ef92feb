package com.petmatch.security.bot;

/** Whether an address belongs to the operator that a crawler names. */
enum CrawlerProof {
    VERIFIED,
    REFUTED,
    /** Not known yet, or the resolver did not answer. */
    PENDING
}
