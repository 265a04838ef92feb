package com.petmatch.platform.admin;

import com.petmatch.kernel.ledger.Balance;
import com.petmatch.kernel.ledger.TrialBalance;
import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.money.Money;
import com.petmatch.payments.Payments;
import com.petmatch.payments.books.Books;
import com.petmatch.payments.books.ChartOfAccounts;
import com.petmatch.payments.gateway.GatewayId;
import com.petmatch.platform.parts.HostParts;
import com.petmatch.platform.parts.Providers;
import com.petmatch.platform.web.PageTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Reads the books of payments as they stand. Safe for concurrent use. */
@Component
final class Statements {

    private static final String CHART = ChartOfAccounts.CHART + ":";
    private static final String CLEARING = "gateway-clearing:";

    private final Books books;
    private final Providers providers;
    private final PageTime time;

    Statements(Payments payments, HostParts parts, PageTime time) {
        this.books = payments.books();
        this.providers = parts.providers();
        this.time = time;
    }

    StatementPage now() {
        TrialBalance trial = books.trialBalance();
        Map<CurrencyCode, List<StatementPage.Balance>> byCurrency = new TreeMap<>();
        for (Balance balance : trial.balances()) {
            CurrencyCode currency = CurrencyCode.of(balance.unit().value());
            byCurrency.computeIfAbsent(currency, none -> new ArrayList<>()).add(line(balance, currency));
        }
        List<StatementPage.CurrencyStatement> statements = byCurrency.entrySet().stream()
                .map(entry -> new StatementPage.CurrencyStatement(
                        entry.getKey(), entry.getValue(), sum(entry.getValue(), entry.getKey())))
                .toList();
        return new StatementPage(statements, time.clock().instant());
    }

    private StatementPage.Balance line(Balance balance, CurrencyCode currency) {
        String account = balance.account().value().substring(CHART.length());
        Money money = Money.of(balance.units(), currency);
        if (!account.startsWith(CLEARING)) {
            return new StatementPage.Balance("statement.account." + account, "", money, account);
        }
        String gateway = account.substring(CLEARING.length());
        return new StatementPage.Balance("statement.held", providers.name(new GatewayId(gateway)), money, gateway);
    }

    private static Money sum(List<StatementPage.Balance> balances, CurrencyCode currency) {
        return balances.stream().map(StatementPage.Balance::balance).reduce(Money.zero(currency), Money::plus);
    }
}
