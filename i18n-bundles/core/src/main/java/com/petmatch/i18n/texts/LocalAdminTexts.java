package com.petmatch.i18n.texts;

import com.petmatch.i18n.messages.LocalTexts;
import com.petmatch.i18n.messages.Text;
import com.petmatch.i18n.messages.TypedMessage;
import com.petmatch.kernel.money.Money;
import java.util.List;

/** {@code admin} as one reader's texts have it. Generated; change the bundle and generate again. */
final class LocalAdminTexts implements AdminTexts {

    private static final TypedMessage CONSOLE_AS_OF = TypedMessage.of("console.as-of", List.of("moment"), List.of());
    private static final TypedMessage CONSOLE_PEOPLE_NEW =
            TypedMessage.of("console.people.new", List.of("count"), List.of());
    private static final TypedMessage CONSOLE_PEOPLE_ENDED =
            TypedMessage.of("console.people.ended", List.of("count"), List.of());
    private static final TypedMessage CONSOLE_QUEUES_OLDEST =
            TypedMessage.of("console.queues.oldest", List.of("ago"), List.of());
    private static final TypedMessage CONSOLE_FIND_NONE =
            TypedMessage.of("console.find.none", List.of("query"), List.of());
    private static final TypedMessage CONSOLE_REFUND_AMOUNT =
            TypedMessage.of("console.refund.amount", List.of("currency"), List.of());
    private static final TypedMessage CONSOLE_REFUND_AMOUNT_HINT =
            TypedMessage.of("console.refund.amount.hint", List.of("amount"), List.of());
    private final LocalTexts texts;

    LocalAdminTexts(LocalTexts texts) {
        this.texts = texts;
    }

    @Override
    public Text consoleTitle() {
        return TypedMessage.text(texts, "console.title");
    }

    @Override
    public Text consoleLive() {
        return TypedMessage.text(texts, "console.live");
    }

    @Override
    public Text consoleAsOf(String moment) {
        return CONSOLE_AS_OF.in(texts, moment, null, 0, 0);
    }

    @Override
    public Text consolePeopleTitle() {
        return TypedMessage.text(texts, "console.people.title");
    }

    @Override
    public Text consolePeopleAccounts() {
        return TypedMessage.text(texts, "console.people.accounts");
    }

    @Override
    public Text consolePeopleNew(String count) {
        return CONSOLE_PEOPLE_NEW.in(texts, count, null, 0, 0);
    }

    @Override
    public Text consolePeopleActive() {
        return TypedMessage.text(texts, "console.people.active");
    }

    @Override
    public Text consolePeopleEnded(String count) {
        return CONSOLE_PEOPLE_ENDED.in(texts, count, null, 0, 0);
    }

    @Override
    public Text consoleRevenueTitle() {
        return TypedMessage.text(texts, "console.revenue.title");
    }

    @Override
    public Text consoleRevenueNone() {
        return TypedMessage.text(texts, "console.revenue.none");
    }

    @Override
    public Text consoleRevenueCurrency() {
        return TypedMessage.text(texts, "console.revenue.currency");
    }

    @Override
    public Text consoleRevenueRecurring() {
        return TypedMessage.text(texts, "console.revenue.recurring");
    }

    @Override
    public Text consoleRevenueTaken() {
        return TypedMessage.text(texts, "console.revenue.taken");
    }

    @Override
    public Text consoleRevenueRefunded() {
        return TypedMessage.text(texts, "console.revenue.refunded");
    }

    @Override
    public Text consoleRevenueCommissions() {
        return TypedMessage.text(texts, "console.revenue.commissions");
    }

    @Override
    public Text consoleRevenueDays() {
        return TypedMessage.text(texts, "console.revenue.days");
    }

    @Override
    public Text consoleRevenueNote() {
        return TypedMessage.text(texts, "console.revenue.note");
    }

    @Override
    public Text consoleQueuesTitle() {
        return TypedMessage.text(texts, "console.queues.title");
    }

