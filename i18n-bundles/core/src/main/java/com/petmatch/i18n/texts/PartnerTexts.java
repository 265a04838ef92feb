package com.petmatch.i18n.texts;

import com.petmatch.i18n.messages.LocalTexts;
import com.petmatch.i18n.messages.Text;
import com.petmatch.kernel.money.Money;

/** The texts of {@code partner}, typed. Generated; change the bundle and generate again. */
public interface PartnerTexts {

    /** These texts in the language and formats of one reader. */
    static PartnerTexts of(LocalTexts texts) {
        return new LocalPartnerTexts(texts);
    }

    /** {@code earn.title} */
    Text earnTitle();

    /** {@code earn.lead} */
    Text earnLead();

    /** {@code earn.balance.available} */
    Text earnBalanceAvailable(String currency);

    /** {@code earn.balance.available.note} */
    Text earnBalanceAvailableNote(Money amount);

    /** {@code earn.balance.pending} */
    Text earnBalancePending();

    /** {@code earn.balance.paid} */
    Text earnBalancePaid();

    /** {@code earn.tier.title} */
    Text earnTierTitle();

    /** {@code earn.tier.next} */
    Text earnTierNext(Money amount);

    /** {@code earn.tier.top} */
    Text earnTierTop();

    /** {@code earn.tier.from} */
    Text earnTierFrom(Money amount);

    /** {@code earn.flow.title} */
    Text earnFlowTitle();

    /** {@code earn.flow.clicks} */
    Text earnFlowClicks();

    /** {@code earn.flow.leads} */
    Text earnFlowLeads();

    /** {@code earn.flow.sales} */
    Text earnFlowSales();

    /** {@code earn.flow.earned} */
    Text earnFlowEarned();

    /** {@code earn.links} */
    Text earnLinks();

    /** {@code earn.links.new} */
    Text earnLinksNew();

    /** {@code earn.links.none} */
    Text earnLinksNone();

    /** {@code earn.links.copy} */
    Text earnLinksCopy();

    /** {@code earn.links.copied} */
    Text earnLinksCopied();

    /** {@code earn.links.created} */
    Text earnLinksCreated(String day);

    /** {@code earn.days} */
    Text earnDays();

    /** {@code earn.commissions} */
    Text earnCommissions();

    /** {@code earn.commissions.none} */
    Text earnCommissionsNone();

    /** {@code earn.clawback.note} */
    Text earnClawbackNote();

    /** {@code earn.col.what} */
    Text earnColWhat();

    /** {@code earn.col.when} */
    Text earnColWhen();

    /** {@code earn.col.state} */
    Text earnColState();

    /** {@code earn.col.base} */
    Text earnColBase();

    /** {@code earn.col.amount} */
    Text earnColAmount();

    /** {@code earn.row.earned} */
    Text earnRowEarned(String order);

    /** {@code earn.row.taken-back} */
    Text earnRowTakenBack(String order);

    /** {@code earn.why} */
    Text earnWhy();

    /** {@code earn.standing.pending} */
    Text earnStandingPending();

    /** {@code earn.standing.held} */
    Text earnStandingHeld();

    /** {@code earn.standing.available} */
    Text earnStandingAvailable();

    /** {@code earn.standing.paid} */
    Text earnStandingPaid();

    /** {@code earn.standing.taken-back} */
    Text earnStandingTakenBack();

    /** {@code earn.standing.rejected} */
    Text earnStandingRejected();

    /** {@code earn.reason.base} */
    Text earnReasonBase(Money base);

    /** {@code earn.reason.slice} */
    Text earnReasonSlice(String rate, Money part);

    /** {@code earn.reason.amount} */
    Text earnReasonAmount(Money amount);

    /** {@code earn.reason.sum} */
    Text earnReasonSum(Money amount);

    /** {@code earn.reason.cap} */
    Text earnReasonCap(Money amount);

    /** {@code earn.reason.hold} */
    Text earnReasonHold(String day);

    /** {@code earn.reason.refund} */
    Text earnReasonRefund(Money refunded, Money left);

    /** {@code earn.reason.kept} */
    Text earnReasonKept(Money before, Money kept, Money amount);

    /** {@code earn.statements} */
    Text earnStatements();

    /** {@code earn.statements.none} */
    Text earnStatementsNone();

    /** {@code earn.statement.title} */
    Text earnStatementTitle(String month);

    /** {@code earn.statement.back} */
    Text earnStatementBack();

    /** {@code earn.statement.csv} */
    Text earnStatementCsv();

    /** {@code earn.statement.total} */
    Text earnStatementTotal(String currency);

    /** {@code earn.statement.earned} */
    Text earnStatementEarned();

    /** {@code earn.statement.taken-back} */
    Text earnStatementTakenBack();

    /** {@code earn.statement.zone} */
    Text earnStatementZone();

    /** {@code earn.join.title} */
    Text earnJoinTitle();

    /** {@code earn.join.lead} */
    Text earnJoinLead();

    /** {@code earn.join.applied.title} */
    Text earnJoinAppliedTitle();

    /** {@code earn.join.applied} */
    Text earnJoinApplied();

    /** {@code earn.join.rejected.title} */
    Text earnJoinRejectedTitle();

    /** {@code earn.join.rejected} */
    Text earnJoinRejected();

    /** {@code earn.join.suspended.title} */
    Text earnJoinSuspendedTitle();

    /** {@code earn.join.suspended} */
    Text earnJoinSuspended();

    /** {@code earn.join.form} */
    Text earnJoinForm();

    /** {@code earn.join.agree} */
    Text earnJoinAgree();

    /** {@code earn.join.submit} */
    Text earnJoinSubmit();

    /** {@code earn.join.account} */
    Text earnJoinAccount();

    /** {@code earn.terms.title} */
    Text earnTermsTitle();

    /** {@code earn.terms.part} */
    Text earnTermsPart();

    /** {@code earn.terms.recurring} */
    Text earnTermsRecurring(int months);

    /** {@code earn.terms.hold} */
    Text earnTermsHold(int days);

    /** {@code earn.terms.payout} */
    Text earnTermsPayout(Money amount);

    /** {@code earn.terms.refund} */
    Text earnTermsRefund();
}
