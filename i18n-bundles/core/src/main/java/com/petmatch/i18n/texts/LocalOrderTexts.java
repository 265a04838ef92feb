package com.petmatch.i18n.texts;

import com.petmatch.i18n.messages.LocalTexts;
import com.petmatch.i18n.messages.Text;
import com.petmatch.i18n.messages.TypedMessage;
import com.petmatch.kernel.money.Money;
import java.util.List;

/** {@code orders} as one reader's texts have it. Generated; change the bundle and generate again. */
final class LocalOrderTexts implements OrderTexts {

    private static final TypedMessage MEALS_COUNT = TypedMessage.of("meals.count", List.of(), List.of("count"));
    private static final TypedMessage MEALS_WAY_CARD_HINT =
            TypedMessage.of("meals.way.card.hint", List.of("provider"), List.of());
    private static final TypedMessage MEALS_WAY_SAVED =
            TypedMessage.of("meals.way.saved", List.of("brand", "digits"), List.of());
    private static final TypedMessage MEALS_WAY_SAVED_HINT =
            TypedMessage.of("meals.way.saved.hint", List.of("provider"), List.of());
    private static final TypedMessage MEALS_SANDBOX = TypedMessage.of("meals.sandbox", List.of("providers"), List.of());
    private static final TypedMessage ORDER_ITEM = TypedMessage.of("order.item", List.of(), List.of("count"));
    private static final TypedMessage ORDER_CODE_PICTURE =
            TypedMessage.of("order.code.picture", List.of("total"), List.of());
    private static final TypedMessage ORDER_CODE_PAGE =
            TypedMessage.of("order.code.page", List.of("provider"), List.of());
    private static final TypedMessage ORDER_UNTIL = TypedMessage.of("order.until", List.of("moment"), List.of());
    private static final TypedMessage ORDER_LINE_PAID =
            TypedMessage.of("order.line.paid", List.of("day", "provider"), List.of());
    private static final TypedMessage ORDER_LINE_REFUND =
            TypedMessage.of("order.line.refund", List.of("day"), List.of());
    private static final TypedMessage ORDER_LINE_REFUND_PENDING =
            TypedMessage.of("order.line.refund.pending", List.of("day"), List.of());
    private static final TypedMessage STATEMENT_HELD =
            TypedMessage.of("statement.held", List.of("provider"), List.of());
    private final LocalTexts texts;

    LocalOrderTexts(LocalTexts texts) {
        this.texts = texts;
    }

    @Override
    public Text mealsTitle() {
        return TypedMessage.text(texts, "meals.title");
    }

    @Override
    public Text mealsLead() {
        return TypedMessage.text(texts, "meals.lead");
    }

    @Override
    public Text mealsCountry() {
        return TypedMessage.text(texts, "meals.country");
    }

    @Override
    public Text mealsCurrency() {
        return TypedMessage.text(texts, "meals.currency");
    }

    @Override
    public Text mealsChange() {
        return TypedMessage.text(texts, "meals.change");
    }

    @Override
    public Text mealsChoose() {
        return TypedMessage.text(texts, "meals.choose");
    }

    @Override
    public Text mealsCount(int count) {
        return MEALS_COUNT.in(texts, null, null, count, 0);
    }

    @Override
    public Text mealsWay() {
        return TypedMessage.text(texts, "meals.way");
    }

    @Override
    public Text mealsWayCard() {
        return TypedMessage.text(texts, "meals.way.card");
    }

    @Override
    public Text mealsWayCardHint(String provider) {
        return MEALS_WAY_CARD_HINT.in(texts, provider, null, 0, 0);
    }

    @Override
    public Text mealsWayPaypal() {
        return TypedMessage.text(texts, "meals.way.paypal");
    }

    @Override
    public Text mealsWayPaypalHint() {
        return TypedMessage.text(texts, "meals.way.paypal.hint");
    }

    @Override
    public Text mealsWayPix() {
        return TypedMessage.text(texts, "meals.way.pix");
    }

    @Override
    public Text mealsWayPixHint() {
        return TypedMessage.text(texts, "meals.way.pix.hint");
    }

    @Override
    public Text mealsWaySaved(String brand, String digits) {
        return MEALS_WAY_SAVED.in(texts, brand, digits, 0, 0);
    }

    @Override
    public Text mealsWaySavedHint(String provider) {
        return MEALS_WAY_SAVED_HINT.in(texts, provider, null, 0, 0);
    }

    @Override
    public Text mealsWayNone() {
        return TypedMessage.text(texts, "meals.way.none");
    }

    @Override
    public Text mealsEmail() {
        return TypedMessage.text(texts, "meals.email");
    }

    @Override
    public Text mealsEmailHint() {
        return TypedMessage.text(texts, "meals.email.hint");
    }

    @Override
    public Text mealsTaxNumber() {
        return TypedMessage.text(texts, "meals.tax-number");
    }

    @Override
    public Text mealsTaxNumberHint() {
        return TypedMessage.text(texts, "meals.tax-number.hint");
    }

    @Override
    public Text mealsSubmit() {
        return TypedMessage.text(texts, "meals.submit");
    }

    @Override
    public Text mealsNext() {
        return TypedMessage.text(texts, "meals.next");
    }

    @Override
    public Text mealsSandbox(String providers) {
        return MEALS_SANDBOX.in(texts, providers, null, 0, 0);
    }

    @Override
    public Text orderItem(int count) {
        return ORDER_ITEM.in(texts, null, null, count, 0);
    }

