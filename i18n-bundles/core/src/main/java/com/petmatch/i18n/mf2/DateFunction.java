package com.petmatch.i18n.mf2;

import com.petmatch.i18n.format.FieldFormats;
import com.petmatch.i18n.mf2.Mf2Error.Code;
import java.time.ZoneId;
import java.util.Optional;

/** {@code :date}, {@code :time} and {@code :datetime}. */
record DateFunction(DateKind kind) implements MessageFunction {

    @Override
    public Optional<ResolvedValue> resolve(FunctionContext context) {
        ResolvedValue value = context.operand().orElse(null);
        Optional<DateOperand> operand = value == null ? Optional.empty() : DateOperand.of(value.value());
        if (value == null || operand.filter(this::fits).isEmpty()) {
            context.report(Code.BAD_OPERAND, ":" + kind.id());
            return Optional.empty();
        }
        DateOptions options = DateOptions.read(kind, context, value.options());
        Optional<ZoneId> zone = zone(context, operand.get(), options);
        if (operand.get().instant() != null && zone.isEmpty()) {
            context.report(Code.UNSUPPORTED_OPERATION, DateOptions.TIME_ZONE);
            return Optional.empty();
        }
        FieldFormats formats = formats(context, options);
        return Optional.of(
                new DateValue(kind, value.value(), operand.get(), options, zone, formats, context.formatting()));
    }

    private boolean fits(DateOperand operand) {
        return operand.hasDate() || kind == DateKind.TIME;
    }

    // The zone asked for, else that of the reader, else that of the moment itself.
    private static Optional<ZoneId> zone(FunctionContext context, DateOperand operand, DateOptions options) {
        String wanted = options.override(DateOptions.TIME_ZONE);
        Optional<ZoneId> own = Optional.ofNullable(operand.zone());
        Optional<ZoneId> usual = context.formatting().zone().or(() -> own);
        if (!wanted.equals(TimeZones.INPUT)) {
            return TimeZones.zone(wanted).or(() -> usual);
        }
        if (own.isEmpty()) {
            context.report(Code.BAD_OPERAND, DateOptions.TIME_ZONE);
        }
        return own.or(() -> usual);
    }

    private static FieldFormats formats(FunctionContext context, DateOptions options) {
        FieldFormats formats = context.formatting().fields();
        String calendar = options.override(DateOptions.CALENDAR);
        Optional<FieldFormats> other = calendar.isEmpty() ? Optional.of(formats) : formats.in(calendar);
        if (other.isEmpty()) {
            context.report(Code.UNSUPPORTED_OPERATION, DateOptions.CALENDAR);
        }
        FieldFormats chosen = other.orElse(formats);
        String twelve = options.override(DateOptions.HOUR_12);
        return twelve.isEmpty() ? chosen : chosen.withTwelveHours(twelve.equals("true"));
    }
}
