package com.petmatch.i18n.icu;

import com.petmatch.i18n.model.MessageModel;
import java.util.List;

/**
 * Reads and writes ICU MessageFormat 1 as the bundles write it: named arguments, plural, select, formats, markup without
 * attributes, and ICU's default apostrophe rule for every message, with or without arguments.
 *
 * <p>At most 8,192 characters, depth 8, 16 arguments, 4 selectors and 256 variants; more is a problem, not an exception, found
 * in linear time. Stateless.
 */
public final class IcuSyntax {

    static final int MAX_LENGTH = 8_192;

    private IcuSyntax() {}

    public static ParseOutcome parse(String message) {
        try {
            if (message.length() > MAX_LENGTH) {
                throw new SyntaxException(MAX_LENGTH, "too-long", "at most " + MAX_LENGTH + " characters");
            }
            List<Node> nodes = new IcuParser(message).parse();
            return new ParseOutcome.Parsed(new Flattening().flatten(nodes));
        } catch (SyntaxException e) {
            return new ParseOutcome.Rejected(List.of(e.problem()));
        }
    }

    /**
     * The message in this syntax; reading it back gives an equal model.
     *
     * @throws IllegalArgumentException if a number less the offset of one plural stands inside another plural, where {@code #} is
     *     the other's number: only {@code Mf2} can say that
     */
    public static String print(MessageModel model) {
        return new IcuPrinter(model).print();
    }
}
