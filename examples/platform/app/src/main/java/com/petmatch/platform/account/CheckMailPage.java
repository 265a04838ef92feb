package com.petmatch.platform.account;

/**
 * "Look into your mail", the same for a known and an unknown address.
 *
 * @param minutes how long the link works
 * @param sandboxMail whether the mail lies in the host's own mailbox page
 */
public record CheckMailPage(String email, int minutes, boolean sandboxMail) {

    @Override
    public String toString() {
        return "CheckMailPage[email=masked]";
    }
}
