package com.petmatch.payments.books;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.kernel.error.PetMatchException;
import com.petmatch.kernel.event.InMemoryUnitOfWork;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.ledger.InMemoryLedgerStore;
import com.petmatch.kernel.ledger.Ledger;
import com.petmatch.kernel.ledger.LedgerTransaction;
import com.petmatch.kernel.ledger.Posting;
import com.petmatch.kernel.ledger.PostingKey;
import com.petmatch.kernel.money.BasisPoints;
import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.money.Money;
import com.petmatch.kernel.money.TaxBreakdown;
import com.petmatch.kernel.money.TaxRate;
import com.petmatch.payments.gateway.GatewayId;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class BooksTest {

    private static final UUID ID = new UUID(0, 1);
    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

    private final InMemoryUnitOfWork unitOfWork = new InMemoryUnitOfWork();
    private final Books books = new Books(
            TenantId.SINGLE,
            Ledger.of(new InMemoryLedgerStore(unitOfWork), unitOfWork),
            at -> List.of(eur(839), eur(839), Money.of(500, CurrencyCode.JPY)),
            InstantSource.fixed(NOW));

    @Test
    void postsAHappeningOnce() {
        LedgerTransaction capture = PostingRules.directCapture(ID, GatewayId.STRIPE, eur(1_000), NOW);

        books.post(capture);
        books.post(capture);

        assertThat(books.balance(ChartOfAccounts.REVENUE, CurrencyCode.EUR)).isEqualTo(eur(-1_000));
    }

    @Test
    @Tag("row-41")
    void ledgerRefusals() {
        LedgerTransaction unbalanced = new LedgerTransaction(
                new PostingKey("wrong"),
                List.of(Posting.of(ChartOfAccounts.REVENUE, eur(1)), Posting.of(ChartOfAccounts.RECEIVABLE, eur(1))),
                NOW,
                "wrong.posting");

        assertThatThrownBy(() -> books.post(unbalanced))
                .isInstanceOf(PetMatchException.class)
                .hasMessageContaining("payments.ledger-refused");
        assertThat(books.trialBalance().balances()).isEmpty();
    }

    @Property
    @net.jqwik.api.Tag("row-41")
    void staysBalancedThroughInvoiceAndRefund(
            @ForAll @LongRange(min = 1, max = 1_000_000) long cents, @ForAll @IntRange(max = 30) int percent) {
        InMemoryUnitOfWork work = new InMemoryUnitOfWork();
        Books fresh = new Books(
                TenantId.SINGLE,
                Ledger.of(new InMemoryLedgerStore(work), work),
                at -> List.of(),
                InstantSource.fixed(NOW));
        TaxRate rate = TaxRate.included("rate", BasisPoints.percent(percent));
        TaxBreakdown total = TaxBreakdown.of(eur(cents), rate, RoundingMode.HALF_UP);

        fresh.post(PostingRules.invoiceOpened(ID, total, NOW));
        fresh.post(PostingRules.invoicePaid(ID, GatewayId.STRIPE, total.gross(), NOW));
        fresh.post(PostingRules.refunded(ID, GatewayId.STRIPE, total.net(), total.tax(), NOW));

        assertThat(fresh.trialBalance().isBalanced()).isTrue();
        assertThat(fresh.balance(ChartOfAccounts.gatewayClearing(GatewayId.STRIPE), CurrencyCode.EUR)
                        .isZero())
                .isTrue();
        assertThat(fresh.balance(ChartOfAccounts.TAX_PAYABLE, CurrencyCode.EUR).isZero())
                .isTrue();
    }

    @Test
    void sumsRecurringRevenueByCurrency() {
        assertThat(books.monthlyRecurringRevenue())
                .isEqualTo(Map.of(CurrencyCode.EUR, eur(1_678), CurrencyCode.JPY, Money.of(500, CurrencyCode.JPY)));
    }

    private static Money eur(long cents) {
        return Money.of(cents, CurrencyCode.EUR);
    }
}
