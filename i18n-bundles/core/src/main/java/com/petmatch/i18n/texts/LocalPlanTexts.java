package com.petmatch.i18n.texts;

import com.petmatch.i18n.messages.LocalTexts;
import com.petmatch.i18n.messages.Text;
import com.petmatch.i18n.messages.TypedMessage;
import com.petmatch.kernel.money.Money;
import java.util.List;

/** {@code plans} as one reader's texts have it. Generated; change the bundle and generate again. */
final class LocalPlanTexts implements PlanTexts {

    private static final TypedMessage PLANS_SEATS = TypedMessage.of("plans.seats", List.of("total"), List.of("seats"));
    private static final TypedMessage PLANS_TAX =
            TypedMessage.of("plans.tax", List.of("rate", "tax", "net"), List.of());
    private static final TypedMessage BUY_RETURN_CONFIRMING =
            TypedMessage.of("buy.return.confirming", List.of("plan"), List.of());
    private static final TypedMessage BUY_RETURN_PAID = TypedMessage.of("buy.return.paid", List.of("plan"), List.of());
    private static final TypedMessage BUY_RETURN_DECLINED =
            TypedMessage.of("buy.return.declined", List.of("plan"), List.of());
    private static final TypedMessage BUY_RETURN_CANCELED =
            TypedMessage.of("buy.return.canceled", List.of("plan"), List.of());
    private static final TypedMessage BILLS_RENEWS =
            TypedMessage.of("bills.renews", List.of("day", "amount"), List.of());
    private static final TypedMessage BILLS_ENDS = TypedMessage.of("bills.ends", List.of("day", "amount"), List.of());
    private static final TypedMessage BILLS_ENDED = TypedMessage.of("bills.ended", List.of("day", "amount"), List.of());
    private static final TypedMessage BILLS_PENDING =
            TypedMessage.of("bills.pending", List.of("day", "amount"), List.of());
    private static final TypedMessage BILLS_CANCEL_NOTE =
            TypedMessage.of("bills.cancel.note", List.of("day"), List.of());
    private static final TypedMessage BILLS_INVOICE_TITLE =
            TypedMessage.of("bills.invoice.title", List.of("number"), List.of());
    private static final TypedMessage BILLS_PERIOD =
            TypedMessage.of("bills.period", List.of("from", "until"), List.of());
    private static final TypedMessage BILLS_SUM_TAX =
            TypedMessage.of("bills.sum.tax", List.of("rate", "base"), List.of());
    private static final TypedMessage BILLS_SUM_REFUND = TypedMessage.of("bills.sum.refund", List.of("day"), List.of());
    private static final TypedMessage BILLS_CURRENCY =
            TypedMessage.of("bills.currency", List.of("currency"), List.of());
    private final LocalTexts texts;

    LocalPlanTexts(LocalTexts texts) {
        this.texts = texts;
    }

    @Override
    public Text plansTitle() {
        return TypedMessage.text(texts, "plans.title");
    }

    @Override
    public Text plansLead() {
        return TypedMessage.text(texts, "plans.lead");
    }

    @Override
    public Text plansPeriod() {
        return TypedMessage.text(texts, "plans.period");
    }

    @Override
    public Text plansPeriodMonth() {
        return TypedMessage.text(texts, "plans.period.month");
    }

    @Override
    public Text plansPeriodYear() {
        return TypedMessage.text(texts, "plans.period.year");
    }

    @Override
    public Text plansCurrency() {
        return TypedMessage.text(texts, "plans.currency");
    }

    @Override
    public Text plansCurrent() {
        return TypedMessage.text(texts, "plans.current");
    }

    @Override
    public Text plansFreeName() {
        return TypedMessage.text(texts, "plans.free.name");
    }

    @Override
    public Text plansFreeFor() {
        return TypedMessage.text(texts, "plans.free.for");
    }

    @Override
    public Text plansFreePrice() {
        return TypedMessage.text(texts, "plans.free.price");
    }

    @Override
    public Text plansFreeTax() {
        return TypedMessage.text(texts, "plans.free.tax");
    }

    @Override
    public Text plansProName() {
        return TypedMessage.text(texts, "plans.pro.name");
    }

    @Override
    public Text plansProFor() {
        return TypedMessage.text(texts, "plans.pro.for");
    }

    @Override
    public Text plansEnterpriseName() {
        return TypedMessage.text(texts, "plans.enterprise.name");
    }

    @Override
    public Text plansEnterpriseFor() {
        return TypedMessage.text(texts, "plans.enterprise.for");
    }

    @Override
    public Text plansPerMonth() {
        return TypedMessage.text(texts, "plans.per.month");
    }

    @Override
    public Text plansPerYear() {
        return TypedMessage.text(texts, "plans.per.year");
    }

    @Override
    public Text plansPerSeatMonth() {
        return TypedMessage.text(texts, "plans.per.seat.month");
    }

    @Override
    public Text plansPerSeatYear() {
        return TypedMessage.text(texts, "plans.per.seat.year");
    }

