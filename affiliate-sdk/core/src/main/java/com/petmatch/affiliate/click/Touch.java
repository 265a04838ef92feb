package com.petmatch.affiliate.click;

import com.petmatch.affiliate.link.Link;
import com.petmatch.affiliate.link.LinkId;
import com.petmatch.affiliate.partner.PartnerId;
import com.petmatch.affiliate.program.ProgramId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * One counted click. Holds no address and no user agent. Immutable.
 *
 * @param click the id in the visitor's cookie; empty without consent
 * @param visitor keyed hash of address and kind of browser under a key of the day; means nothing tomorrow
 * @param stuffed the browser says that no person asked for the page: kept as evidence, earns no credit
 */
public record Touch(
        TouchId id,
        Optional<ClickId> click,
        LinkId link,
        PartnerId partner,
        ProgramId program,
        long visitor,
        Instant at,
        ConsentState consent,
        boolean stuffed) {

    public Touch {
        // PostgreSQL keeps microseconds and would round the rest up.
        at = at.truncatedTo(ChronoUnit.MICROS);
    }

    static Touch of(TouchId id, Link link, Visitor visitor, Optional<ClickId> click, Instant at) {
        return new Touch(
                id,
                click,
                link.id(),
                link.partner(),
                link.program(),
                visitor.key(),
                at,
                visitor.consent(),
                visitor.stuffed());
    }
}
