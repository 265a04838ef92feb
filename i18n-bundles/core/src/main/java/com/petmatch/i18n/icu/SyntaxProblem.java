package com.petmatch.i18n.icu;

/**
 * Why a message cannot be read.
 *
 * @param offset where, in characters from the start
 * @param code stable name of the problem, such as {@code missing-other}
 * @param expected what would have been right, for the translator
 */
public record SyntaxProblem(int offset, String code, String expected) {}
