package com.petmatch.i18n.model;

/** Escapes text for HTML content and quoted attributes. */
final class HtmlText {

    private HtmlText() {}

    /** The text itself when nothing in it needs escaping. */
    static String escaped(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (!entity(text.charAt(at)).isEmpty()) {
                StringBuilder out = new StringBuilder(text);
                escape(out, at);
                return out.toString();
            }
        }
        return text;
    }

    static void escape(StringBuilder out, int start) {
        for (int at = start; at < out.length(); at++) {
            String entity = entity(out.charAt(at));
            if (!entity.isEmpty()) {
                out.replace(at, at + 1, entity);
                at += entity.length() - 1;
            }
        }
    }

    private static String entity(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            default -> "";
        };
    }
}