    @Override
    public Text consoleQueuesCalm() {
        return TypedMessage.text(texts, "console.queues.calm");
    }

    @Override
    public Text consoleQueuesParkedSome() {
        return TypedMessage.text(texts, "console.queues.parked-some");
    }

    @Override
    public Text consoleQueuesOutbox() {
        return TypedMessage.text(texts, "console.queues.outbox");
    }

    @Override
    public Text consoleQueuesOldest(String ago) {
        return CONSOLE_QUEUES_OLDEST.in(texts, ago, null, 0, 0);
    }

    @Override
    public Text consoleQueuesParked() {
        return TypedMessage.text(texts, "console.queues.parked");
    }

    @Override
    public Text consoleQueuesWebhooks() {
        return TypedMessage.text(texts, "console.queues.webhooks");
    }

    @Override
    public Text consoleLedgerTitle() {
        return TypedMessage.text(texts, "console.ledger.title");
    }

    @Override
    public Text consoleLedgerZero() {
        return TypedMessage.text(texts, "console.ledger.zero");
    }

    @Override
    public Text consoleLedgerOff() {
        return TypedMessage.text(texts, "console.ledger.off");
    }

    @Override
    public Text consoleLedgerZeroNote() {
        return TypedMessage.text(texts, "console.ledger.zero.note");
    }

    @Override
    public Text consoleLedgerOffNote() {
        return TypedMessage.text(texts, "console.ledger.off.note");
    }

    @Override
    public Text consoleLedgerBook() {
        return TypedMessage.text(texts, "console.ledger.book");
    }

    @Override
    public Text consoleLedgerAccounts() {
        return TypedMessage.text(texts, "console.ledger.accounts");
    }

    @Override
    public Text consoleLedgerDifference() {
        return TypedMessage.text(texts, "console.ledger.difference");
    }

    @Override
    public Text consoleBookPayments() {
        return TypedMessage.text(texts, "console.book.payments");
    }

    @Override
    public Text consoleBookAffiliate() {
        return TypedMessage.text(texts, "console.book.affiliate");
    }

    @Override
    public Text consoleFindTitle() {
        return TypedMessage.text(texts, "console.find.title");
    }

    @Override
    public Text consoleFindLabel() {
        return TypedMessage.text(texts, "console.find.label");
    }

    @Override
    public Text consoleFindHint() {
        return TypedMessage.text(texts, "console.find.hint");
    }

    @Override
    public Text consoleFindSubmit() {
        return TypedMessage.text(texts, "console.find.submit");
    }

    @Override
    public Text consoleFindNone(String query) {
        return CONSOLE_FIND_NONE.in(texts, query, null, 0, 0);
    }

    @Override
    public Text consoleFindSince() {
        return TypedMessage.text(texts, "console.find.since");
    }

    @Override
    public Text consoleFindState() {
        return TypedMessage.text(texts, "console.find.state");
    }

    @Override
    public Text consoleFindPlan() {
        return TypedMessage.text(texts, "console.find.plan");
    }

    @Override
    public Text consolePersonActive() {
        return TypedMessage.text(texts, "console.person.active");
    }

    @Override
    public Text consolePersonPending() {
        return TypedMessage.text(texts, "console.person.pending");
    }

    @Override
    public Text consolePersonSuspended() {
        return TypedMessage.text(texts, "console.person.suspended");
    }

    @Override
    public Text consolePersonClosed() {
        return TypedMessage.text(texts, "console.person.closed");
    }

    @Override
    public Text consolePayTitle() {
        return TypedMessage.text(texts, "console.pay.title");
    }

    @Override
    public Text consolePayLabel() {
        return TypedMessage.text(texts, "console.pay.label");
    }

    @Override
    public Text consolePayHint() {
        return TypedMessage.text(texts, "console.pay.hint");
    }

    @Override
    public Text consolePayRefunded() {
        return TypedMessage.text(texts, "console.pay.refunded");
    }

    @Override
    public Text consolePayLeft() {
        return TypedMessage.text(texts, "console.pay.left");
    }

