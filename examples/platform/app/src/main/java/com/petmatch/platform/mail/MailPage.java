package com.petmatch.platform.mail;

import java.util.List;

/**
 * One mail of the sandbox.
 *
 * @param links the addresses found in its text, so that they can be followed
 */
public record MailPage(MailboxPage.MailRow mail, String text, List<String> links) {

    public MailPage {
        links = List.copyOf(links);
    }
}
