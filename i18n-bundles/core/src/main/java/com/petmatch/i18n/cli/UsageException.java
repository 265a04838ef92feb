package com.petmatch.i18n.cli;

/** What was typed is not what a command takes. */
final class UsageException extends Exception {

    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
