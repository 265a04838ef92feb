package com.petmatch.payments.books;

import com.petmatch.kernel.error.PetMatchException;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.ledger.AccountId;
import com.petmatch.kernel.ledger.AccountRule;
import com.petmatch.kernel.ledger.Ledger;
import com.petmatch.kernel.ledger.LedgerTransaction;
import com.petmatch.kernel.ledger.LedgerUnit;
import com.petmatch.kernel.ledger.PostOutcome;
import com.petmatch.kernel.ledger.Posting;
import com.petmatch.kernel.ledger.TrialBalance;
import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.money.Money;
import com.petmatch.payments.PaymentErrors;
import java.time.InstantSource;
import java.util.Map;
import java.util.TreeMap;

/** The books of payments on the kernel's ledger: what was posted, and figures read from it. Safe for concurrent use. */
public final class Books {

    private final TenantId tenant;
    private final Ledger ledger;
    private final RecurringRevenueSource recurring;
    private final InstantSource clock;

    public Books(TenantId tenant, Ledger ledger, RecurringRevenueSource recurring, InstantSource clock) {
        this.tenant = tenant;
        this.ledger = ledger;
        this.recurring = recurring;
        this.clock = clock;
    }

    /**
     * Posts in the open transaction; a key posted before changes nothing.
     *
     * @throws PetMatchException when the ledger refuses, so that the caller's transaction rolls back
     */
    public void post(LedgerTransaction transaction) {
        PostOutcome outcome = ledger.post(tenant, transaction);
        if (outcome instanceof PostOutcome.UnknownAccount) {
            openAccounts(transaction);
            outcome = ledger.post(tenant, transaction);
        }
        if (!outcome.stands()) {
            throw new PetMatchException(
                    PaymentErrors.LEDGER_REFUSED,
                    "the ledger refused " + transaction.key() + ": " + outcome,
                    Map.of("key", transaction.key().value()));
        }
    }

    /** What an account has in a currency: positive is debit. */
    public Money balance(AccountId account, CurrencyCode currency) {
        return Money.of(ledger.balance(tenant, account, LedgerUnit.of(currency)).units(), currency);
    }

    public TrialBalance trialBalance() {
        return ledger.trialBalance(tenant, ChartOfAccounts.CHART);
    }

    /** Net monthly price of all active paid subscriptions, by currency. */
    public Map<CurrencyCode, Money> monthlyRecurringRevenue() {
        Map<CurrencyCode, Money> sums = new TreeMap<>();
        for (Money price : recurring.monthlyPrices(clock.instant())) {
            sums.merge(price.currency(), price, Money::plus);
        }
        return sums;
    }

    private void openAccounts(LedgerTransaction transaction) {
        for (Posting posting : transaction.postings()) {
            ledger.open(tenant, posting.account(), AccountRule.FREE);
        }
    }
}
