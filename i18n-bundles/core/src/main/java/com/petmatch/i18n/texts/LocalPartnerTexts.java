package com.petmatch.i18n.texts;

import com.petmatch.i18n.messages.LocalTexts;
import com.petmatch.i18n.messages.Text;
import com.petmatch.i18n.messages.TypedMessage;
import com.petmatch.kernel.money.Money;
import java.util.List;

/** {@code partner} as one reader's texts have it. Generated; change the bundle and generate again. */
final class LocalPartnerTexts implements PartnerTexts {

    private static final TypedMessage EARN_BALANCE_AVAILABLE =
            TypedMessage.of("earn.balance.available", List.of("currency"), List.of());
    private static final TypedMessage EARN_BALANCE_AVAILABLE_NOTE =
            TypedMessage.of("earn.balance.available.note", List.of("amount"), List.of());
    private static final TypedMessage EARN_TIER_NEXT = TypedMessage.of("earn.tier.next", List.of("amount"), List.of());
    private static final TypedMessage EARN_TIER_FROM = TypedMessage.of("earn.tier.from", List.of("amount"), List.of());
    private static final TypedMessage EARN_LINKS_CREATED =
            TypedMessage.of("earn.links.created", List.of("day"), List.of());
    private static final TypedMessage EARN_ROW_EARNED = TypedMessage.of("earn.row.earned", List.of("order"), List.of());
    private static final TypedMessage EARN_ROW_TAKEN_BACK =
            TypedMessage.of("earn.row.taken-back", List.of("order"), List.of());
    private static final TypedMessage EARN_REASON_BASE =
            TypedMessage.of("earn.reason.base", List.of("base"), List.of());
    private static final TypedMessage EARN_REASON_SLICE =
            TypedMessage.of("earn.reason.slice", List.of("rate", "part"), List.of());
    private static final TypedMessage EARN_REASON_AMOUNT =
            TypedMessage.of("earn.reason.amount", List.of("amount"), List.of());
    private static final TypedMessage EARN_REASON_SUM =
            TypedMessage.of("earn.reason.sum", List.of("amount"), List.of());
    private static final TypedMessage EARN_REASON_CAP =
            TypedMessage.of("earn.reason.cap", List.of("amount"), List.of());
    private static final TypedMessage EARN_REASON_HOLD = TypedMessage.of("earn.reason.hold", List.of("day"), List.of());
    private static final TypedMessage EARN_REASON_REFUND =
            TypedMessage.of("earn.reason.refund", List.of("refunded", "left"), List.of());
    private static final TypedMessage EARN_REASON_KEPT =
            TypedMessage.of("earn.reason.kept", List.of("before", "kept", "amount"), List.of());
    private static final TypedMessage EARN_STATEMENT_TITLE =
            TypedMessage.of("earn.statement.title", List.of("month"), List.of());
    private static final TypedMessage EARN_STATEMENT_TOTAL =
            TypedMessage.of("earn.statement.total", List.of("currency"), List.of());
    private static final TypedMessage EARN_TERMS_RECURRING =
            TypedMessage.of("earn.terms.recurring", List.of(), List.of("months"));
    private static final TypedMessage EARN_TERMS_HOLD = TypedMessage.of("earn.terms.hold", List.of(), List.of("days"));
    private static final TypedMessage EARN_TERMS_PAYOUT =
            TypedMessage.of("earn.terms.payout", List.of("amount"), List.of());
    private final LocalTexts texts;

    LocalPartnerTexts(LocalTexts texts) {
        this.texts = texts;
    }

    @Override
    public Text earnTitle() {
        return TypedMessage.text(texts, "earn.title");
    }

    @Override
    public Text earnLead() {
        return TypedMessage.text(texts, "earn.lead");
    }

    @Override
    public Text earnBalanceAvailable(String currency) {
        return EARN_BALANCE_AVAILABLE.in(texts, currency, null, 0, 0);
    }

    @Override
    public Text earnBalanceAvailableNote(Money amount) {
        return EARN_BALANCE_AVAILABLE_NOTE.in(texts, amount, null, 0, 0);
    }

    @Override
    public Text earnBalancePending() {
        return TypedMessage.text(texts, "earn.balance.pending");
    }

    @Override
    public Text earnBalancePaid() {
        return TypedMessage.text(texts, "earn.balance.paid");
    }

