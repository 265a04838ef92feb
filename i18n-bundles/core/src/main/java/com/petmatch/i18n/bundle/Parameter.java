package com.petmatch.i18n.bundle;

/** An argument as the source file declares it: {@code #| param amount Money}. */
public record Parameter(String name, ParameterType type) {}
