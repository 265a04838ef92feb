package com.petmatch.i18n.texts;

import com.petmatch.i18n.messages.LocalTexts;
import com.petmatch.i18n.messages.Text;
import com.petmatch.kernel.money.Money;

/** The texts of {@code admin}, typed. Generated; change the bundle and generate again. */
public interface AdminTexts {

    /** These texts in the language and formats of one reader. */
    static AdminTexts of(LocalTexts texts) {
        return new LocalAdminTexts(texts);
    }

    /** {@code console.title} */
    Text consoleTitle();

    /** {@code console.live} */
    Text consoleLive();

    /** {@code console.as-of} */
    Text consoleAsOf(String moment);

    /** {@code console.people.title} */
    Text consolePeopleTitle();

    /** {@code console.people.accounts} */
    Text consolePeopleAccounts();

    /** {@code console.people.new} */
    Text consolePeopleNew(String count);

    /** {@code console.people.active} */
    Text consolePeopleActive();

    /** {@code console.people.ended} */
    Text consolePeopleEnded(String count);

    /** {@code console.revenue.title} */
    Text consoleRevenueTitle();

    /** {@code console.revenue.none} */
    Text consoleRevenueNone();

    /** {@code console.revenue.currency} */
    Text consoleRevenueCurrency();

    /** {@code console.revenue.recurring} */
    Text consoleRevenueRecurring();

    /** {@code console.revenue.taken} */
    Text consoleRevenueTaken();

    /** {@code console.revenue.refunded} */
    Text consoleRevenueRefunded();

    /** {@code console.revenue.commissions} */
    Text consoleRevenueCommissions();

    /** {@code console.revenue.days} */
    Text consoleRevenueDays();

    /** {@code console.revenue.note} */
    Text consoleRevenueNote();

    /** {@code console.queues.title} */
    Text consoleQueuesTitle();

    /** {@code console.queues.calm} */
    Text consoleQueuesCalm();

    /** {@code console.queues.parked-some} */
    Text consoleQueuesParkedSome();

    /** {@code console.queues.outbox} */
    Text consoleQueuesOutbox();

    /** {@code console.queues.oldest} */
    Text consoleQueuesOldest(String ago);

    /** {@code console.queues.parked} */
    Text consoleQueuesParked();

    /** {@code console.queues.webhooks} */
    Text consoleQueuesWebhooks();

    /** {@code console.ledger.title} */
    Text consoleLedgerTitle();

    /** {@code console.ledger.zero} */
    Text consoleLedgerZero();

    /** {@code console.ledger.off} */
    Text consoleLedgerOff();

    /** {@code console.ledger.zero.note} */
    Text consoleLedgerZeroNote();

    /** {@code console.ledger.off.note} */
    Text consoleLedgerOffNote();

    /** {@code console.ledger.book} */
    Text consoleLedgerBook();

    /** {@code console.ledger.accounts} */
    Text consoleLedgerAccounts();

    /** {@code console.ledger.difference} */
    Text consoleLedgerDifference();

    /** {@code console.book.payments} */
    Text consoleBookPayments();

    /** {@code console.book.affiliate} */
    Text consoleBookAffiliate();

    /** {@code console.find.title} */
    Text consoleFindTitle();

    /** {@code console.find.label} */
    Text consoleFindLabel();

    /** {@code console.find.hint} */
    Text consoleFindHint();

    /** {@code console.find.submit} */
    Text consoleFindSubmit();

    /** {@code console.find.none} */
    Text consoleFindNone(String query);

    /** {@code console.find.since} */
    Text consoleFindSince();

    /** {@code console.find.state} */
    Text consoleFindState();

    /** {@code console.find.plan} */
    Text consoleFindPlan();

    /** {@code console.person.active} */
    Text consolePersonActive();

    /** {@code console.person.pending} */
    Text consolePersonPending();

    /** {@code console.person.suspended} */
    Text consolePersonSuspended();

    /** {@code console.person.closed} */
    Text consolePersonClosed();

    /** {@code console.pay.title} */
    Text consolePayTitle();

    /** {@code console.pay.label} */
    Text consolePayLabel();

    /** {@code console.pay.hint} */
    Text consolePayHint();

    /** {@code console.pay.refunded} */
    Text consolePayRefunded();

    /** {@code console.pay.left} */
    Text consolePayLeft();

    /** {@code console.pay.history} */
    Text consolePayHistory();

    /** {@code console.refund.title} */
    Text consoleRefundTitle();

    /** {@code console.refund.none} */
    Text consoleRefundNone();

    /** {@code console.refund.amount} */
    Text consoleRefundAmount(String currency);

    /** {@code console.refund.amount.hint} */
    Text consoleRefundAmountHint(Money amount);

    /** {@code console.refund.reason} */
    Text consoleRefundReason();

    /** {@code console.refund.reason.hint} */
    Text consoleRefundReasonHint();

    /** {@code console.refund.warning} */
    Text consoleRefundWarning();

    /** {@code console.refund.submit} */
    Text consoleRefundSubmit();

    /** {@code console.guard.lead} */
    Text consoleGuardLead();

    /** {@code console.guard.bans} */
    Text consoleGuardBans();

    /** {@code console.guard.bans.none} */
    Text consoleGuardBansNone();

    /** {@code console.guard.who} */
    Text consoleGuardWho();

    /** {@code console.guard.since} */
    Text consoleGuardSince();

    /** {@code console.guard.until} */
    Text consoleGuardUntil();

    /** {@code console.guard.why} */
    Text consoleGuardWhy();

    /** {@code console.guard.lift} */
    Text consoleGuardLift();

    /** {@code console.guard.reason.mistake} */
    Text consoleGuardReasonMistake();

    /** {@code console.guard.reason.shared} */
    Text consoleGuardReasonShared();

    /** {@code console.guard.reason.test} */
    Text consoleGuardReasonTest();

    /** {@code console.guard.refusals} */
    Text consoleGuardRefusals();

    /** {@code console.guard.refusals.none} */
    Text consoleGuardRefusalsNone();

    /** {@code console.guard.time} */
    Text consoleGuardTime();

    /** {@code console.guard.answer} */
    Text consoleGuardAnswer();

    /** {@code console.guard.address} */
    Text consoleGuardAddress();

    /** {@code console.guard.network} */
    Text consoleGuardNetwork();

    /** {@code console.guard.rule} */
    Text consoleGuardRule();

    /** {@code console.guard.count} */
    Text consoleGuardCount();

    /** {@code console.guard.top} */
    Text consoleGuardTop();

    /** {@code console.guard.watched} */
    Text consoleGuardWatched();

    /** {@code console.guard.watched.lead} */
    Text consoleGuardWatchedLead();

    /** {@code console.guard.watched.none} */
    Text consoleGuardWatchedNone();
}
