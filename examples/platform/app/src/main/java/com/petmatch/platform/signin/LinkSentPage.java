package com.petmatch.platform.signin;

/**
 * "Look into your mail", the same for a known and an unknown address.
 *
 * @param minutes how long the link works
 * @param sandboxMail whether the mail lies in the host's own mailbox page
 * @param back where another address can be given
 */
public record LinkSentPage(String email, int minutes, boolean sandboxMail, String back) {

    @Override
    public String toString() {
        return "LinkSentPage[email=masked]";
    }
}
