package com.petmatch.i18n.model;

import com.petmatch.i18n.locale.Direction;
import com.petmatch.i18n.model.Part.MarkupTag;
import com.petmatch.kernel.error.PetMatchException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One piece of a row, ready to append. */
interface CompiledPart {

    /** What stands in the place of an argument that cannot be printed. */
    String DASH = "—";

    void append(StringBuilder out, ArgumentSource arguments, RenderContext context);

    /** Hands itself over as a piece of its own; what the pieces say in turn is what {@link #append} writes. */
    void tell(RenderedParts parts, ArgumentSource arguments, RenderContext context);

    /** Words of the message itself. */
    final class Words implements CompiledPart {

        private final String text;
        private final String html;
        private final String plain;

        Words(String text) {
            this.text = text;
            this.html = HtmlText.escaped(text);
            this.plain = text.replace('\u00A0', ' ').replace('\u202F', ' ');
        }

        @Override
        public void append(StringBuilder out, ArgumentSource arguments, RenderContext context) {
            out.append(in(context.profile()));
        }

        @Override
        public void tell(RenderedParts parts, ArgumentSource arguments, RenderContext context) {
            parts.words(in(context.profile()));
        }

        String in(RenderProfile profile) {
            return profile.isHtml() ? html : profile.plainSpaces() ? plain : text;
        }
    }

    /** A tag of the message's own. */
    final class Tag implements CompiledPart {

        private static final Set<String> COMMON = Set.of("b", "i", "strong", "em", "br", "code");

        private final MarkupTag tag;
        private final String html;

        Tag(MarkupTag tag) {
            this.tag = tag;
            this.html = !COMMON.contains(tag.name())
                    ? ""
                    : (tag.kind() == MarkupTag.Kind.CLOSE ? "</" : "<") + tag.name() + ">";
        }

        @Override
        public void append(StringBuilder out, ArgumentSource arguments, RenderContext context) {
            if (context.profile().isHtml()) {
                if (html.isEmpty()) {
                    context.markup().append(out, tag);
                } else {
                    out.append(html);
                }
            }
        }

        @Override
        public void tell(RenderedParts parts, ArgumentSource arguments, RenderContext context) {
            parts.tag(tag);
        }
    }

    /** An argument, printed the way its place says. */
    final class Value implements CompiledPart {

        private final String key;
        private final Placeholder placeholder;
        private final ValuePrinter printer;
        private final long offset;
        private final boolean wholeAsIs;
        private final boolean textAsIs;
        private final boolean list;

        Value(String key, Placeholder placeholder) {
            this.key = key;
            this.placeholder = placeholder;
            this.printer = ValuePrinter.of(placeholder);
            this.offset = placeholder.offset();
            this.list = placeholder.function().equals(Placeholder.LIST);
            this.textAsIs = placeholder.function().isEmpty() && offset == 0;
            boolean number = placeholder.function().equals(Placeholder.NUMBER);
            this.wholeAsIs = placeholder.function().isEmpty()
                    || (number
                            && (placeholder.style().isEmpty()
                                    || placeholder.style().equals("integer")));
        }

        @Override
        public void append(StringBuilder out, ArgumentSource arguments, RenderContext context) {
            int position = arguments.find(placeholder.argument());
            int start = out.length();
            if (position >= 0 && wholeAsIs && offset == 0 && arguments.isWhole(position)) {
                context.formats().appendNumber(out, arguments.whole(position));
                ValueSafety.secure(out, start, false, context);
                return;
            }
            Object value = position < 0 ? null : arguments.value(position);
            if (textAsIs && value instanceof String text) {
                ValueSafety.append(out, text, context);
            } else if (list && value instanceof List<?> items && ValueSafety.areOrdinary(items, context)) {
                printer.append(out, items, context.formats());
            } else if (value == null) {
                context.problems().report(key, placeholder.argument(), expected(), "");
                out.append(DASH);
            } else {
                appendObject(out, start, value, context);
            }
        }

        @Override
        public void tell(RenderedParts parts, ArgumentSource arguments, RenderContext context) {
            StringBuilder out = new StringBuilder();
            append(out, arguments, context);
            int position = arguments.find(placeholder.argument());
            Object value = position < 0 ? null : arguments.value(position);
            boolean free = value == null || ValuePrinter.isFreeText(placeholder, value);
            Direction direction = free
                    ? BidiClass.firstStrong(out, context.direction())
                    : context.formats().direction();
            parts.value(placeholder.argument(), out.toString(), direction);
        }

        private void appendObject(StringBuilder out, int start, Object value, RenderContext context) {
            Optional<BigDecimal> shifted = offset == 0
                    ? Optional.empty()
                    : NumberValues.exact(value).map(number -> number.subtract(BigDecimal.valueOf(offset)));
            if (isPrinted(out, shifted.isPresent() ? shifted.get() : value, context)) {
                ValueSafety.secure(out, start, ValuePrinter.isFreeText(placeholder, value), context);
            } else {
                context.problems()
                        .report(
                                key,
                                placeholder.argument(),
                                expected(),
                                value.getClass().getSimpleName());
                out.setLength(start);
                out.append(DASH);
            }
        }

        // A value that no text could show, such as a number of a million digits, is a problem of the argument, not of
        // the reader.
        private boolean isPrinted(StringBuilder out, Object value, RenderContext context) {
            try {
                return printer.append(out, value, context.formats());
            } catch (PetMatchException e) {
                return false;
            }
        }

        private String expected() {
            return placeholder.function().isEmpty()
                    ? "any"
                    : (placeholder.function() + " " + placeholder.style()).strip();
        }
    }
}
