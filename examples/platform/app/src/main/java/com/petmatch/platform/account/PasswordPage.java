package com.petmatch.platform.account;

import com.petmatch.platform.web.FormState;

/** The form for a new password. */
public record PasswordPage(FormState form, int passwordMinimum) {}
