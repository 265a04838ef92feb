package com.petmatch.platform.partner;

import com.petmatch.platform.web.FormState;

/** Joining the partner programme: its terms, the form, or what became of the application. */
public record PartnerJoinPage(JoinStanding standing, ProgrammeTerms terms, FormState form) {

    /** How far an application is. */
    public enum JoinStanding {
        NOT_APPLIED,
        APPLIED,
        REJECTED,
        SUSPENDED
    }
}
