package com.petmatch.i18n.format;

import com.petmatch.i18n.plural.PluralRules;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Appends large numbers shortened: one whole digit keeps two significant digits, more are rounded to a whole number. Immutable.
 */
final class CompactPrinter {

    private static final MathContext TWO_DIGITS = new MathContext(2, RoundingMode.HALF_EVEN);
    private static final int FIRST_POWER = 3;
    private static final int MINIMUM_GROUPING = 2;

    private final NumberPattern pattern;
    private final DigitPrinter digits;
    private final PluralRules plurals;
    private final EnumTable<CompactStyle, List<Step>> steps;

    CompactPrinter(LocaleRows rows, NumberSymbols symbols, PluralRules plurals) {
        this.pattern = NumberPattern.parse(rows.number("decimal"), symbols);
        this.digits = new DigitPrinter(symbols, pattern, Math.max(MINIMUM_GROUPING, symbols.minimumGrouping()));
        this.plurals = plurals;
        this.steps =
                new EnumTable<>(CompactStyle.class, style -> steps(rows.numbersBelow("compact." + style.row() + ".")));
    }

    void append(StringBuilder out, BigDecimal value, CompactStyle style) {
        BigDecimal exact = DigitPrinter.printable(value).abs();
        Step step = step(power(exact), style);
        BigDecimal shown = rounded(exact.movePointLeft(step.shift()));
        // Rounding may reach the next power: 999,999 is 1M, not 1000K.
        Step next = step(power(shown) + step.shift(), style);
        if (next.shift() != step.shift()) {
            shown = rounded(shown.movePointRight(step.shift()).movePointLeft(next.shift()));
        }
        String sign = value.signum() < 0 ? pattern.negative().prefix() : "";
        out.append(sign);
        next.append(out, shown, this);
    }

    private Step step(int power, CompactStyle style) {
        List<Step> known = steps.of(style);
        return known.get(Math.min(Math.max(power, 0), known.size() - 1));
    }

    /** The power of ten of the first digit. */
    private static int power(BigDecimal value) {
        return value.signum() == 0 ? 0 : value.precision() - value.scale() - 1;
    }

    private static BigDecimal rounded(BigDecimal scaled) {
        BigDecimal rounded = power(scaled) < 1 ? scaled.round(TWO_DIGITS) : scaled.setScale(0, RoundingMode.HALF_EVEN);
        BigDecimal plain = rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0, RoundingMode.UNNECESSARY) : plain;
    }

    private static List<Step> steps(Map<String, String> rows) {
        List<Step> steps = new ArrayList<>();
        for (int power = 0; power < FIRST_POWER; power++) {
            steps.add(Step.PLAIN);
        }
        while (rows.containsKey(steps.size() + ".other")) {
            steps.add(Step.of(rows, steps.size()));
        }
        return List.copyOf(steps);
    }

    /** What one power of ten is divided by and what stands around the rest. */
    private record Step(
            int shift,
            @Nullable ByForm<Frame> frames,
            @Nullable Frame exactlyOne) {

        static final Step PLAIN = new Step(0, null, null);

        static Step of(Map<String, String> rows, int power) {
            String usual = rows.get(power + ".other");
            if (usual == null || usual.equals("0")) {
                return PLAIN;
            }
            int zeros = (int) usual.chars().filter(c -> c == '0').count();
            String one = rows.get(power + ".1");
            return new Step(
                    power + 1 - zeros, ByForm.of(rows, power + ".", Step::frame), one == null ? null : frame(one));
        }

        void append(StringBuilder out, BigDecimal shown, CompactPrinter printer) {
            if (frames == null) {
                printer.digits.append(out, shown, true);
                return;
            }
            Frame frame = exactlyOne != null && shown.compareTo(BigDecimal.ONE) == 0
                    ? exactlyOne
                    : frames.of(printer.plurals.select(shown));
            out.append(frame.before());
            if (frame.holds()) {
                printer.digits.append(out, shown, true);
            }
            out.append(frame.after());
        }

        // Apostrophes quote what would else be a symbol: 0 Mio'.' has a full stop, not a decimal sign.
        private static Frame frame(String pattern) {
            int first = pattern.indexOf('0');
            int end = pattern.lastIndexOf('0') + 1;
            return first < 0
                    ? new Frame(unquoted(pattern), "", false)
                    : new Frame(unquoted(pattern.substring(0, first)), unquoted(pattern.substring(end)), true);
        }

        private static String unquoted(String affix) {
            return affix.replace("'", "");
        }
    }
}