    @Override
    public Text earnTierTitle() {
        return TypedMessage.text(texts, "earn.tier.title");
    }

    @Override
    public Text earnTierNext(Money amount) {
        return EARN_TIER_NEXT.in(texts, amount, null, 0, 0);
    }

    @Override
    public Text earnTierTop() {
        return TypedMessage.text(texts, "earn.tier.top");
    }

    @Override
    public Text earnTierFrom(Money amount) {
        return EARN_TIER_FROM.in(texts, amount, null, 0, 0);
    }

    @Override
    public Text earnFlowTitle() {
        return TypedMessage.text(texts, "earn.flow.title");
    }

    @Override
    public Text earnFlowClicks() {
        return TypedMessage.text(texts, "earn.flow.clicks");
    }

    @Override
    public Text earnFlowLeads() {
        return TypedMessage.text(texts, "earn.flow.leads");
    }

    @Override
    public Text earnFlowSales() {
        return TypedMessage.text(texts, "earn.flow.sales");
    }

    @Override
    public Text earnFlowEarned() {
        return TypedMessage.text(texts, "earn.flow.earned");
    }

    @Override
    public Text earnLinks() {
        return TypedMessage.text(texts, "earn.links");
    }

    @Override
    public Text earnLinksNew() {
        return TypedMessage.text(texts, "earn.links.new");
    }

    @Override
    public Text earnLinksNone() {
        return TypedMessage.text(texts, "earn.links.none");
    }

    @Override
    public Text earnLinksCopy() {
        return TypedMessage.text(texts, "earn.links.copy");
    }

    @Override
    public Text earnLinksCopied() {
        return TypedMessage.text(texts, "earn.links.copied");
    }

    @Override
    public Text earnLinksCreated(String day) {
        return EARN_LINKS_CREATED.in(texts, day, null, 0, 0);
    }

    @Override
    public Text earnDays() {
        return TypedMessage.text(texts, "earn.days");
    }

    @Override
    public Text earnCommissions() {
        return TypedMessage.text(texts, "earn.commissions");
    }

    @Override
    public Text earnCommissionsNone() {
        return TypedMessage.text(texts, "earn.commissions.none");
    }

    @Override
    public Text earnClawbackNote() {
        return TypedMessage.text(texts, "earn.clawback.note");
    }

    @Override
    public Text earnColWhat() {
        return TypedMessage.text(texts, "earn.col.what");
    }

    @Override
    public Text earnColWhen() {
        return TypedMessage.text(texts, "earn.col.when");
    }

    @Override
    public Text earnColState() {
        return TypedMessage.text(texts, "earn.col.state");
    }

    @Override
    public Text earnColBase() {
        return TypedMessage.text(texts, "earn.col.base");
    }

    @Override
    public Text earnColAmount() {
        return TypedMessage.text(texts, "earn.col.amount");
    }

    @Override
    public Text earnRowEarned(String order) {
        return EARN_ROW_EARNED.in(texts, order, null, 0, 0);
    }

    @Override
    public Text earnRowTakenBack(String order) {
        return EARN_ROW_TAKEN_BACK.in(texts, order, null, 0, 0);
    }

    @Override
    public Text earnWhy() {
        return TypedMessage.text(texts, "earn.why");
    }

    @Override
    public Text earnStandingPending() {
        return TypedMessage.text(texts, "earn.standing.pending");
    }

    @Override
    public Text earnStandingHeld() {
        return TypedMessage.text(texts, "earn.standing.held");
    }

    @Override
    public Text earnStandingAvailable() {
        return TypedMessage.text(texts, "earn.standing.available");
    }

    @Override
    public Text earnStandingPaid() {
        return TypedMessage.text(texts, "earn.standing.paid");
    }

    @Override
    public Text earnStandingTakenBack() {
        return TypedMessage.text(texts, "earn.standing.taken-back");
    }

    @Override
    public Text earnStandingRejected() {
        return TypedMessage.text(texts, "earn.standing.rejected");
    }

    @Override
    public Text earnReasonBase(Money base) {
        return EARN_REASON_BASE.in(texts, base, null, 0, 0);
    }

    @Override
    public Text earnReasonSlice(String rate, Money part) {
        return EARN_REASON_SLICE.in(texts, rate, part, 0, 0);
    }

