package com.petmatch.security.login;

/** An account, existing or not, as seen from one client network: what failed sign-ins are counted under. */
public record FailureKey(String value) {}