    @Override
    public Text plansSeats(int seats, Money total) {
        return PLANS_SEATS.in(texts, total, null, seats, 0);
    }

    @Override
    public Text plansTax(String rate, Money tax, Money net) {
        return PLANS_TAX.in(texts, rate, tax, net, null);
    }

    @Override
    public Text plansFeaturePets() {
        return TypedMessage.text(texts, "plans.feature.pets");
    }

    @Override
    public Text plansFeatureThreePets() {
        return TypedMessage.text(texts, "plans.feature.three-pets");
    }

    @Override
    public Text plansFeatureRestore() {
        return TypedMessage.text(texts, "plans.feature.restore");
    }

    @Override
    public Text plansFeatureLanguages() {
        return TypedMessage.text(texts, "plans.feature.languages");
    }

    @Override
    public Text plansFeatureEverythingFree() {
        return TypedMessage.text(texts, "plans.feature.everything-free");
    }

    @Override
    public Text plansFeatureEverythingPro() {
        return TypedMessage.text(texts, "plans.feature.everything-pro");
    }

    @Override
    public Text plansFeatureSeats() {
        return TypedMessage.text(texts, "plans.feature.seats");
    }

    @Override
    public Text plansBuyPro() {
        return TypedMessage.text(texts, "plans.buy.pro");
    }

    @Override
    public Text plansBuyEnterprise() {
        return TypedMessage.text(texts, "plans.buy.enterprise");
    }

    @Override
    public Text plansSignUp() {
        return TypedMessage.text(texts, "plans.sign-up");
    }

    @Override
    public Text plansManage() {
        return TypedMessage.text(texts, "plans.manage");
    }

    @Override
    public Text plansNextTitle() {
        return TypedMessage.text(texts, "plans.next.title");
    }

    @Override
    public Text plansNextPay() {
        return TypedMessage.text(texts, "plans.next.pay");
    }

    @Override
    public Text plansNextConfirm() {
        return TypedMessage.text(texts, "plans.next.confirm");
    }

    @Override
    public Text plansNextCancel() {
        return TypedMessage.text(texts, "plans.next.cancel");
    }

    @Override
    public Text buyReturnHead() {
        return TypedMessage.text(texts, "buy.return.head");
    }

    @Override
    public Text buyReturnPlan() {
        return TypedMessage.text(texts, "buy.return.plan");
    }

    @Override
    public Text buyReturnTotal() {
        return TypedMessage.text(texts, "buy.return.total");
    }

    @Override
    public Text buyReturnOnce() {
        return TypedMessage.text(texts, "buy.return.once");
    }

    @Override
    public Text buyReturnAgain() {
        return TypedMessage.text(texts, "buy.return.again");
    }

    @Override
    public Text buyReturnGoOn() {
        return TypedMessage.text(texts, "buy.return.go-on");
    }

    @Override
    public Text buyReturnInvoice() {
        return TypedMessage.text(texts, "buy.return.invoice");
    }

    @Override
    public Text buyReturnRetry() {
        return TypedMessage.text(texts, "buy.return.retry");
    }

    @Override
    public Text buyReturnConfirming(String plan) {
        return BUY_RETURN_CONFIRMING.in(texts, plan, null, 0, 0);
    }

    @Override
    public Text buyReturnConfirmingState() {
        return TypedMessage.text(texts, "buy.return.confirming.state");
    }

    @Override
    public Text buyReturnConfirmingTitle() {
        return TypedMessage.text(texts, "buy.return.confirming.title");
    }

    @Override
    public Text buyReturnPaid(String plan) {
        return BUY_RETURN_PAID.in(texts, plan, null, 0, 0);
    }

    @Override
    public Text buyReturnPaidState() {
        return TypedMessage.text(texts, "buy.return.paid.state");
    }

    @Override
    public Text buyReturnPaidTitle() {
        return TypedMessage.text(texts, "buy.return.paid.title");
    }

    @Override
    public Text buyReturnDeclined(String plan) {
        return BUY_RETURN_DECLINED.in(texts, plan, null, 0, 0);
    }

    @Override
    public Text buyReturnDeclinedState() {
        return TypedMessage.text(texts, "buy.return.declined.state");
    }

    @Override
    public Text buyReturnDeclinedTitle() {
        return TypedMessage.text(texts, "buy.return.declined.title");
    }

    @Override
    public Text buyReturnCanceled(String plan) {
        return BUY_RETURN_CANCELED.in(texts, plan, null, 0, 0);
    }

    @Override
    public Text buyReturnCanceledState() {
        return TypedMessage.text(texts, "buy.return.canceled.state");
    }

    @Override
    public Text buyReturnCanceledTitle() {
        return TypedMessage.text(texts, "buy.return.canceled.title");
    }

    @Override
    public Text billsTitle() {
        return TypedMessage.text(texts, "bills.title");
    }

    @Override
    public Text billsNone() {
        return TypedMessage.text(texts, "bills.none");
    }

