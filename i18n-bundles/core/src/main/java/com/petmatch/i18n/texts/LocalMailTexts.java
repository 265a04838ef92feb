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
}
