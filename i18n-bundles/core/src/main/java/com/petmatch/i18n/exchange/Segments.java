package com.petmatch.i18n.exchange;

import com.petmatch.i18n.exchange.Segment.Choice;
import com.petmatch.i18n.exchange.Segment.Kind;
import com.petmatch.i18n.model.Placeholder;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a message into pieces without losing a character, so that an export can change arguments and leave the translator's own
 * way of writing alone.
 */
final class Segments {

    private static final int MAX_DEPTH = 16;
    private static final Set<String> CHOICES = Set.of(Placeholder.PLURAL, Placeholder.ORDINAL, Placeholder.SELECT);

    private final String text;
    private final List<Segment> segments = new ArrayList<>();
    private final Deque<Choice> choices = new ArrayDeque<>();
    private int start;
    private int at;

    private Segments(String text) {
        this.text = text;
    }

    /** Throws when braces, quotations or tags do not close; everything else is for the parser to judge. */
    static List<Segment> of(String message) throws FormatException {
        Segments segments = new Segments(message);
        segments.message();
        if (segments.at < message.length()) {
            throw segments.malformed();
        }
        return segments.segments;
    }

    // Ends at the brace that closes the branch it is in, or at the end.
    private void message() throws FormatException {
        while (at < text.length() && text.charAt(at) != '}') {
            switch (text.charAt(at)) {
                case '\'' -> apostrophe();
                case '{' -> argument();
                case '#' -> hash();
                case '<' -> tag();
                default -> at++;
            }
        }
        cut(Kind.WORDS);
    }

    private void apostrophe() throws FormatException {
        char next = peek(1);
        if (next == '\'') {
            at += 2;
        } else if (next == '{' || next == '}' || (next == '#' && plural() != null)) {
            cut(Kind.WORDS);
            at++;
            while (peek(0) != '\'' || peek(1) == '\'') {
                at = within(peek(0) == '\'' ? at + 2 : at + 1);
            }
            at++;
            cut(Kind.QUOTED);
        } else {
            at++;
        }
    }

    private void hash() {
        if (plural() == null) {
            at++;
            return;
        }
        cut(Kind.WORDS);
        at++;
        cut(Kind.HASH);
    }

    private void tag() throws FormatException {
        if (!isLetter(peek(1)) && (peek(1) != '/' || !isLetter(peek(2)))) {
            at++;
            return;
        }
        cut(Kind.WORDS);
        at = found('>') + 1;
        cut(Kind.TAG);
    }

    private void argument() throws FormatException {
        cut(Kind.WORDS);
        int end = found('}');
        int comma = text.indexOf(',', at);
        if (comma < 0 || comma > end) {
            at = end + 1;
            cut(Kind.ARGUMENT);
            return;
        }
        int nameAt = at + 1;
        int typeEnd = Math.min(end, comma(comma + 1, end));
        String type = text.substring(comma + 1, typeEnd).strip();
        if (CHOICES.contains(type)) {
            at = within(typeEnd + 1);
            branches(new Choice(text.substring(nameAt, comma).strip(), type, hasOffset()));
        } else {
            at = end + 1;
            cut(Kind.ARGUMENT);
        }
    }

    private int comma(int from, int end) {
        int comma = text.indexOf(',', from);
        return comma < 0 ? end : comma;
    }

    private boolean hasOffset() {
        return text.substring(at).stripLeading().startsWith("offset:");
    }

    private void branches(Choice choice) throws FormatException {
        choices.push(choice);
        if (choices.size() > MAX_DEPTH) {
            throw malformed();
        }
        while (peek(0) != '}') {
            boolean opens = peek(0) == '{';
            at = within(at + 1);
            if (opens) {
                cut(Kind.STRUCTURE);
                message();
                at = within(at + 1);
            }
        }
        choices.pop();
        at++;
        cut(Kind.STRUCTURE);
    }

    private void cut(Kind kind) {
        if (at > start) {
            Choice plural = plural();
            segments.add(
                    new Segment(kind, text.substring(start, at), plural, plural != null && !isSelect(choices.peek())));
            start = at;
        }
    }

    private static boolean isSelect(@Nullable Choice choice) {
        return choice != null && choice.function().equals(Placeholder.SELECT);
    }

    private @Nullable Choice plural() {
        for (Choice choice : choices) {
            if (!isSelect(choice)) {
                return choice;
            }
        }
        return null;
    }

    private int found(char c) throws FormatException {
        int index = text.indexOf(c, at);
        if (index < 0) {
            throw malformed();
        }
        return index;
    }

    private int within(int next) throws FormatException {
        if (next >= text.length()) {
            throw malformed();
        }
        return next;
    }

    private FormatException malformed() {
        return new FormatException("syntax", "at " + at);
    }

    private char peek(int ahead) {
        return at + ahead < text.length() ? text.charAt(at + ahead) : '\uFFFF';
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
