package com.petmatch.i18n.texts;

import com.petmatch.i18n.messages.LocalTexts;
import com.petmatch.i18n.messages.Text;
import com.petmatch.i18n.messages.TypedMessage;
import com.petmatch.kernel.money.Money;
import java.util.List;

/** {@code mail} as one reader's texts have it. Generated; change the bundle and generate again. */
final class LocalMailTexts implements MailTexts {

    private static final TypedMessage MAIL_CONFIRM_TEXT =
            TypedMessage.of("mail.confirm.text", List.of("link"), List.of("minutes"));
    private static final TypedMessage MAIL_KNOWN_TEXT = TypedMessage.of("mail.known.text", List.of("link"), List.of());
    private static final TypedMessage MAIL_RESET_TEXT =
            TypedMessage.of("mail.reset.text", List.of("link"), List.of("minutes"));
    private static final TypedMessage MAIL_CHALLENGE_TEXT =
            TypedMessage.of("mail.challenge.text", List.of("link"), List.of("minutes"));
    private static final TypedMessage MAIL_NOTICE_TEXT =
            TypedMessage.of("mail.notice.text", List.of("event", "link"), List.of());
    private static final TypedMessage MAIL_NOTICE_CODE_USED =
            TypedMessage.of("mail.notice.code-used", List.of(), List.of("left"));
    private static final TypedMessage MAIL_RECEIPT_SUBJECT =
            TypedMessage.of("mail.receipt.subject", List.of("number"), List.of());
    private static final TypedMessage MAIL_RECEIPT_TEXT =
            TypedMessage.of("mail.receipt.text", List.of("plan", "total", "number", "link"), List.of());
    private static final TypedMessage MAIL_REFUND_SUBJECT =
            TypedMessage.of("mail.refund.subject", List.of("amount"), List.of());
    private static final TypedMessage MAIL_REFUND_TEXT =
            TypedMessage.of("mail.refund.text", List.of("amount", "number", "link"), List.of());
    private static final TypedMessage MAIL_PAST_DUE_TEXT =
            TypedMessage.of("mail.past-due.text", List.of("total", "link"), List.of());
    private static final TypedMessage MAIL_ORDER_SUBJECT =
            TypedMessage.of("mail.order.subject", List.of("total"), List.of());
    private static final TypedMessage MAIL_ORDER_TEXT =
            TypedMessage.of("mail.order.text", List.of("item", "total", "link"), List.of());
    private final LocalTexts texts;

    LocalMailTexts(LocalTexts texts) {
        this.texts = texts;
    }

    @Override
    public Text outboxTitle() {
        return TypedMessage.text(texts, "outbox.title");
    }

    @Override
    public Text outboxLead() {
        return TypedMessage.text(texts, "outbox.lead");
    }

    @Override
    public Text outboxNone() {
        return TypedMessage.text(texts, "outbox.none");
    }

    @Override
    public Text outboxSubject() {
        return TypedMessage.text(texts, "outbox.subject");
    }

    @Override
    public Text outboxTo() {
        return TypedMessage.text(texts, "outbox.to");
    }

    @Override
    public Text outboxAt() {
        return TypedMessage.text(texts, "outbox.at");
    }

    @Override
    public Text outboxFollow() {
        return TypedMessage.text(texts, "outbox.follow");
    }

    @Override
    public Text outboxBack() {
        return TypedMessage.text(texts, "outbox.back");
    }

    @Override
    public Text mailConfirmSubject() {
        return TypedMessage.text(texts, "mail.confirm.subject");
    }

    @Override
    public Text mailConfirmText(String link, int minutes) {
        return MAIL_CONFIRM_TEXT.in(texts, link, null, minutes, 0);
    }

    @Override
    public Text mailKnownSubject() {
        return TypedMessage.text(texts, "mail.known.subject");
    }

    @Override
    public Text mailKnownText(String link) {
        return MAIL_KNOWN_TEXT.in(texts, link, null, 0, 0);
    }

    @Override
    public Text mailResetSubject() {
        return TypedMessage.text(texts, "mail.reset.subject");
    }

    @Override
    public Text mailResetText(String link, int minutes) {
        return MAIL_RESET_TEXT.in(texts, link, null, minutes, 0);
    }

    @Override
    public Text mailChallengeSubject() {
        return TypedMessage.text(texts, "mail.challenge.subject");
    }

    @Override
    public Text mailChallengeText(String link, int minutes) {
        return MAIL_CHALLENGE_TEXT.in(texts, link, null, minutes, 0);
    }

    @Override
    public Text mailNoticeSubject() {
        return TypedMessage.text(texts, "mail.notice.subject");
    }

    @Override
    public Text mailNoticeText(String event, String link) {
        return MAIL_NOTICE_TEXT.in(texts, event, link, 0, 0);
    }

    @Override
    public Text mailNoticeNewDevice() {
        return TypedMessage.text(texts, "mail.notice.new-device");
    }

    @Override
    public Text mailNoticeAppAdded() {
        return TypedMessage.text(texts, "mail.notice.app-added");
    }

    @Override
    public Text mailNoticeAppRemoved() {
        return TypedMessage.text(texts, "mail.notice.app-removed");
    }

    @Override
    public Text mailNoticeCodesMade() {
        return TypedMessage.text(texts, "mail.notice.codes-made");
    }

    @Override
    public Text mailNoticeCodeUsed(int left) {
        return MAIL_NOTICE_CODE_USED.in(texts, null, null, left, 0);
    }

    @Override
    public Text mailNoticePasskeyAdded() {
        return TypedMessage.text(texts, "mail.notice.passkey-added");
    }

    @Override
    public Text mailNoticePasskeyRemoved() {
        return TypedMessage.text(texts, "mail.notice.passkey-removed");
    }

    @Override
    public Text mailNoticePasswordChanged() {
        return TypedMessage.text(texts, "mail.notice.password-changed");
    }

    @Override
    public Text mailReceiptSubject(String number) {
        return MAIL_RECEIPT_SUBJECT.in(texts, number, null, 0, 0);
    }

    @Override
    public Text mailReceiptText(String plan, Money total, String number, String link) {
        return MAIL_RECEIPT_TEXT.in(texts, plan, total, number, link);
    }

    @Override
    public Text mailRefundSubject(Money amount) {
        return MAIL_REFUND_SUBJECT.in(texts, amount, null, 0, 0);
    }

    @Override
    public Text mailRefundText(Money amount, String number, String link) {
        return MAIL_REFUND_TEXT.in(texts, amount, number, link, null);
    }

    @Override
    public Text mailPastDueSubject() {
        return TypedMessage.text(texts, "mail.past-due.subject");
    }

    @Override
    public Text mailPastDueText(Money total, String link) {
        return MAIL_PAST_DUE_TEXT.in(texts, total, link, 0, 0);
    }

    @Override
    public Text mailOrderSubject(Money total) {
        return MAIL_ORDER_SUBJECT.in(texts, total, null, 0, 0);
    }

    @Override
    public Text mailOrderText(String item, Money total, String link) {
        return MAIL_ORDER_TEXT.in(texts, item, total, link, null);
    }
}
