package com.petmatch.i18n.texts;

import com.petmatch.i18n.messages.LocalTexts;
import com.petmatch.i18n.messages.Text;
import com.petmatch.kernel.money.Money;

/** The texts of {@code mail}, typed. Generated; change the bundle and generate again. */
public interface MailTexts {

    /** These texts in the language and formats of one reader. */
    static MailTexts of(LocalTexts texts) {
        return new LocalMailTexts(texts);
    }

    /** {@code outbox.title} */
    Text outboxTitle();

    /** {@code outbox.lead} */
    Text outboxLead();

    /** {@code outbox.none} */
    Text outboxNone();

    /** {@code outbox.subject} */
    Text outboxSubject();

    /** {@code outbox.to} */
    Text outboxTo();

    /** {@code outbox.at} */
    Text outboxAt();

    /** {@code outbox.follow} */
    Text outboxFollow();

    /** {@code outbox.back} */
    Text outboxBack();

    /** {@code mail.confirm.subject} */
    Text mailConfirmSubject();

    /** {@code mail.confirm.text} */
    Text mailConfirmText(String link, int minutes);

    /** {@code mail.known.subject} */
    Text mailKnownSubject();

    /** {@code mail.known.text} */
    Text mailKnownText(String link);

    /** {@code mail.reset.subject} */
    Text mailResetSubject();

    /** {@code mail.reset.text} */
    Text mailResetText(String link, int minutes);

    /** {@code mail.challenge.subject} */
    Text mailChallengeSubject();

    /** {@code mail.challenge.text} */
    Text mailChallengeText(String link, int minutes);

    /** {@code mail.notice.subject} */
    Text mailNoticeSubject();

    /** {@code mail.notice.text} */
    Text mailNoticeText(String event, String link);

    /** {@code mail.notice.new-device} */
    Text mailNoticeNewDevice();

    /** {@code mail.notice.app-added} */
    Text mailNoticeAppAdded();

    /** {@code mail.notice.app-removed} */
    Text mailNoticeAppRemoved();

    /** {@code mail.notice.codes-made} */
    Text mailNoticeCodesMade();

    /** {@code mail.notice.code-used} */
    Text mailNoticeCodeUsed(int left);

    /** {@code mail.notice.passkey-added} */
    Text mailNoticePasskeyAdded();

    /** {@code mail.notice.passkey-removed} */
    Text mailNoticePasskeyRemoved();

    /** {@code mail.notice.password-changed} */
    Text mailNoticePasswordChanged();

    /** {@code mail.receipt.subject} */
    Text mailReceiptSubject(String number);

    /** {@code mail.receipt.text} */
    Text mailReceiptText(String plan, Money total, String number, String link);

    /** {@code mail.refund.subject} */
    Text mailRefundSubject(Money amount);

    /** {@code mail.refund.text} */
    Text mailRefundText(Money amount, String number, String link);

    /** {@code mail.past-due.subject} */
    Text mailPastDueSubject();

    /** {@code mail.past-due.text} */
    Text mailPastDueText(Money total, String link);

    /** {@code mail.order.subject} */
    Text mailOrderSubject(Money total);

    /** {@code mail.order.text} */
    Text mailOrderText(String item, Money total, String link);
}