    @Override
    public Text orderHead() {
        return TypedMessage.text(texts, "order.head");
    }

    @Override
    public Text orderPaidState() {
        return TypedMessage.text(texts, "order.paid.state");
    }

    @Override
    public Text orderPaidTitle() {
        return TypedMessage.text(texts, "order.paid.title");
    }

    @Override
    public Text orderPaid() {
        return TypedMessage.text(texts, "order.paid");
    }

    @Override
    public Text orderReturnedState() {
        return TypedMessage.text(texts, "order.returned.state");
    }

    @Override
    public Text orderReturnedTitle() {
        return TypedMessage.text(texts, "order.returned.title");
    }

    @Override
    public Text orderReturned() {
        return TypedMessage.text(texts, "order.returned");
    }

    @Override
    public Text orderWaitingState() {
        return TypedMessage.text(texts, "order.waiting.state");
    }

    @Override
    public Text orderWaitingTitle() {
        return TypedMessage.text(texts, "order.waiting.title");
    }

    @Override
    public Text orderWaiting() {
        return TypedMessage.text(texts, "order.waiting");
    }

    @Override
    public Text orderConfirmingState() {
        return TypedMessage.text(texts, "order.confirming.state");
    }

    @Override
    public Text orderConfirmingTitle() {
        return TypedMessage.text(texts, "order.confirming.title");
    }

    @Override
    public Text orderConfirming() {
        return TypedMessage.text(texts, "order.confirming");
    }

    @Override
    public Text orderDeclinedState() {
        return TypedMessage.text(texts, "order.declined.state");
    }

    @Override
    public Text orderDeclinedTitle() {
        return TypedMessage.text(texts, "order.declined.title");
    }

    @Override
    public Text orderDeclined() {
        return TypedMessage.text(texts, "order.declined");
    }

    @Override
    public Text orderCanceledState() {
        return TypedMessage.text(texts, "order.canceled.state");
    }

    @Override
    public Text orderCanceledTitle() {
        return TypedMessage.text(texts, "order.canceled.title");
    }

    @Override
    public Text orderCanceled() {
        return TypedMessage.text(texts, "order.canceled");
    }

    @Override
    public Text orderGoOn() {
        return TypedMessage.text(texts, "order.go-on");
    }

    @Override
    public Text orderAgain() {
        return TypedMessage.text(texts, "order.again");
    }

    @Override
    public Text orderRetry() {
        return TypedMessage.text(texts, "order.retry");
    }

    @Override
    public Text orderCodePicture(Money total) {
        return ORDER_CODE_PICTURE.in(texts, total, null, 0, 0);
    }

    @Override
    public Text orderCode() {
        return TypedMessage.text(texts, "order.code");
    }

    @Override
    public Text orderCodePage(String provider) {
        return ORDER_CODE_PAGE.in(texts, provider, null, 0, 0);
    }

    @Override
    public Text orderUntil(String moment) {
        return ORDER_UNTIL.in(texts, moment, null, 0, 0);
    }

    @Override
    public Text orderStatement() {
        return TypedMessage.text(texts, "order.statement");
    }

    @Override
    public Text orderLinePaid(String day, String provider) {
        return ORDER_LINE_PAID.in(texts, day, provider, 0, 0);
    }

    @Override
    public Text orderLineRefund(String day) {
        return ORDER_LINE_REFUND.in(texts, day, null, 0, 0);
    }

    @Override
    public Text orderLineRefundPending(String day) {
        return ORDER_LINE_REFUND_PENDING.in(texts, day, null, 0, 0);
    }

    @Override
    public Text orderSum() {
        return TypedMessage.text(texts, "order.sum");
    }

    @Override
    public Text orderNumber() {
        return TypedMessage.text(texts, "order.number");
    }

    @Override
    public Text orderKeep() {
        return TypedMessage.text(texts, "order.keep");
    }

    @Override
    public Text statementTitle() {
        return TypedMessage.text(texts, "statement.title");
    }

    @Override
    public Text statementLead() {
        return TypedMessage.text(texts, "statement.lead");
    }

    @Override
    public Text statementNone() {
        return TypedMessage.text(texts, "statement.none");
    }

    @Override
    public Text statementHeld(String provider) {
        return STATEMENT_HELD.in(texts, provider, null, 0, 0);
    }

    @Override
    public Text statementAccountReceivable() {
        return TypedMessage.text(texts, "statement.account.receivable");
    }

    @Override
    public Text statementAccountRevenue() {
        return TypedMessage.text(texts, "statement.account.revenue");
    }

    @Override
    public Text statementAccountTaxPayable() {
        return TypedMessage.text(texts, "statement.account.tax-payable");
    }

    @Override
    public Text statementAccountRefunds() {
        return TypedMessage.text(texts, "statement.account.refunds");
    }

    @Override
    public Text statementAccountDisputeReserve() {
        return TypedMessage.text(texts, "statement.account.dispute-reserve");
    }

    @Override
    public Text statementAccountDisputeLoss() {
        return TypedMessage.text(texts, "statement.account.dispute-loss");
    }

    @Override
    public Text statementAccount() {
        return TypedMessage.text(texts, "statement.account");
    }

    @Override
    public Text statementBalance() {
        return TypedMessage.text(texts, "statement.balance");
    }

    @Override
    public Text statementSum() {
        return TypedMessage.text(texts, "statement.sum");
    }

    @Override
    public Text statementZero() {
        return TypedMessage.text(texts, "statement.zero");
    }
}
