package com.petmatch.platform.account;

import com.petmatch.platform.web.FormState;

/**
 * "Confirm that it is you."
 *
 * @param next the path of this host to go on to, or an empty string
 * @param byCode whether a code of the authenticator app is asked for, not the password
 * @param recoveryOffered whether the person has recovery codes
 * @param passkeyOffered whether the person has a passkey
 */
public record ConfirmPage(
        FormState form, String next, boolean byCode, boolean recoveryOffered, boolean passkeyOffered) {}
