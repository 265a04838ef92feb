package com.petmatch.i18n.texts;

import com.petmatch.i18n.messages.LocalTexts;
import com.petmatch.i18n.messages.Text;
import com.petmatch.kernel.money.Money;

/** The texts of {@code plans}, typed. Generated; change the bundle and generate again. */
public interface PlanTexts {

    /** These texts in the language and formats of one reader. */
    static PlanTexts of(LocalTexts texts) {
        return new LocalPlanTexts(texts);
    }

    /** {@code plans.title} */
    Text plansTitle();

    /** {@code plans.lead} */
    Text plansLead();

    /** {@code plans.period} */
    Text plansPeriod();

    /** {@code plans.period.month} */
    Text plansPeriodMonth();

    /** {@code plans.period.year} */
    Text plansPeriodYear();

    /** {@code plans.currency} */
    Text plansCurrency();

    /** {@code plans.current} */
    Text plansCurrent();

    /** {@code plans.free.name} */
    Text plansFreeName();

    /** {@code plans.free.for} */
    Text plansFreeFor();

    /** {@code plans.free.price} */
    Text plansFreePrice();

    /** {@code plans.free.tax} */
    Text plansFreeTax();

    /** {@code plans.pro.name} */
    Text plansProName();

    /** {@code plans.pro.for} */
    Text plansProFor();

    /** {@code plans.enterprise.name} */
    Text plansEnterpriseName();

    /** {@code plans.enterprise.for} */
    Text plansEnterpriseFor();

    /** {@code plans.per.month} */
    Text plansPerMonth();

    /** {@code plans.per.year} */
    Text plansPerYear();

    /** {@code plans.per.seat.month} */
    Text plansPerSeatMonth();

    /** {@code plans.per.seat.year} */
    Text plansPerSeatYear();

    /** {@code plans.seats} */
    Text plansSeats(int seats, Money total);

    /** {@code plans.tax} */
    Text plansTax(String rate, Money tax, Money net);

    /** {@code plans.feature.pets} */
    Text plansFeaturePets();

    /** {@code plans.feature.three-pets} */
    Text plansFeatureThreePets();

    /** {@code plans.feature.restore} */
    Text plansFeatureRestore();

    /** {@code plans.feature.languages} */
    Text plansFeatureLanguages();

    /** {@code plans.feature.everything-free} */
    Text plansFeatureEverythingFree();

    /** {@code plans.feature.everything-pro} */
    Text plansFeatureEverythingPro();

    /** {@code plans.feature.seats} */
    Text plansFeatureSeats();

    /** {@code plans.buy.pro} */
    Text plansBuyPro();

    /** {@code plans.buy.enterprise} */
    Text plansBuyEnterprise();

    /** {@code plans.sign-up} */
    Text plansSignUp();

    /** {@code plans.manage} */
    Text plansManage();

    /** {@code plans.next.title} */
    Text plansNextTitle();

    /** {@code plans.next.pay} */
    Text plansNextPay();

    /** {@code plans.next.confirm} */
    Text plansNextConfirm();

    /** {@code plans.next.cancel} */
    Text plansNextCancel();

    /** {@code buy.return.head} */
    Text buyReturnHead();

    /** {@code buy.return.plan} */
    Text buyReturnPlan();

    /** {@code buy.return.total} */
    Text buyReturnTotal();

    /** {@code buy.return.once} */
    Text buyReturnOnce();

    /** {@code buy.return.again} */
    Text buyReturnAgain();

    /** {@code buy.return.go-on} */
    Text buyReturnGoOn();

    /** {@code buy.return.invoice} */
    Text buyReturnInvoice();

    /** {@code buy.return.retry} */
    Text buyReturnRetry();

    /** {@code buy.return.confirming} */
    Text buyReturnConfirming(String plan);

    /** {@code buy.return.confirming.state} */
    Text buyReturnConfirmingState();

