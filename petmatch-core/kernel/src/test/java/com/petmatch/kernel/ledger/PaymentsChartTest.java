package com.petmatch.kernel.ledger;

import static com.petmatch.kernel.ledger.Books.TENANT;
import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.kernel.event.InMemoryUnitOfWork;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The books of a payments library as the ledger's first user: positive is debit, negative credit. */
class PaymentsChartTest {

    private static final LedgerUnit EUR = new LedgerUnit("EUR");
    private static final List<String> ACCOUNTS = List.of(
            "receivable",
            "gateway-clearing:stripe:eur",
            "bank",
            "revenue",
            "fees",
            "tax-payable",
            "seller-payable",
            "affiliate-payable",
            "dispute-reserve",
            "dispute-loss",
            "refunds",
            "fx-rounding");
    private static final String CLEARING = "gateway-clearing:stripe:eur";

    private final InMemoryUnitOfWork unitOfWork = new InMemoryUnitOfWork();
    private final Ledger ledger = Ledger.of(new InMemoryLedgerStore(unitOfWork), unitOfWork);

    PaymentsChartTest() {
        ACCOUNTS.forEach(account -> ledger.open(TENANT, account(account), AccountRule.FREE, EUR));
    }

    @Test
    void leavesRevenueAndTaxAfterAnInvoiceWasPaid() {
        book("invoice-opened:1", Map.of("receivable", 119L), Map.of("revenue", 100L, "tax-payable", 19L));
        book("invoice-paid:1", Map.of(CLEARING, 119L), Map.of("receivable", 119L));
        book("gateway-fee:1", Map.of("fees", 3L), Map.of(CLEARING, 3L));
        book("settlement:1", Map.of("bank", 116L), Map.of(CLEARING, 116L));

        assertThat(balances()).isEqualTo(Map.of("bank", 116L, "fees", 3L, "revenue", -100L, "tax-payable", -19L));
    }

    @Test
    void owesASellerHisShareUntilItIsPaidOut() {
        book("capture:1", Map.of(CLEARING, 100L), Map.of("seller-payable", 85L, "revenue", 15L));
        book("payout:1", Map.of("seller-payable", 85L), Map.of(CLEARING, 85L));
        book("payout-failed:1", Map.of(CLEARING, 85L), Map.of("seller-payable", 85L));

        assertThat(balances()).isEqualTo(Map.of(CLEARING, 100L, "revenue", -15L, "seller-payable", -85L));
    }

    @Test
    void splitsARefundBetweenSellerAndUs() {
        book("capture:1", Map.of(CLEARING, 100L), Map.of("seller-payable", 85L, "revenue", 15L));
        book("refund:1", Map.of("seller-payable", 85L, "refunds", 15L), Map.of(CLEARING, 100L));

        assertThat(balances()).isEqualTo(Map.of("refunds", 15L, "revenue", -15L));
    }

    @Test
    void keepsADisputedAmountInReserveUntilItIsDecided() {
        book("capture:1", Map.of(CLEARING, 200L), Map.of("revenue", 200L));
        book("dispute-opened:1", Map.of("dispute-reserve", 80L), Map.of(CLEARING, 80L));
        book("dispute-opened:2", Map.of("dispute-reserve", 50L), Map.of(CLEARING, 50L));
        book("dispute-won:1", Map.of(CLEARING, 80L), Map.of("dispute-reserve", 80L));
        book("dispute-lost:2", Map.of("dispute-loss", 50L), Map.of("dispute-reserve", 50L));

        assertThat(balances()).isEqualTo(Map.of(CLEARING, 150L, "dispute-loss", 50L, "revenue", -200L));
    }

    @Test
    void booksAWebhookThatCameTwiceOnce() {
        book("invoice-paid:1", Map.of(CLEARING, 119L), Map.of("receivable", 119L));
        book("invoice-paid:1", Map.of(CLEARING, 119L), Map.of("receivable", 119L));

        assertThat(balances()).isEqualTo(Map.of(CLEARING, 119L, "receivable", -119L));
    }

    private void book(String key, Map<String, Long> debit, Map<String, Long> credit) {
        List<Posting> postings = new ArrayList<>();
        new TreeMap<>(debit).forEach((account, units) -> postings.add(new Posting(account(account), units, EUR)));
        new TreeMap<>(credit).forEach((account, units) -> postings.add(new Posting(account(account), -units, EUR)));
        PostOutcome outcome = ledger.post(
                TENANT,
                new LedgerTransaction(
                        new PostingKey(key), postings, Instant.parse("2026-03-01T10:00:00Z"), "payments.booked"));
        assertThat(outcome.stands()).isTrue();
        assertThat(ledger.trialBalance(TENANT, "payments").isBalanced()).isTrue();
    }

    private Map<String, Long> balances() {
        Map<String, Long> balances = new TreeMap<>();
        for (Balance balance : ledger.trialBalance(TENANT, "payments").balances()) {
            balances.put(balance.account().value().substring("payments:".length()), balance.units());
        }
        return balances;
    }

    private static AccountId account(String name) {
        return AccountId.of("payments", name);
    }
}
