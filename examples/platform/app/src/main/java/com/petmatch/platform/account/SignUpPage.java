package com.petmatch.platform.account;

import com.petmatch.platform.web.FormState;

/**
 * The sign-up form, with what was typed and what was wrong with it.
 *
 * @param decoy the name of the field that people do not see
 */
public record SignUpPage(FormState form, int passwordMinimum, String decoy) {}
