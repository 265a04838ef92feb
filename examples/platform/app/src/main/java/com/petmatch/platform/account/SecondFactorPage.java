package com.petmatch.platform.account;

import com.petmatch.platform.web.FormState;

/** Asks for the six digits of the authenticator, or a recovery code. */
public record SecondFactorPage(FormState form, String next) {}
