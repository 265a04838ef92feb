package com.petmatch.i18n.cli;

/**
 * One line of a review sheet with what the reviewer must not see.
 *
 * @param kind whose translation it is
 * @param key of the message, or where a foreign one stands in its file
 * @param planted the error that was put in, or empty
 */
record ReviewRow(Kind kind, String key, String source, String translation, String planted) {

    /** Whose translation a reviewer looks at. */
    enum Kind {
        OURS,
        HUMAN,
        PLANTED
    }

    /** What the reviewer fills in behind these cells: a class of MQM, a severity and a note; nothing when all is well. */
    String sheetLine(int number) {
        return String.join("\t", Integer.toString(number), cell(source), cell(translation), "", "", "");
    }

    String answerLine(int number) {
        int words = source.strip().split("\\s+", -1).length;
        return String.join("\t", Integer.toString(number), kind.name(), cell(key), planted, Integer.toString(words));
    }

    private static String cell(String text) {
        return text.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n");
    }
}
