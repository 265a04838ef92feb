package com.petmatch.platform.signin;

import com.petmatch.platform.web.FormState;

/**
 * The login form.
 *
 * @param next the path of this host to go on to, or an empty string
 * @param passkeysOffered whether this host can be entered with a passkey
 * @param decoy the name of the field that people do not see
 */
public record SignInPage(FormState form, String next, boolean passkeysOffered, String decoy) {}
