package com.petmatch.i18n.icu;

import com.petmatch.i18n.model.Part.MarkupTag;
import com.petmatch.i18n.model.Part.TextRun;
import com.petmatch.i18n.model.Placeholder;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one message left to right; the depth limit bounds the recursion. */
final class IcuParser {

    private static final int MAX_DEPTH = 8;
    private static final int MAX_ARGUMENTS = 16;

    private final Cursor cursor;
    private final ArgumentParser arguments;
    private final Set<String> names = new HashSet<>();
    private int depth;

    IcuParser(String message) {
        this.cursor = new Cursor(message);
        this.arguments = new ArgumentParser(cursor, this);
    }

    List<Node> parse() {
        List<Node> nodes = message(null);
        if (!cursor.atEnd()) {
            throw cursor.problem("stray-close", "no '}' without '{'");
        }
        return nodes;
    }

    /** Reads words, arguments and tags up to the end or to a closing brace; {@code plural} is what {@code #} stands for. */
    List<Node> message(@Nullable Placeholder plural) {
        if (++depth > MAX_DEPTH) {
            throw cursor.problem("too-deep", "at most " + MAX_DEPTH + " levels");
        }
        List<Node> nodes = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        Deque<String> open = new ArrayDeque<>();
        while (!cursor.atEnd() && cursor.peek() != '}') {
            char c = cursor.peek();
            if (c == '\'') {
                apostrophe(words, plural != null);
            } else if (c == '{') {
                flush(words, nodes);
                nodes.add(arguments.argument(plural));
            } else if (c == '#' && plural != null) {
                flush(words, nodes);
                nodes.add(new Node.Leaf(plural));
                cursor.at++;
            } else if (c == '<' && startsTag()) {
                flush(words, nodes);
                nodes.add(new Node.Leaf(tag(open)));
            } else {
                words.append(word(c));
            }
        }
        if (!open.isEmpty()) {
            throw cursor.problem("tag-unbalanced", "</" + open.peek() + ">");
        }
        flush(words, nodes);
        depth--;
        return nodes;
    }

    /** Notes the use of an argument; too many different ones are a problem. */
    String noted(String name) {
        if (names.add(name) && names.size() > MAX_ARGUMENTS) {
            throw cursor.problem("too-many-arguments", "at most " + MAX_ARGUMENTS);
        }
        return name;
    }

    private char word(char c) {
        boolean lone = Character.isSurrogate(c)
                && !(Character.isHighSurrogate(c) && Character.isLowSurrogate(cursor.peek(1)))
                && !(Character.isLowSurrogate(c)
                        && cursor.at > 0
                        && Character.isHighSurrogate(cursor.text.charAt(cursor.at - 1)));
        if (c == 0 || lone) {
            throw cursor.problem("bad-character", "no NUL and no half of a surrogate pair");
        }
        cursor.at++;
        return c;
    }

    // ICU's default mode: two are one; one starts a quotation only right before a character it could quote.
    private void apostrophe(StringBuilder words, boolean inPlural) {
        char next = cursor.peek(1);
        if (next == '\'') {
            words.append('\'');
            cursor.at += 2;
        } else if (next == '{' || next == '}' || (next == '#' && inPlural)) {
            quotation(words);
        } else {
            words.append('\'');
            cursor.at++;
        }
    }

    private void quotation(StringBuilder words) {
        int start = cursor.at++;
        while (cursor.peek() != '\'' || cursor.peek(1) == '\'') {
            if (cursor.atEnd()) {
                throw new SyntaxException(
                        start, "unclosed-quotation", "a closing apostrophe, or U+2019 for a real one");
            }
            cursor.at += cursor.peek() == '\'' ? 1 : 0;
            words.append(word(cursor.peek()));
        }
        cursor.at++;
    }

    private boolean startsTag() {
        char next = cursor.peek(1);
        return Cursor.isLetter(next) || (next == '/' && Cursor.isLetter(cursor.peek(2)));
    }

    private MarkupTag tag(Deque<String> open) {
        int start = cursor.at++;
        boolean closing = cursor.peek() == '/';
        cursor.at += closing ? 1 : 0;
        String name = cursor.word();
        boolean alone = !closing && cursor.peek() == '/';
        cursor.at += alone ? 1 : 0;
        if (cursor.peek() != '>') {
            throw new SyntaxException(start, "tag-malformed", "<name>, </name> or <name/> without attributes");
        }
        cursor.at++;
        if (closing && (open.isEmpty() || !open.pop().equals(name))) {
            throw new SyntaxException(start, "tag-unbalanced", "tags closed in the order they were opened");
        }
        if (!closing && !alone) {
            open.push(name);
        }
        return new MarkupTag(
                name, closing ? MarkupTag.Kind.CLOSE : alone ? MarkupTag.Kind.STANDALONE : MarkupTag.Kind.OPEN);
    }

    private static void flush(StringBuilder words, List<Node> into) {
        if (words.length() > 0) {
            into.add(new Node.Leaf(new TextRun(words.toString())));
            words.setLength(0);
        }
    }

    static Placeholder number(String argument, long offset) {
        return new Placeholder(
                argument,
                Placeholder.NUMBER,
                offset == 0 ? Map.of() : Map.of(Placeholder.OFFSET, Long.toString(offset)));
    }
}
