package com.petmatch.platform.signin;

/** The page behind the link of a challenge: its button uses the link up, not a mail scanner's look. */
public record KnowBrowserPage(String token) {

    @Override
    public String toString() {
        return "KnowBrowserPage[token=redacted]";
    }
}
