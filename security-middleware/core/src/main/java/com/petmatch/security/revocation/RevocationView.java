package com.petmatch.security.revocation;

/** Answers from memory, for every request. Implementations are safe for concurrent use and never block. */
@FunctionalInterface
public interface RevocationView {

    RevocationOutcome check(TokenMark mark);
}
