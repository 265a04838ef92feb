package com.petmatch.platform.signin;

import com.petmatch.platform.web.Refusal;

/**
 * A mailed link that opens nothing.
 *
 * @param again where a new one is asked for
 */
public record LinkOverPage(Refusal refusal, String again) {}