    @Override
    public Text billsRenews(String day, Money amount) {
        return BILLS_RENEWS.in(texts, day, amount, 0, 0);
    }

    @Override
    public Text billsEnds(String day, Money amount) {
        return BILLS_ENDS.in(texts, day, amount, 0, 0);
    }

    @Override
    public Text billsEnded(String day, Money amount) {
        return BILLS_ENDED.in(texts, day, amount, 0, 0);
    }

    @Override
    public Text billsPending(String day, Money amount) {
        return BILLS_PENDING.in(texts, day, amount, 0, 0);
    }

    @Override
    public Text billsPastDueTitle() {
        return TypedMessage.text(texts, "bills.past-due.title");
    }

    @Override
    public Text billsPastDue() {
        return TypedMessage.text(texts, "bills.past-due");
    }

    @Override
    public Text billsStandingActive() {
        return TypedMessage.text(texts, "bills.standing.active");
    }

    @Override
    public Text billsStandingTrial() {
        return TypedMessage.text(texts, "bills.standing.trial");
    }

    @Override
    public Text billsStandingPending() {
        return TypedMessage.text(texts, "bills.standing.pending");
    }

    @Override
    public Text billsStandingPastDue() {
        return TypedMessage.text(texts, "bills.standing.past-due");
    }

    @Override
    public Text billsStandingEnding() {
        return TypedMessage.text(texts, "bills.standing.ending");
    }

    @Override
    public Text billsStandingEnded() {
        return TypedMessage.text(texts, "bills.standing.ended");
    }

    @Override
    public Text billsCancel() {
        return TypedMessage.text(texts, "bills.cancel");
    }

    @Override
    public Text billsCancelNote(String day) {
        return BILLS_CANCEL_NOTE.in(texts, day, null, 0, 0);
    }

    @Override
    public Text billsResume() {
        return TypedMessage.text(texts, "bills.resume");
    }

    @Override
    public Text billsInvoices() {
        return TypedMessage.text(texts, "bills.invoices");
    }

    @Override
    public Text billsInvoicesNone() {
        return TypedMessage.text(texts, "bills.invoices.none");
    }

    @Override
    public Text billsNumber() {
        return TypedMessage.text(texts, "bills.number");
    }

    @Override
    public Text billsDate() {
        return TypedMessage.text(texts, "bills.date");
    }

    @Override
    public Text billsState() {
        return TypedMessage.text(texts, "bills.state");
    }

    @Override
    public Text billsTotal() {
        return TypedMessage.text(texts, "bills.total");
    }

    @Override
    public Text billsInvoicePaid() {
        return TypedMessage.text(texts, "bills.invoice.paid");
    }

    @Override
    public Text billsInvoiceOpen() {
        return TypedMessage.text(texts, "bills.invoice.open");
    }

    @Override
    public Text billsInvoiceVoid() {
        return TypedMessage.text(texts, "bills.invoice.void");
    }

    @Override
    public Text billsInvoicePartRefunded() {
        return TypedMessage.text(texts, "bills.invoice.part-refunded");
    }

    @Override
    public Text billsInvoiceRefunded() {
        return TypedMessage.text(texts, "bills.invoice.refunded");
    }

    @Override
    public Text billsInvoiceTitle(String number) {
        return BILLS_INVOICE_TITLE.in(texts, number, null, 0, 0);
    }

    @Override
    public Text billsBack() {
        return TypedMessage.text(texts, "bills.back");
    }

    @Override
    public Text billsPrint() {
        return TypedMessage.text(texts, "bills.print");
    }

    @Override
    public Text billsPaidOn() {
        return TypedMessage.text(texts, "bills.paid-on");
    }

    @Override
    public Text billsSeller() {
        return TypedMessage.text(texts, "bills.seller");
    }

    @Override
    public Text billsBuyer() {
        return TypedMessage.text(texts, "bills.buyer");
    }

    @Override
    public Text billsLine() {
        return TypedMessage.text(texts, "bills.line");
    }

    @Override
    public Text billsQuantity() {
        return TypedMessage.text(texts, "bills.quantity");
    }

    @Override
    public Text billsNet() {
        return TypedMessage.text(texts, "bills.net");
    }

    @Override
    public Text billsPeriod(String from, String until) {
        return BILLS_PERIOD.in(texts, from, until, 0, 0);
    }

    @Override
    public Text billsSumNet() {
        return TypedMessage.text(texts, "bills.sum.net");
    }

    @Override
    public Text billsSumTax(String rate, Money base) {
        return BILLS_SUM_TAX.in(texts, rate, base, 0, 0);
    }

    @Override
    public Text billsSumTotal() {
        return TypedMessage.text(texts, "bills.sum.total");
    }

    @Override
    public Text billsSumRefund(String day) {
        return BILLS_SUM_REFUND.in(texts, day, null, 0, 0);
    }

    @Override
    public Text billsCurrency(String currency) {
        return BILLS_CURRENCY.in(texts, currency, null, 0, 0);
    }
}