    /** {@code buy.return.confirming.title} */
    Text buyReturnConfirmingTitle();

    /** {@code buy.return.paid} */
    Text buyReturnPaid(String plan);

    /** {@code buy.return.paid.state} */
    Text buyReturnPaidState();

    /** {@code buy.return.paid.title} */
    Text buyReturnPaidTitle();

    /** {@code buy.return.declined} */
    Text buyReturnDeclined(String plan);

    /** {@code buy.return.declined.state} */
    Text buyReturnDeclinedState();

    /** {@code buy.return.declined.title} */
    Text buyReturnDeclinedTitle();

    /** {@code buy.return.canceled} */
    Text buyReturnCanceled(String plan);

    /** {@code buy.return.canceled.state} */
    Text buyReturnCanceledState();

    /** {@code buy.return.canceled.title} */
    Text buyReturnCanceledTitle();

    /** {@code bills.title} */
    Text billsTitle();

    /** {@code bills.none} */
    Text billsNone();

    /** {@code bills.renews} */
    Text billsRenews(String day, Money amount);

    /** {@code bills.ends} */
    Text billsEnds(String day, Money amount);

    /** {@code bills.ended} */
    Text billsEnded(String day, Money amount);

    /** {@code bills.pending} */
    Text billsPending(String day, Money amount);

    /** {@code bills.past-due.title} */
    Text billsPastDueTitle();

    /** {@code bills.past-due} */
    Text billsPastDue();

    /** {@code bills.standing.active} */
    Text billsStandingActive();

    /** {@code bills.standing.trial} */
    Text billsStandingTrial();

    /** {@code bills.standing.pending} */
    Text billsStandingPending();

    /** {@code bills.standing.past-due} */
    Text billsStandingPastDue();

    /** {@code bills.standing.ending} */
    Text billsStandingEnding();

    /** {@code bills.standing.ended} */
    Text billsStandingEnded();

    /** {@code bills.cancel} */
    Text billsCancel();

    /** {@code bills.cancel.note} */
    Text billsCancelNote(String day);

    /** {@code bills.resume} */
    Text billsResume();

    /** {@code bills.invoices} */
    Text billsInvoices();

    /** {@code bills.invoices.none} */
    Text billsInvoicesNone();

    /** {@code bills.number} */
    Text billsNumber();

    /** {@code bills.date} */
    Text billsDate();

    /** {@code bills.state} */
    Text billsState();

    /** {@code bills.total} */
    Text billsTotal();

    /** {@code bills.invoice.paid} */
    Text billsInvoicePaid();

    /** {@code bills.invoice.open} */
    Text billsInvoiceOpen();

    /** {@code bills.invoice.void} */
    Text billsInvoiceVoid();

    /** {@code bills.invoice.part-refunded} */
    Text billsInvoicePartRefunded();

    /** {@code bills.invoice.refunded} */
    Text billsInvoiceRefunded();

    /** {@code bills.invoice.title} */
    Text billsInvoiceTitle(String number);

    /** {@code bills.back} */
    Text billsBack();

    /** {@code bills.print} */
    Text billsPrint();

    /** {@code bills.paid-on} */
    Text billsPaidOn();

    /** {@code bills.seller} */
    Text billsSeller();

    /** {@code bills.buyer} */
    Text billsBuyer();

    /** {@code bills.line} */
    Text billsLine();

    /** {@code bills.quantity} */
    Text billsQuantity();

    /** {@code bills.net} */
    Text billsNet();

    /** {@code bills.period} */
    Text billsPeriod(String from, String until);

    /** {@code bills.sum.net} */
    Text billsSumNet();

    /** {@code bills.sum.tax} */
    Text billsSumTax(String rate, Money base);

    /** {@code bills.sum.total} */
    Text billsSumTotal();

    /** {@code bills.sum.refund} */
    Text billsSumRefund(String day);

    /** {@code bills.currency} */
    Text billsCurrency(String currency);
}
