package com.petmatch.i18n.mf2;

import com.petmatch.i18n.format.ListStyle;
import com.petmatch.i18n.mf2.Mf2Error.Code;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The value of {@code :pm:list}: the items of a collection, joined; options {@code type} and {@code width}. */
record ListValue(List<String> value, ListStyle style, FormattingContext context) implements ResolvedValue {

    private static final Set<String> TYPES = Set.of("and", "or", "unit");
    private static final Set<String> WIDTHS = Set.of("wide", "short", "narrow");

    /** The function. */
    static Optional<ResolvedValue> resolve(FunctionContext context) {
        Object items = context.operand().map(ResolvedValue::value).orElse(null);
        if (!(items instanceof Collection<?> collection)) {
            context.report(Code.BAD_OPERAND, ":pm:list");
            return Optional.empty();
        }
        String type = WordOptions.read(context, "type", TYPES, "and");
        String width = WordOptions.read(context, "width", WIDTHS, "wide");
        String name = width.equals("wide") ? type : type + "_" + width;
        return Optional.of(new ListValue(
                collection.stream().map(String::valueOf).toList(),
                ListStyle.valueOf(name.toUpperCase(Locale.ROOT)),
                context.formatting()));
    }

    @Override
    public String type() {
        return "list";
    }

    @Override
    public Optional<String> text() {
        return Optional.of(context.formats().list(value, style));
    }
}
