package com.petmatch.security.firewall;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What a {@code Content-Type} or {@code Content-Disposition} says (RFC 9110 section 8.3.1).
 *
 * @param name in lower case, such as {@code text/plain}; empty when there is none
 * @param parameters by lower-case name
 * @param isSound false for a value that servers read in different ways: a parameter twice, no {@code =}, an open quote
 */
record ContentType(String name, Map<String, String> parameters, boolean isSound) {

    private static final int MAX_PARAMETERS = 16;

    static ContentType of(String value) {
        int semicolon = value.indexOf(';');
        String name = (semicolon < 0 ? value : value.substring(0, semicolon)).trim();
        Reader reader = new Reader(value, semicolon < 0 ? value.length() : semicolon);
        reader.read();
        boolean token = name.chars().allMatch(c -> c > ' ' && c < 0x7f && "(),<>@:\\\"[]?={}".indexOf(c) < 0);
        return new ContentType(name.toLowerCase(Locale.ROOT), Map.copyOf(reader.parameters), reader.sound && token);
    }

    String parameter(String wanted) {
        return parameters.getOrDefault(wanted, "");
    }

    boolean isMedia() {
        int slash = name.indexOf('/');
        return slash > 0 && slash < name.length() - 1 && name.indexOf('/', slash + 1) < 0;
    }

    boolean isJson() {
        return name.equals("application/json") || name.equals("text/json") || name.endsWith("+json");
    }

    boolean isXml() {
        return name.equals("application/xml") || name.equals("text/xml") || name.endsWith("+xml");
    }

    boolean isForm() {
        return name.equals("application/x-www-form-urlencoded");
    }

    boolean isMultipart() {
        return name.startsWith("multipart/");
    }

    /** Reads the parameters behind the first semicolon. */
    private static final class Reader {

        private final String text;
        private final Map<String, String> parameters = new HashMap<>();
        private int at;
        private boolean sound = true;

        private Reader(String text, int at) {
            this.text = text;
            this.at = at;
        }

        private void read() {
            while (at < text.length() && parameters.size() < MAX_PARAMETERS) {
                at = Glyphs.skipBlank(text, at + 1);
                if (at < text.length()) {
                    parameter();
                }
            }
            sound &= at >= text.length();
        }

        private void parameter() {
            int from = at;
            while (at < text.length() && "=;".indexOf(text.charAt(at)) < 0) {
                at++;
            }
            String name = text.substring(from, at).trim().toLowerCase(Locale.ROOT);
            boolean assigned = Glyphs.at(text, at) == '=';
            sound &= assigned || name.isEmpty();
            at = assigned ? Glyphs.skipBlank(text, at + 1) : at;
            String value = !assigned ? "" : Glyphs.at(text, at) == '"' ? quoted() : plain();
            sound &= name.isEmpty() || parameters.putIfAbsent(name, value) == null;
        }

        private String plain() {
            int end = text.indexOf(';', at);
            String value = text.substring(at, end < 0 ? text.length() : end).trim();
            at = end < 0 ? text.length() : end;
            sound &= value.indexOf('"') < 0 && value.indexOf(' ') < 0;
            return value;
        }

        private String quoted() {
            StringBuilder value = new StringBuilder();
            at++;
            while (at < text.length() && text.charAt(at) != '"') {
                boolean escaped = text.charAt(at) == '\\' && "\\\"".indexOf(Glyphs.at(text, at + 1)) >= 0;
                value.append(text.charAt(escaped ? at + 1 : at));
                at += escaped ? 2 : 1;
            }
            sound &= at < text.length();
            at = Glyphs.skipBlank(text, at + 1);
            sound &= at >= text.length() || text.charAt(at) == ';';
            return value.toString();
        }
    }
}
