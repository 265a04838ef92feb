package com.petmatch.i18n.exchange;

import com.petmatch.i18n.icu.IcuSyntax;
import com.petmatch.i18n.icu.ParseOutcome;
import com.petmatch.i18n.model.MessageModel;
import com.petmatch.i18n.model.Part;
import com.petmatch.i18n.model.Pattern;
import com.petmatch.i18n.model.Placeholder;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Messages between their written form and their model. */
final class Mf1 {

    private Mf1() {}

    static Optional<MessageModel> model(String text) {
        return IcuSyntax.parse(text) instanceof ParseOutcome.Parsed parsed
                ? Optional.of(parsed.model())
                : Optional.empty();
    }

    /** The one pattern of a text without choice. */
    static Optional<Pattern> pattern(String text) {
        return model(text)
                .filter(model -> model.selectors().isEmpty())
                .map(model -> model.variants().get(0).pattern());
    }

    /** The argument that a text such as <code>{amount, number}</code> is. */
    static Optional<Placeholder> placeholder(String text) {
        return pattern(text)
                .map(Pattern::parts)
                .filter(parts -> parts.size() == 1)
                .map(parts -> parts.get(0))
                .filter(Placeholder.class::isInstance)
                .map(Placeholder.class::cast);
    }

    static String text(Pattern pattern) {
        return IcuSyntax.print(MessageModel.of(pattern));
    }

    static String text(Part part) {
        return text(new Pattern(List.of(part)));
    }

    /** The text as it was noted when it was written, as long as it still says the same; else the model written anew. */
    static String textOf(MessageModel model, Optional<String> noted) {
        return noted.filter(text ->
                        model(text).filter(known -> isSame(known, model)).isPresent())
                .orElseGet(() -> IcuSyntax.print(model));
    }

    /** Whether two messages say the same; the order of their rows does not matter. */
    static boolean isSame(MessageModel one, MessageModel other) {
        return one.declarations().equals(other.declarations())
                && one.selectors().equals(other.selectors())
                && Set.copyOf(one.variants()).equals(Set.copyOf(other.variants()));
    }
}
