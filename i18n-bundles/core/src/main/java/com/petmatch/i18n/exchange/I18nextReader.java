package com.petmatch.i18n.exchange;

import com.petmatch.i18n.exchange.JsonValue.JsonText;
import com.petmatch.i18n.model.Part;
import com.petmatch.i18n.model.Part.TextRun;
import com.petmatch.i18n.model.Pattern;
import com.petmatch.i18n.model.Placeholder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads texts of i18next back into patterns. */
final class I18nextReader {

    private static final String OPEN = "{{";
    private static final String CLOSE = "}}";

    private final Map<String, String> placeholders;

    I18nextReader(Map<String, String> placeholders) {
        this.placeholders = placeholders;
    }

    Pattern pattern(JsonValue value) throws FormatException {
        if (!(value instanceof JsonText json)) {
            throw new FormatException("not-a-text", "");
        }
        String text = json.value();
        List<Part> parts = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int open = text.indexOf(OPEN, at);
            int end = open < 0 ? text.length() : open;
            words(text.substring(at, end), parts);
            at = end;
            if (open >= 0) {
                int close = text.indexOf(CLOSE, open);
                if (close < 0) {
                    throw new FormatException("syntax", text);
                }
                at = close + CLOSE.length();
                parts.add(argument(text.substring(open, at)));
            }
        }
        return new Pattern(parts);
    }

    private Placeholder argument(String token) throws FormatException {
        String name =
                token.substring(OPEN.length(), token.length() - CLOSE.length()).strip();
        return Optional.ofNullable(placeholders.get(token))
                .or(() -> Optional.of("{" + name + "}"))
                .flatMap(Mf1::placeholder)
                .orElseThrow(() -> new FormatException("unknown-placeholder", token));
    }

    // Words and tags: an apostrophe alone is harmless once doubled, braces were refused when written.
    private static void words(String words, List<Part> parts) throws FormatException {
        if (words.isEmpty()) {
            return;
        }
        Optional<Pattern> pattern = words.indexOf('{') < 0 && words.indexOf('}') < 0
                ? Mf1.pattern(words.replace("'", "''"))
                : Optional.of(new Pattern(List.of(new TextRun(words))));
        parts.addAll(
                pattern.orElseThrow(() -> new FormatException("syntax", words)).parts());
    }
}