    @Override
    public Text earnReasonAmount(Money amount) {
        return EARN_REASON_AMOUNT.in(texts, amount, null, 0, 0);
    }

    @Override
    public Text earnReasonSum(Money amount) {
        return EARN_REASON_SUM.in(texts, amount, null, 0, 0);
    }

    @Override
    public Text earnReasonCap(Money amount) {
        return EARN_REASON_CAP.in(texts, amount, null, 0, 0);
    }

    @Override
    public Text earnReasonHold(String day) {
        return EARN_REASON_HOLD.in(texts, day, null, 0, 0);
    }

    @Override
    public Text earnReasonRefund(Money refunded, Money left) {
        return EARN_REASON_REFUND.in(texts, refunded, left, 0, 0);
    }

    @Override
    public Text earnReasonKept(Money before, Money kept, Money amount) {
        return EARN_REASON_KEPT.in(texts, before, kept, amount, null);
    }

    @Override
    public Text earnStatements() {
        return TypedMessage.text(texts, "earn.statements");
    }

    @Override
    public Text earnStatementsNone() {
        return TypedMessage.text(texts, "earn.statements.none");
    }

    @Override
    public Text earnStatementTitle(String month) {
        return EARN_STATEMENT_TITLE.in(texts, month, null, 0, 0);
    }

    @Override
    public Text earnStatementBack() {
        return TypedMessage.text(texts, "earn.statement.back");
    }

    @Override
    public Text earnStatementCsv() {
        return TypedMessage.text(texts, "earn.statement.csv");
    }

    @Override
    public Text earnStatementTotal(String currency) {
        return EARN_STATEMENT_TOTAL.in(texts, currency, null, 0, 0);
    }

    @Override
    public Text earnStatementEarned() {
        return TypedMessage.text(texts, "earn.statement.earned");
    }

    @Override
    public Text earnStatementTakenBack() {
        return TypedMessage.text(texts, "earn.statement.taken-back");
    }

    @Override
    public Text earnStatementZone() {
        return TypedMessage.text(texts, "earn.statement.zone");
    }

    @Override
    public Text earnJoinTitle() {
        return TypedMessage.text(texts, "earn.join.title");
    }

    @Override
    public Text earnJoinLead() {
        return TypedMessage.text(texts, "earn.join.lead");
    }

    @Override
    public Text earnJoinAppliedTitle() {
        return TypedMessage.text(texts, "earn.join.applied.title");
    }

    @Override
    public Text earnJoinApplied() {
        return TypedMessage.text(texts, "earn.join.applied");
    }

    @Override
    public Text earnJoinRejectedTitle() {
        return TypedMessage.text(texts, "earn.join.rejected.title");
    }

    @Override
    public Text earnJoinRejected() {
        return TypedMessage.text(texts, "earn.join.rejected");
    }

    @Override
    public Text earnJoinSuspendedTitle() {
        return TypedMessage.text(texts, "earn.join.suspended.title");
    }

    @Override
    public Text earnJoinSuspended() {
        return TypedMessage.text(texts, "earn.join.suspended");
    }

    @Override
    public Text earnJoinForm() {
        return TypedMessage.text(texts, "earn.join.form");
    }

    @Override
    public Text earnJoinAgree() {
        return TypedMessage.text(texts, "earn.join.agree");
    }

    @Override
    public Text earnJoinSubmit() {
        return TypedMessage.text(texts, "earn.join.submit");
    }

    @Override
    public Text earnJoinAccount() {
        return TypedMessage.text(texts, "earn.join.account");
    }

    @Override
    public Text earnTermsTitle() {
        return TypedMessage.text(texts, "earn.terms.title");
    }

    @Override
    public Text earnTermsPart() {
        return TypedMessage.text(texts, "earn.terms.part");
    }

    @Override
    public Text earnTermsRecurring(int months) {
        return EARN_TERMS_RECURRING.in(texts, null, null, months, 0);
    }

    @Override
    public Text earnTermsHold(int days) {
        return EARN_TERMS_HOLD.in(texts, null, null, days, 0);
    }

    @Override
    public Text earnTermsPayout(Money amount) {
        return EARN_TERMS_PAYOUT.in(texts, amount, null, 0, 0);
    }

    @Override
    public Text earnTermsRefund() {
        return TypedMessage.text(texts, "earn.terms.refund");
    }
}
