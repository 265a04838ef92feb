package com.petmatch.affiliate.report;

import com.petmatch.affiliate.commission.Explanation;
import com.petmatch.affiliate.ledger.FactKind;
import com.petmatch.kernel.error.ErrorCode;
import com.petmatch.kernel.money.Money;
import java.time.Instant;

/**
 * One entry of a statement. Immutable.
 *
 * @param occurredAt when it happened; may lie before the statement's period
 * @param recordedAt when it was written; inside the period
 * @param order the host's order id
 * @param base the commission base that it is about
 * @param amount what the partner's total changed by: earned above zero, taken back below
 * @param explanation how the amount came about
 */
public record StatementLine(
        Instant occurredAt,
        Instant recordedAt,
        String order,
        FactKind kind,
        ErrorCode reason,
        Money base,
        Money amount,
        Explanation explanation) {}
