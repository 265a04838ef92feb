package com.petmatch.i18n.exchange;

import com.petmatch.i18n.bundle.MessageNotes;
import com.petmatch.i18n.bundle.Parameter;
import com.petmatch.i18n.bundle.ParameterType;
import com.petmatch.i18n.exchange.JsonValue.JsonText;
import com.petmatch.i18n.exchange.Segment.Choice;
import com.petmatch.i18n.model.Placeholder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes one message for FormatJS, piece by piece; what it changes is noted as a placeholder. */
final class FormatJsEncoder {

    /** The style of a number sign that FormatJS would take for a character. */
    private static final String HASH = "hash";

    private final MessageNotes notes;
    private final Map<String, String> placeholders = new LinkedHashMap<>();
    private final List<IntlStyle> styles = new ArrayList<>();
    private final StringBuilder out = new StringBuilder();

    FormatJsEncoder(MessageNotes notes) {
        this.notes = notes;
    }

    EncodedMessage encode(String text) throws FormatException {
        if (Mf1.model(text).isEmpty()) {
            throw new FormatException("syntax", text);
        }
        List<Segment> segments = Segments.of(text);
        for (int at = 0; at < segments.size(); at++) {
            boolean tagFollows =
                    at + 1 < segments.size() && segments.get(at + 1).kind() == Segment.Kind.TAG;
            append(segments.get(at), tagFollows);
        }
        return new EncodedMessage(Map.of("", new JsonText(out.toString())), placeholders, "", styles);
    }

    private void append(Segment segment, boolean tagFollows) throws FormatException {
        switch (segment.kind()) {
            case WORDS -> words(segment.text(), tagFollows);
            case QUOTED -> quoted(segment);
            case ARGUMENT -> argument(segment.text());
            case HASH -> hash(segment);
            case TAG -> tag(segment.text());
            case STRUCTURE -> out.append(segment.text());
        }
    }

    // FormatJS lets an apostrophe quote angle brackets too, so one before them is doubled.
    private void words(String words, boolean tagFollows) throws FormatException {
        if (words.contains("</")) {
            throw new FormatException("tag-like-text", words);
        }
        for (int at = 0; at < words.length(); at++) {
            char c = words.charAt(at);
            char next = at + 1 < words.length() ? words.charAt(at + 1) : tagFollows ? '<' : ' ';
            out.append(c);
            if (c == '\'' && next == '\'') {
                out.append('\'');
                at++;
            } else if (c == '\'' && (next == '<' || next == '>')) {
                out.append('\'');
            }
        }
    }

    private void quoted(Segment segment) throws FormatException {
        if (segment.text().startsWith("'#") && !segment.direct()) {
            throw new FormatException("quoted-number-sign", segment.text());
        }
        out.append(segment.text());
    }

    private void argument(String written) throws FormatException {
        Placeholder argument = Mf1.placeholder(written).orElseThrow(() -> new FormatException("syntax", written));
        Optional<ParameterType> type = notes.parameter(argument.argument()).map(Parameter::type);
        Optional<IntlStyle> style = IntlStyle.of(argument, type);
        style.ifPresent(styles::add);
        if (IntlStyle.isFinishedText(argument, type)) {
            replaced("{" + ArgumentNames.finished(argument) + "}", written);
        } else if (style.isPresent()) {
            replaced(
                    "{" + argument.argument() + ", " + style.get().type() + ", "
                            + style.get().name() + "}",
                    written);
        } else {
            out.append(written);
        }
    }

    private void hash(Segment segment) throws FormatException {
        Choice plural = segment.plural();
        if (segment.direct() || plural == null) {
            out.append(segment.text());
            return;
        }
        if (plural.hasOffset()) {
            throw new FormatException("offset-in-select", plural.argument());
        }
        styles.add(IntlStyle.ofHash(HASH));
        replaced("{" + plural.argument() + ", number, " + HASH + "}", segment.text());
    }

    // FormatJS has no tags that stand alone.
    private void tag(String tag) {
        if (tag.endsWith("/>")) {
            String name = tag.substring(1, tag.length() - 2);
            replaced("<" + name + "></" + name + ">", tag);
        } else {
            out.append(tag);
        }
    }

    private void replaced(String token, String written) {
        out.append(token);
        if (!token.equals(written)) {
            placeholders.putIfAbsent(token, written);
        }
    }
}
