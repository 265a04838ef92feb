package com.petmatch.i18n.exchange;

/** Carries why a file cannot be read out of its reader; never leaves the package. */
final class FormatException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String code;

    FormatException(String code, String detail) {
        super(detail, null, false, false);
        this.code = code;
    }

    String code() {
        return code;
    }

    String detail() {
        String detail = getMessage();
        return detail == null ? "" : detail;
    }
}
