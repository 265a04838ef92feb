package com.petmatch.i18n.mf2;

import com.petmatch.i18n.format.RelativeStyle;
import com.petmatch.i18n.locale.Direction;
import com.petmatch.i18n.mf2.Mf2Error.Code;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The value of {@code :pm:relative}: a moment as seen from the clock; options {@code numeric} and {@code style}. */
record RelativeValue(Instant value, RelativeStyle style, FormattingContext context) implements ResolvedValue {

    private static final Set<String> NUMERIC = Set.of("auto", "always");
    private static final Set<String> STYLES = Set.of("long", "short", "narrow");

    /** The function. */
    static Optional<ResolvedValue> resolve(FunctionContext context) {
        Optional<Instant> moment = context.operand()
                .flatMap(operand -> DateOperand.of(operand.value()))
                .flatMap(operand -> Optional.ofNullable(operand.instant()));
        if (moment.isEmpty()) {
            context.report(Code.BAD_OPERAND, ":pm:relative");
            return Optional.empty();
        }
        RelativeStyle wording =
                WordOptions.read(context, "numeric", NUMERIC, "auto").equals("auto")
                        ? RelativeStyle.AUTO
                        : RelativeStyle.NUMERIC;
        String width = WordOptions.read(context, "style", STYLES, "long").toUpperCase(Locale.ROOT);
        return Optional.of(
                new RelativeValue(moment.get(), wording.in(RelativeStyle.Width.valueOf(width)), context.formatting()));
    }

    @Override
    public String type() {
        return "relative";
    }

    @Override
    public Optional<String> text() {
        return Optional.of(context.formats().relative(value, style));
    }

    @Override
    public Optional<Direction> direction() {
        return Optional.of(context.direction());
    }
}
