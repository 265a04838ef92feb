package com.petmatch.i18n.messages;

import com.petmatch.i18n.locale.LanguageTag;
import com.petmatch.i18n.model.ArgumentSource;
import com.petmatch.i18n.model.CompiledMessage;
import com.petmatch.i18n.model.MarkupRenderer;
import com.petmatch.i18n.model.RenderContext;
import java.util.List;

/**
 * One message with its arguments, rendered when asked: as plain text, as HTML or in parts. Immutable and safe for concurrent use,
 * as far as the arguments are.
 */
public abstract class Text {

    private final TextView view;
    private final CompiledMessage message;

    Text(TextView view, CompiledMessage message) {
        this.view = view;
        this.message = message;
    }

    /** The language of the words, which may differ from that of the formats. */
    public final LanguageTag language() {
        return view.language();
    }

    /**
     * Appends the plain text of the view's channel: tags left out, arguments as they are, nothing escaped for HTML. For whole
     * numbers, strings, money and moments nothing is allocated.
     */
    public final void appendTo(StringBuilder out) {
        ArgumentSlots slots = ArgumentSlots.taken();
        slots.append(out, message, arguments(slots), view.plain());
    }

    /** HTML for element content: words and arguments escaped, common text tags kept, other tags left out. */
    public final String html() {
        return html(MarkupRenderer.COMMON_TAGS);
    }

    /** HTML for element content; tags such as {@code <link>} are written by the caller, who owns their attributes. */
    public final String html(MarkupRenderer markup) {
        return made(
                markup == MarkupRenderer.COMMON_TAGS ? view.html() : view.html().with(markup));
    }

    /**
     * The pieces in their order. The words and values joined are the plain text without isolation of arguments: whoever lays
     * the parts out isolates them by their direction.
     */
    public final List<TextPart> parts() {
        PartList parts = new PartList();
        message.tell(parts, arguments(new ArgumentSlots()), view.parts());
        return parts.parts();
    }

    /** The plain text of the view's channel; not escaped for HTML. */
    @Override
    public final String toString() {
        String constant = message.constant(view.plain().profile());
        return constant == null ? made(view.plain()) : constant;
    }

    private String made(RenderContext context) {
        ArgumentSlots slots = ArgumentSlots.taken();
        return slots.text(message, arguments(slots), context);
    }

    /** The arguments, laid into these slots unless they have a place of their own. */
    abstract ArgumentSource arguments(ArgumentSlots slots);
}
