package com.petmatch.affiliate.commission;

/** In which role a partner earns from an order; part of its key, so two roles in one order never swallow each other. */
public enum PartnerRole {
    /** Brought the customer. */
    REFERRER,
    /** Sold the goods. */
    SELLER
}
