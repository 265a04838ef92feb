package com.petmatch.i18n.mf2;

/** Ends the reading of a message; never leaves the package. */
final class Mf2SyntaxException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int offset;
    private final String expected;

    Mf2SyntaxException(int offset, String expected) {
        super(expected, null, false, false);
        this.offset = offset;
        this.expected = expected;
    }

    Mf2Error error() {
        return new Mf2Error(Mf2Error.Code.SYNTAX_ERROR, expected, offset);
    }
}
