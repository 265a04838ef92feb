package com.petmatch.payments.books;

import com.petmatch.kernel.ledger.AccountId;
import com.petmatch.payments.gateway.GatewayId;

/**
 * The accounts of payments; positive is debit, negative credit, and each account counts every currency apart.
 *
 * <p>Their balances in one currency always sum to zero.
 */
public final class ChartOfAccounts {

    public static final String CHART = "payments";

    /** What customers owe. */
    public static final AccountId RECEIVABLE = AccountId.of(CHART, "receivable");
    /** Earned, without tax. */
    public static final AccountId REVENUE = AccountId.of(CHART, "revenue");
    /** Tax that belongs to the state. */
    public static final AccountId TAX_PAYABLE = AccountId.of(CHART, "tax-payable");
    /** Given back to customers, without tax. */
    public static final AccountId REFUNDS = AccountId.of(CHART, "refunds");

    /** Withheld by providers until a dispute ends. */
    public static final AccountId DISPUTE_RESERVE = AccountId.of(CHART, "dispute-reserve");
    /** Gone to customers whose disputes were lost. */
    public static final AccountId DISPUTE_LOSS = AccountId.of(CHART, "dispute-loss");

    private ChartOfAccounts() {}

    /** What a provider holds for us. */
    public static AccountId gatewayClearing(GatewayId gateway) {
        return AccountId.of(CHART, "gateway-clearing:" + gateway.value());
    }
}
