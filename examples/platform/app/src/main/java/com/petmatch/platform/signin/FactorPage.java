package com.petmatch.platform.signin;

import com.petmatch.platform.web.FormState;

/**
 * The form for a second factor.
 *
 * @param next the path of this host to go on to, or an empty string
 * @param recoveryOffered whether the person has recovery codes
 * @param passkeyOffered whether the person has a passkey
 */
public record FactorPage(FormState form, String next, boolean recoveryOffered, boolean passkeyOffered) {}
