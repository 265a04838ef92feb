package com.petmatch.payments.books;

import com.petmatch.kernel.ledger.AccountId;
import com.petmatch.kernel.ledger.LedgerTransaction;
import com.petmatch.kernel.ledger.Posting;
import com.petmatch.kernel.ledger.PostingKey;
import com.petmatch.kernel.money.Money;
import com.petmatch.kernel.money.TaxBreakdown;
import com.petmatch.payments.gateway.GatewayId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Turns what happened into a ledger transaction; pure, and each happening has one key for ever. */
public final class PostingRules {

    private PostingRules() {}

    /** Receivable against revenue and tax. */
    public static LedgerTransaction invoiceOpened(UUID invoice, TaxBreakdown total, Instant at) {
        List<Posting> postings = new ArrayList<>();
        add(postings, ChartOfAccounts.RECEIVABLE, total.gross());
        add(postings, ChartOfAccounts.REVENUE, total.net().negated());
        add(postings, ChartOfAccounts.TAX_PAYABLE, total.tax().negated());
        return transaction("invoice-opened:" + invoice, postings, at, "invoice.opened");
    }

    /** What the provider holds against the receivable. */
    public static LedgerTransaction invoicePaid(UUID invoice, GatewayId gateway, Money gross, Instant at) {
        List<Posting> postings = new ArrayList<>();
        add(postings, ChartOfAccounts.gatewayClearing(gateway), gross);
        add(postings, ChartOfAccounts.RECEIVABLE, gross.negated());
        return transaction("invoice-paid:" + invoice, postings, at, "invoice.paid");
    }

    /** A payment without an invoice: what the provider holds against revenue. */
    public static LedgerTransaction directCapture(UUID charge, GatewayId gateway, Money amount, Instant at) {
        List<Posting> postings = new ArrayList<>();
        add(postings, ChartOfAccounts.gatewayClearing(gateway), amount);
        add(postings, ChartOfAccounts.REVENUE, amount.negated());
        return transaction("charge-captured:" + charge, postings, at, "charge.captured");
    }

    /** Refund and its share of the tax against what the provider holds. */
    public static LedgerTransaction refunded(UUID refund, GatewayId gateway, Money net, Money tax, Instant at) {
        return transaction("refund:" + refund, refundPostings(gateway, net, tax), at, "refund.succeeded");
    }

    /** The provider took a refund back: the opposite of {@link #refunded}. */
    public static LedgerTransaction refundReturned(UUID refund, GatewayId gateway, Money net, Money tax, Instant at) {
        List<Posting> postings = refundPostings(gateway, net.negated(), tax.negated());
        return transaction("refund-returned:" + refund, postings, at, "refund.returned");
    }

    /**
     * The provider withholds an amount; a negative one came back, because the dispute was won or is about less.
     *
     * @param version of the dispute, which changes its holding once a version
     */
    public static LedgerTransaction disputeWithheld(
            UUID dispute, long version, GatewayId gateway, Money amount, Instant at) {
        List<Posting> postings = new ArrayList<>();
        add(postings, ChartOfAccounts.DISPUTE_RESERVE, amount);
        add(postings, ChartOfAccounts.gatewayClearing(gateway), amount.negated());
        String what = amount.isPositive() ? "withheld" : "returned";
        return transaction("dispute-" + what + ":" + dispute + ":" + version, postings, at, "dispute." + what);
    }

    /** What was withheld is lost; a negative amount undoes it, because a later verdict replaced the first. */
    public static LedgerTransaction disputeLost(UUID dispute, long version, Money amount, Instant at) {
        List<Posting> postings = new ArrayList<>();
        add(postings, ChartOfAccounts.DISPUTE_LOSS, amount);
        add(postings, ChartOfAccounts.DISPUTE_RESERVE, amount.negated());
        String what = amount.isPositive() ? "lost" : "regained";
        return transaction("dispute-" + what + ":" + dispute + ":" + version, postings, at, "dispute." + what);
    }

    private static List<Posting> refundPostings(GatewayId gateway, Money net, Money tax) {
        List<Posting> postings = new ArrayList<>();
        add(postings, ChartOfAccounts.REFUNDS, net);
        add(postings, ChartOfAccounts.TAX_PAYABLE, tax);
        add(postings, ChartOfAccounts.gatewayClearing(gateway), net.plus(tax).negated());
        return postings;
    }

    private static void add(List<Posting> postings, AccountId account, Money amount) {
        if (!amount.isZero()) {
            postings.add(Posting.of(account, amount));
        }
    }

    private static LedgerTransaction transaction(String key, List<Posting> postings, Instant at, String cause) {
        return new LedgerTransaction(new PostingKey(key), postings, at, cause);
    }
}
