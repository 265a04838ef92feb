package com.petmatch.i18n.exchange;

import com.petmatch.i18n.bundle.MessageOrigin;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.Set;

/** Writes one area file: its features, then each message under its notes. A translation notes its origin and flags. */
final class BundleText {

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private final Set<String> features = new LinkedHashSet<>();
    private final StringBuilder messages = new StringBuilder();

    void add(TextUnit unit, boolean isSource) {
        features.add(unit.key().substring(0, unit.key().indexOf('.')));
        messages.append('\n');
        if (isSource || unit.source().isEmpty()) {
            if (!unit.notes().note().isEmpty()) {
                messages.append("#: ").append(unit.notes().note()).append('\n');
            }
            NoteLines.directives(unit.notes())
                    .forEach(line -> messages.append("#| ").append(line).append('\n'));
        } else {
            translationNotes(unit);
        }
        messages.append(unit.key()).append('=');
        escape(unit.text());
        messages.append('\n');
    }

    private void translationNotes(TextUnit unit) {
        MessageOrigin origin = unit.notes().origin();
        if (!origin.equals(MessageOrigin.UNKNOWN)) {
            messages.append("#| ").append(NoteLines.origin(origin)).append('\n');
        }
        unit.flags().forEach(flag -> messages.append("#| ").append(flag).append('\n'));
    }

    @Override
    public String toString() {
        return "#| features " + String.join(", ", features) + "\n" + messages;
    }

    private void escape(String pattern) {
        for (int at = 0; at < pattern.length(); at++) {
            char c = pattern.charAt(at);
            switch (c) {
                case '\n' -> messages.append("\\n");
                case '\t' -> messages.append("\\t");
                case '\\' -> messages.append("\\\\");
                default -> {
                    if (Character.isISOControl(c) || isHalf(pattern, at)) {
                        messages.append("\\u").append(HEX.toHexDigits(c));
                    } else {
                        messages.append(c);
                    }
                }
            }
        }
    }

    // Half of a pair has no UTF-8.
    private static boolean isHalf(String text, int at) {
        char c = text.charAt(at);
        boolean first =
                Character.isHighSurrogate(c) && at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
        boolean second = Character.isLowSurrogate(c) && at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
        return Character.isSurrogate(c) && !first && !second;
    }
}
