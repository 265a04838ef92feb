package com.petmatch.i18n.messages;

import com.petmatch.i18n.locale.Direction;
import com.petmatch.i18n.model.Part.MarkupTag;
import com.petmatch.i18n.model.RenderedParts;
import java.util.ArrayList;
import java.util.List;

/** Collects the pieces of one text. */
final class PartList implements RenderedParts {

    private final List<TextPart> parts = new ArrayList<>();

    @Override
    public void words(String text) {
        parts.add(new TextPart.Literal(text));
    }

    @Override
    public void value(String argument, String text, Direction direction) {
        parts.add(new TextPart.Value(argument, text, direction));
    }

    @Override
    public void tag(MarkupTag tag) {
        TextPart.Markup.Kind kind = switch (tag.kind()) {
            case OPEN -> TextPart.Markup.Kind.OPEN;
            case CLOSE -> TextPart.Markup.Kind.CLOSE;
            case STANDALONE -> TextPart.Markup.Kind.STANDALONE;
        };
        parts.add(new TextPart.Markup(tag.name(), kind));
    }

    List<TextPart> parts() {
        return List.copyOf(parts);
    }
}
