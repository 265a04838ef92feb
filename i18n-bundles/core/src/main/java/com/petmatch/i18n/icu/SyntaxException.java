package com.petmatch.i18n.icu;

/** Carries the first problem out of the parser; never leaves the package. */
final class SyntaxException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient SyntaxProblem problem;

    SyntaxException(int offset, String code, String expected) {
        super(code, null, false, false);
        this.problem = new SyntaxProblem(offset, code, expected);
    }

    SyntaxProblem problem() {
        return problem;
    }
}
