package com.petmatch.i18n.bundle;

/** A line that breaks the bundle format: its number from 1, a stable code and what stands there. */
public record BundleProblem(int line, String code, String detail) {}