    @Override
    public Text consolePayHistory() {
        return TypedMessage.text(texts, "console.pay.history");
    }

    @Override
    public Text consoleRefundTitle() {
        return TypedMessage.text(texts, "console.refund.title");
    }

    @Override
    public Text consoleRefundNone() {
        return TypedMessage.text(texts, "console.refund.none");
    }

    @Override
    public Text consoleRefundAmount(String currency) {
        return CONSOLE_REFUND_AMOUNT.in(texts, currency, null, 0, 0);
    }

    @Override
    public Text consoleRefundAmountHint(Money amount) {
        return CONSOLE_REFUND_AMOUNT_HINT.in(texts, amount, null, 0, 0);
    }

    @Override
    public Text consoleRefundReason() {
        return TypedMessage.text(texts, "console.refund.reason");
    }

    @Override
    public Text consoleRefundReasonHint() {
        return TypedMessage.text(texts, "console.refund.reason.hint");
    }

    @Override
    public Text consoleRefundWarning() {
        return TypedMessage.text(texts, "console.refund.warning");
    }

    @Override
    public Text consoleRefundSubmit() {
        return TypedMessage.text(texts, "console.refund.submit");
    }

    @Override
    public Text consoleGuardLead() {
        return TypedMessage.text(texts, "console.guard.lead");
    }

    @Override
    public Text consoleGuardBans() {
        return TypedMessage.text(texts, "console.guard.bans");
    }

    @Override
    public Text consoleGuardBansNone() {
        return TypedMessage.text(texts, "console.guard.bans.none");
    }

    @Override
    public Text consoleGuardWho() {
        return TypedMessage.text(texts, "console.guard.who");
    }

    @Override
    public Text consoleGuardSince() {
        return TypedMessage.text(texts, "console.guard.since");
    }

    @Override
    public Text consoleGuardUntil() {
        return TypedMessage.text(texts, "console.guard.until");
    }

    @Override
    public Text consoleGuardWhy() {
        return TypedMessage.text(texts, "console.guard.why");
    }

    @Override
    public Text consoleGuardLift() {
        return TypedMessage.text(texts, "console.guard.lift");
    }

    @Override
    public Text consoleGuardReasonMistake() {
        return TypedMessage.text(texts, "console.guard.reason.mistake");
    }

    @Override
    public Text consoleGuardReasonShared() {
        return TypedMessage.text(texts, "console.guard.reason.shared");
    }

    @Override
    public Text consoleGuardReasonTest() {
        return TypedMessage.text(texts, "console.guard.reason.test");
    }

    @Override
    public Text consoleGuardRefusals() {
        return TypedMessage.text(texts, "console.guard.refusals");
    }

    @Override
    public Text consoleGuardRefusalsNone() {
        return TypedMessage.text(texts, "console.guard.refusals.none");
    }

    @Override
    public Text consoleGuardTime() {
        return TypedMessage.text(texts, "console.guard.time");
    }

    @Override
    public Text consoleGuardAnswer() {
        return TypedMessage.text(texts, "console.guard.answer");
    }

    @Override
    public Text consoleGuardAddress() {
        return TypedMessage.text(texts, "console.guard.address");
    }

    @Override
    public Text consoleGuardNetwork() {
        return TypedMessage.text(texts, "console.guard.network");
    }

    @Override
    public Text consoleGuardRule() {
        return TypedMessage.text(texts, "console.guard.rule");
    }

    @Override
    public Text consoleGuardCount() {
        return TypedMessage.text(texts, "console.guard.count");
    }

    @Override
    public Text consoleGuardTop() {
        return TypedMessage.text(texts, "console.guard.top");
    }

    @Override
    public Text consoleGuardWatched() {
        return TypedMessage.text(texts, "console.guard.watched");
    }

    @Override
    public Text consoleGuardWatchedLead() {
        return TypedMessage.text(texts, "console.guard.watched.lead");
    }

    @Override
    public Text consoleGuardWatchedNone() {
        return TypedMessage.text(texts, "console.guard.watched.none");
    }
}
