package com.petmatch.i18n.mf2;

import com.petmatch.i18n.format.FieldFormats;
import com.petmatch.i18n.locale.Direction;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A date or time with the function and options it is printed by; messages cannot select by it. */
record DateValue(
        DateKind kind,
        @Nullable Object value,
        DateOperand operand,
        DateOptions shown,
        Optional<ZoneId> zone,
        FieldFormats formats,
        FormattingContext context)
        implements ResolvedValue {

    @Override
    public String type() {
        return kind.id();
    }

    @Override
    public Map<String, OptionValue> options() {
        return shown.overrides();
    }

    @Override
    public Optional<String> text() {
        LocalDateTime local = operand.local(zone.orElse(ZoneOffset.UTC));
        if (!shown.skeleton().isEmpty()) {
            StringBuilder out = new StringBuilder();
            boolean known = context.formats().appendSkeleton(out, local, shown.skeleton());
            return known ? Optional.of(out.toString()) : Optional.empty();
        }
        return Optional.of(
                switch (kind) {
                    case DATE -> date(local);
                    case TIME -> time(local);
                    case DATE_TIME -> formats.joined(date(local), time(local), shown.fields(), shown.length());
                });
    }

    @Override
    public Optional<Direction> direction() {
        return Optional.of(context.direction());
    }

    private String date(LocalDateTime local) {
        return formats.date(local.toLocalDate(), shown.fields(), shown.length());
    }

    private String time(LocalDateTime local) {
        String time = formats.time(local.toLocalTime(), shown.precision());
        boolean zoned = !shown.zoneStyle().isEmpty() && zone.isPresent();
        return zoned
                ? formats.withOffset(
                        time, operand.offset(zone.get()), shown.zoneStyle().equals("long"))
                : time;
    }
}
