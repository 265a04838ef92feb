package com.petmatch.platform.fault;

import com.petmatch.kernel.error.ErrorCode;

/** The public page that a problem's {@code type} points to. */
public record ExplanationPage(ErrorCode code, int status) {}
