package com.petmatch.platform.admin;

import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.money.Money;
import java.time.Instant;
import java.util.List;

/** The books of payments at one moment, currency by currency. */
public record StatementPage(List<CurrencyStatement> currencies, Instant asOf) {

    public StatementPage {
        currencies = List.copyOf(currencies);
    }

    /**
     * One currency.
     *
     * @param sum of all balances: zero, or the books are broken
     */
    public record CurrencyStatement(CurrencyCode currency, List<Balance> balances, Money sum) {
        public CurrencyStatement {
            balances = List.copyOf(balances);
        }
    }

    /**
     * One account.
     *
     * @param key of its words
     * @param provider whose account it is; empty for our own
     * @param balance positive is debit
     * @param id names the account on the page
     */
    public record Balance(String key, String provider, Money balance, String id) {}
}
