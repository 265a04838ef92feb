package com.petmatch.platform.signin;

import com.petmatch.platform.web.FormState;

/** The page behind the link of a reset. */
public record NewPasswordPage(FormState form, String token, int passwordMinimum) {

    @Override
    public String toString() {
        return "NewPasswordPage[token=redacted]";
    }
}
