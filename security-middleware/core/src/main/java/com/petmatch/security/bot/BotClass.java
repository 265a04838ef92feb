package com.petmatch.security.bot;

/** What a client says it is. Only {@link #VERIFIED_CRAWLER} is proven; everything else is a claim. */
public enum BotClass {
    /** Looks like a browser that a person uses. */
    BROWSER,
    /** A crawler whose operator's name was confirmed by reverse and forward DNS. */
    VERIFIED_CRAWLER,
    /** Names itself a crawler, preview or monitor. */
    DECLARED_BOT,
    /** An HTTP library, a scanner or a browser that a program drives. */
    AUTOMATION,
    /** None of these. */
    UNKNOWN
}
