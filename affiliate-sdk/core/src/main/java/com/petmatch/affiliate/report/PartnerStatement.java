package com.petmatch.affiliate.report;

import com.petmatch.affiliate.partner.PartnerId;
import com.petmatch.kernel.money.Money;
import java.time.Instant;
import java.util.List;

/**
 * What a partner earned and gave back in a half-open period of recording, in one currency; {@code opening + earned -
 * clawedBack + adjusted = closing}. Immutable.
 *
 * @param adjusted signed: differences of sales that moved to other tiers
 * @param lines by (recordedAt, id)
 */
public record PartnerStatement(
        PartnerId partner,
        Instant from,
        Instant until,
        Money opening,
        Money earned,
        Money clawedBack,
        Money adjusted,
        Money closing,
        List<StatementLine> lines) {

    public PartnerStatement {
        lines = List.copyOf(lines);
    }
}
