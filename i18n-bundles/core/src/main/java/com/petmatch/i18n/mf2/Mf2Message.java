package com.petmatch.i18n.mf2;

import com.petmatch.i18n.model.MessageModel;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A valid message. Formatting it always gives a text: what cannot be printed is named in braces, such as {@code {$name}}, and
 * reported. Immutable and safe for concurrent use.
 */
public final class Mf2Message {

    private final Tree tree;

    Mf2Message(Tree tree) {
        this.tree = tree;
    }

    /** The message's text with these arguments; an argument that a value is missing for is an error in the result. */
    public Formatted format(FormattingContext context, Map<String, ? extends @Nullable Object> arguments) {
        FormattedParts parts = formatToParts(context, arguments);
        return new Formatted(parts.text(), parts.errors());
    }

    /** The same, part by part. */
    public FormattedParts formatToParts(FormattingContext context, Map<String, ? extends @Nullable Object> arguments) {
        return new Rendering(tree, context, arguments).parts();
    }

    /** The message as bundles have it, compiled and checked like any other; nothing when it says what only this syntax can. */
    public Optional<MessageModel> model() {
        return new ModelReader(tree).read();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Mf2Message message && tree.equals(message.tree);
    }

    @Override
    public int hashCode() {
        return tree.hashCode();
    }

    /** The message in its canonical form. */
    @Override
    public String toString() {
        return Mf2Printer.print(tree);
    }
}
