package com.petmatch.i18n.messages;

import com.petmatch.i18n.locale.LanguageTag;
import com.petmatch.i18n.model.CompiledMessage;
import com.petmatch.i18n.model.MarkupRenderer;

/**
 * One message with its arguments, rendered when asked: as plain text or as HTML. Immutable and safe for concurrent use, as far as
 * the arguments are.
 */
public final class Text {

    private static final int USUAL_LENGTH = 96;

    private final TextView view;
    private final CompiledMessage message;
    private final MessageArguments arguments;

    Text(TextView view, CompiledMessage message, MessageArguments arguments) {
        this.view = view;
        this.message = message;
        this.arguments = arguments;
    }

    /** The language of the words, which may differ from that of the formats. */
    public LanguageTag language() {
        return view.language();
    }

    /** Appends the plain text of the view's channel: tags left out, arguments as they are, nothing escaped for HTML. */
    public void appendTo(StringBuilder out) {
        message.appendTo(out, arguments, view.plain());
    }

    /** HTML for element content: words and arguments escaped, common text tags kept, other tags left out. */
    public String html() {
        return html(MarkupRenderer.COMMON_TAGS);
    }

    /** HTML for element content; tags such as {@code <link>} are written by the caller, who owns their attributes. */
    public String html(MarkupRenderer markup) {
        StringBuilder out = new StringBuilder(USUAL_LENGTH);
        message.appendTo(out, arguments, markup == MarkupRenderer.COMMON_TAGS ? view.html() : view.html(markup));
        return out.toString();
    }

    /** The plain text of the view's channel; not escaped for HTML. */
    @Override
    public String toString() {
        String constant = message.constant(view.plain().profile());
        if (constant != null) {
            return constant;
        }
        StringBuilder out = new StringBuilder(USUAL_LENGTH);
        appendTo(out);
        return out.toString();
    }
}
