package com.petmatch.i18n.icu;

import com.petmatch.i18n.model.MessageModel;
import com.petmatch.i18n.model.Part;
import com.petmatch.i18n.model.Part.MarkupTag;
import com.petmatch.i18n.model.Part.TextRun;
import com.petmatch.i18n.model.Pattern;
import com.petmatch.i18n.model.Placeholder;
import com.petmatch.i18n.model.Variant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes a model as MessageFormat 1: one nested choice a selector column. */
final class IcuPrinter {

    private static final Placeholder NO_NUMBER = Placeholder.plain("");

    private final MessageModel model;

    IcuPrinter(MessageModel model) {
        this.model = model;
    }

    String print() {
        StringBuilder out = new StringBuilder();
        column(out, 0, model.variants(), NO_NUMBER);
        return out.toString();
    }

    /** Writes the columns from this one on; {@code hash} is what # means here. */
    private void column(StringBuilder out, int column, List<Variant> variants, Placeholder hash) {
        if (column == model.selectors().size()) {
            pattern(out, variants.get(0).pattern(), hash);
            return;
        }
        Map<String, List<Variant>> byKey = new LinkedHashMap<>();
        variants.forEach(variant -> byKey.computeIfAbsent(variant.keys().get(column), key -> new ArrayList<>())
                .add(variant));
        Placeholder selector = model.declaration(column).value();
        if (byKey.size() == 1 && byKey.containsKey(Variant.ANY) && isUsed(column)) {
            column(out, column + 1, variants, hash);
            return;
        }
        boolean select = selector.function().equals(Placeholder.SELECT);
        Placeholder inner = select ? hash : IcuParser.number(selector.argument(), selector.offset());
        out.append('{')
                .append(selector.argument())
                .append(", ")
                .append(selector.function())
                .append(',');
        if (selector.offset() != 0) {
            out.append(" offset:").append(selector.offset());
        }
        byKey.forEach((key, rows) -> {
            out.append(' ').append(select ? word(key) : key(key)).append(" {");
            column(out, column + 1, rows, inner);
            out.append('}');
        });
        out.append('}');
    }

    // A column that nothing distinguishes is still written once, or the argument would be lost.
    private boolean isUsed(int column) {
        return model.variants().stream()
                .anyMatch(variant -> !variant.keys().get(column).equals(Variant.ANY));
    }

    private static String key(String key) {
        return Cursor.isDigit(key.charAt(0)) ? "=" + key : word(key);
    }

    private static String word(String key) {
        return key.equals(Variant.ANY) ? "other" : key;
    }

    private static void pattern(StringBuilder out, Pattern pattern, Placeholder hash) {
        for (Part part : pattern.parts()) {
            if (part instanceof TextRun run) {
                text(out, run.text(), !hash.equals(NO_NUMBER));
            } else if (part instanceof MarkupTag tag) {
                tag(out, tag);
            } else if (part.equals(hash)) {
                out.append('#');
            } else if (part instanceof Placeholder placeholder) {
                placeholder(out, placeholder);
            }
        }
    }

    // Only # inside its own plural says a number less an offset.
    private static void placeholder(StringBuilder out, Placeholder placeholder) {
        if (placeholder.offset() != 0) {
            throw new IllegalArgumentException("Expected a number less an offset to stand in its own plural alone, got "
                    + placeholder.argument() + " outside of it");
        }
        out.append('{').append(placeholder.argument());
        if (!placeholder.function().isEmpty()) {
            out.append(", ").append(placeholder.function());
            if (!placeholder.style().isEmpty()) {
                out.append(", ").append(placeholder.style());
            }
        }
        out.append('}');
    }

    // A run of characters that mean something is quoted as one: two quotations side by side would read as an
    // apostrophe.
    // What looks like a tag can only have come out of a quotation, so the one before it stays open that far.
    private static void text(StringBuilder out, String text, boolean plural) {
        boolean quoted = false;
        int lastTag = lastTag(text);
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean special = c == '{' || c == '}' || (c == '#' && plural) || (quoted && at <= lastTag);
            if (special != quoted && (special || c != '\'')) {
                out.append('\'');
                quoted = special;
            }
            out.append(c == '\'' ? "\'\'" : String.valueOf(c));
        }
        if (quoted) {
            out.append('\'');
        }
    }

    private static int lastTag(String text) {
        for (int at = text.length() - 2; at >= 0; at--) {
            if (text.charAt(at) == '<' && (text.charAt(at + 1) == '/' || Cursor.isLetter(text.charAt(at + 1)))) {
                return at;
            }
        }
        return -1;
    }

    private static void tag(StringBuilder out, MarkupTag tag) {
        out.append(tag.kind() == MarkupTag.Kind.CLOSE ? "</" : "<").append(tag.name());
        out.append(tag.kind() == MarkupTag.Kind.STANDALONE ? "/>" : ">");
    }
}
