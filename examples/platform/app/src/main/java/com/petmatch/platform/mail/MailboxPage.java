package com.petmatch.platform.mail;

import java.time.Instant;
import java.util.List;

/** Mails that the sandbox kept, newest first. */
public record MailboxPage(List<MailRow> mails) {

    public MailboxPage {
        mails = List.copyOf(mails);
    }

    /** One mail's envelope. */
    public record MailRow(String id, Instant at, String to, String subject) {}
}
