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
}
