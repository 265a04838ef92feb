package com.petmatch.security.passkey;

/** A passkey's name as typed, made fit to be kept and shown. */
final class PasskeyLabel {

    private PasskeyLabel() {}

    /** Without control and format characters, without space around it, cut to 60 characters. */
    static String cleaned(String typed) {
        StringBuilder text = new StringBuilder();
        typed.codePoints()
                .filter(PasskeyLabel::isShown)
                .limit(Passkey.MAX_LABEL)
                .forEach(text::appendCodePoint);
        return text.toString().strip();
    }

    private static boolean isShown(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
