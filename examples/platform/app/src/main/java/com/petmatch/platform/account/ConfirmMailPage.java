package com.petmatch.platform.account;

import com.petmatch.platform.web.Refusal;
import java.util.Optional;

/** The page behind the mailed link: the link is used up by the button on it, not by a mail scanner's look. */
public record ConfirmMailPage(String token, Optional<Refusal> refusal) {

    @Override
    public String toString() {
        return "ConfirmMailPage[token=redacted, refusal=" + refusal + "]";
    }
}
