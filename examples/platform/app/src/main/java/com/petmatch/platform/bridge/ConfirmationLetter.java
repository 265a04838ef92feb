package com.petmatch.platform.bridge;

import com.petmatch.core.account.AccountCreated;
import com.petmatch.kernel.event.EventConsumer;
import com.petmatch.kernel.event.OutboxRow;
import com.petmatch.platform.bridge.Postman.Words;
import com.petmatch.security.onetime.OneTimePurpose;
import com.petmatch.security.onetime.OneTimeSecrets;

/**
 * Account created → letter with the link that proves the address. Written again it carries a new link, and only the newest
 * one works.
 */
public final class ConfirmationLetter implements EventConsumer {

    private final Postman postman;
    private final OneTimeSecrets secrets;

    public ConfirmationLetter(Postman postman, OneTimeSecrets secrets) {
        this.postman = postman;
        this.secrets = secrets;
    }

    @Override
    public String name() {
        return "confirmation-letter";
    }

    @Override
    public boolean accepts(String eventType) {
        return eventType.equals(AccountCreated.TYPE);
    }

    @Override
    public void accept(OutboxRow row) {
        AccountCreated created = AccountCreated.from(row);
        OneTimePurpose purpose = OneTimePurpose.VERIFY_EMAIL;
        postman.write(row, created.subject(), texts -> {
            String token =
                    secrets.issue(row.tenant(), purpose, created.subject()).revealText();
            int minutes = Math.toIntExact(purpose.lifetime().toMinutes());
            return new Words(
                    texts.text("mail.confirm.subject").toString(),
                    texts.text("mail.confirm.text", "link", postman.link("/confirm?token=" + token), "minutes", minutes)
                            .toString());
        });
    }
}
