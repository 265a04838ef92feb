package com.petmatch.affiliate.attribution;

import com.petmatch.affiliate.click.ClickId;
import com.petmatch.affiliate.click.Touch;
import com.petmatch.affiliate.partner.PartnerId;
import com.petmatch.affiliate.program.ProgramId;
import com.petmatch.kernel.privacy.SubjectId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Which partner brought a customer to a programme. Immutable; written compare-and-set on the version.
 *
 * @param version from 1
 */
public record Binding(
        ProgramId program,
        SubjectId customer,
        PartnerId partner,
        ClickId click,
        Instant clickedAt,
        Instant boundAt,
        long version) {

    public Binding {
        clickedAt = clickedAt.truncatedTo(ChronoUnit.MICROS);
        boundAt = boundAt.truncatedTo(ChronoUnit.MICROS);
    }

    static Binding of(Touch touch, ClickId click, SubjectId customer, Instant at, long version) {
        return new Binding(touch.program(), customer, touch.partner(), click, touch.at(), at, version);
    }
}
