package com.petmatch.i18n.cldr;

/** Collects the rows of one table: key, tab, value; what cannot be seen is written as an escape. */
final class TableLines {

    private final StringBuilder lines = new StringBuilder();

    void comment(String text) {
        lines.append("# ").append(text).append('\n');
    }

    void row(String key, String value) {
        lines.append(key).append('\t').append(escaped(value)).append('\n');
    }

    @Override
    public String toString() {
        return lines.toString();
    }

    private static String escaped(String value) {
        StringBuilder out = new StringBuilder(value.length());
        value.codePoints().forEach(point -> {
            if (point == '\\' || isInvisible(point)) {
                out.append(String.format("\\u%04X", point));
            } else {
                out.appendCodePoint(point);
            }
        });
        return out.toString();
    }

    private static boolean isInvisible(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            case Character.SPACE_SEPARATOR -> point != ' ';
            default -> false;
        };
    }
}
