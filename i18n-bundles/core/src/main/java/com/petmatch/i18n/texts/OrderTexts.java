package com.petmatch.i18n.texts;

import com.petmatch.i18n.messages.LocalTexts;
import com.petmatch.i18n.messages.Text;
import com.petmatch.kernel.money.Money;

/** The texts of {@code orders}, typed. Generated; change the bundle and generate again. */
public interface OrderTexts {

    /** These texts in the language and formats of one reader. */
    static OrderTexts of(LocalTexts texts) {
        return new LocalOrderTexts(texts);
    }

    /** {@code meals.title} */
    Text mealsTitle();

    /** {@code meals.lead} */
    Text mealsLead();

    /** {@code meals.country} */
    Text mealsCountry();

    /** {@code meals.currency} */
    Text mealsCurrency();

    /** {@code meals.change} */
    Text mealsChange();

    /** {@code meals.choose} */
    Text mealsChoose();

    /** {@code meals.count} */
    Text mealsCount(int count);

    /** {@code meals.way} */
    Text mealsWay();

    /** {@code meals.way.card} */
    Text mealsWayCard();

    /** {@code meals.way.card.hint} */
    Text mealsWayCardHint(String provider);

    /** {@code meals.way.paypal} */
    Text mealsWayPaypal();

    /** {@code meals.way.paypal.hint} */
    Text mealsWayPaypalHint();

    /** {@code meals.way.pix} */
    Text mealsWayPix();

    /** {@code meals.way.pix.hint} */
    Text mealsWayPixHint();

    /** {@code meals.way.saved} */
    Text mealsWaySaved(String brand, String digits);

    /** {@code meals.way.saved.hint} */
    Text mealsWaySavedHint(String provider);

    /** {@code meals.way.none} */
    Text mealsWayNone();

    /** {@code meals.email} */
    Text mealsEmail();

    /** {@code meals.email.hint} */
    Text mealsEmailHint();

    /** {@code meals.tax-number} */
    Text mealsTaxNumber();

    /** {@code meals.tax-number.hint} */
    Text mealsTaxNumberHint();

    /** {@code meals.submit} */
    Text mealsSubmit();

    /** {@code meals.next} */
    Text mealsNext();

    /** {@code meals.sandbox} */
    Text mealsSandbox(String providers);

    /** {@code order.item} */
    Text orderItem(int count);

    /** {@code order.head} */
    Text orderHead();

    /** {@code order.paid.state} */
    Text orderPaidState();

    /** {@code order.paid.title} */
    Text orderPaidTitle();

    /** {@code order.paid} */
    Text orderPaid();

    /** {@code order.returned.state} */
    Text orderReturnedState();

    /** {@code order.returned.title} */
    Text orderReturnedTitle();

    /** {@code order.returned} */
    Text orderReturned();

    /** {@code order.waiting.state} */
    Text orderWaitingState();

    /** {@code order.waiting.title} */
    Text orderWaitingTitle();

    /** {@code order.waiting} */
    Text orderWaiting();

    /** {@code order.confirming.state} */
    Text orderConfirmingState();

    /** {@code order.confirming.title} */
    Text orderConfirmingTitle();

    /** {@code order.confirming} */
    Text orderConfirming();

    /** {@code order.declined.state} */
    Text orderDeclinedState();

    /** {@code order.declined.title} */
    Text orderDeclinedTitle();

    /** {@code order.declined} */
    Text orderDeclined();

    /** {@code order.canceled.state} */
    Text orderCanceledState();

    /** {@code order.canceled.title} */
    Text orderCanceledTitle();

    /** {@code order.canceled} */
    Text orderCanceled();

    /** {@code order.go-on} */
    Text orderGoOn();

    /** {@code order.again} */
    Text orderAgain();

    /** {@code order.retry} */
    Text orderRetry();

    /** {@code order.code.picture} */
    Text orderCodePicture(Money total);

    /** {@code order.code} */
    Text orderCode();

    /** {@code order.code.page} */
    Text orderCodePage(String provider);

    /** {@code order.until} */
    Text orderUntil(String moment);

    /** {@code order.statement} */
    Text orderStatement();

    /** {@code order.line.paid} */
    Text orderLinePaid(String day, String provider);

    /** {@code order.line.refund} */
    Text orderLineRefund(String day);

    /** {@code order.line.refund.pending} */
    Text orderLineRefundPending(String day);

    /** {@code order.sum} */
    Text orderSum();

    /** {@code order.number} */
    Text orderNumber();

    /** {@code order.keep} */
    Text orderKeep();

    /** {@code statement.title} */
    Text statementTitle();

    /** {@code statement.lead} */
    Text statementLead();

    /** {@code statement.none} */
    Text statementNone();

    /** {@code statement.held} */
    Text statementHeld(String provider);

    /** {@code statement.account.receivable} */
    Text statementAccountReceivable();

    /** {@code statement.account.revenue} */
    Text statementAccountRevenue();

    /** {@code statement.account.tax-payable} */
    Text statementAccountTaxPayable();

    /** {@code statement.account.refunds} */
    Text statementAccountRefunds();

    /** {@code statement.account.dispute-reserve} */
    Text statementAccountDisputeReserve();

    /** {@code statement.account.dispute-loss} */
    Text statementAccountDisputeLoss();

    /** {@code statement.account} */
    Text statementAccount();

    /** {@code statement.balance} */
    Text statementBalance();

    /** {@code statement.sum} */
    Text statementSum();

    /** {@code statement.zero} */
    Text statementZero();
}
