package com.petmatch.i18n.exchange;

import com.petmatch.i18n.exchange.JsonValue.JsonText;
import com.petmatch.i18n.model.Part.TextRun;
import com.petmatch.i18n.model.Pattern;
import com.petmatch.i18n.model.Placeholder;
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
        StringBuilder message = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            int open = text.indexOf(OPEN, at);
            int end = open < 0 ? text.length() : open;
            message.append(Mf1.text(new TextRun(text.substring(at, end))));
            at = end;
            if (open >= 0) {
                int close = text.indexOf(CLOSE, open);
                if (close < 0) {
                    throw new FormatException("syntax", text);
                }
                at = close + CLOSE.length();
                message.append(Mf1.text(argument(text.substring(open, at))));
            }
        }
        return Mf1.pattern(message.toString()).orElseThrow(() -> new FormatException("syntax", text));
    }

    private Placeholder argument(String token) throws FormatException {
        String name =
                token.substring(OPEN.length(), token.length() - CLOSE.length()).strip();
        return Optional.ofNullable(placeholders.get(token))
                .or(() -> Optional.of("{" + name + "}"))
                .flatMap(Mf1::placeholder)
                .orElseThrow(() -> new FormatException("unknown-placeholder", token));
    }
}
