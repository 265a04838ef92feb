package com.petmatch.i18n.mf2;

import com.petmatch.i18n.mf2.Mf2Error.Code;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The functions that the public test suite defines for its own use: {@code :test:function}, {@code :test:select}, {@code :test:format}. */
final class SuiteFunctions {

    private static final Set<String> FAILURES = Set.of("never", "select", "format", "always");

    private SuiteFunctions() {}

    static FunctionRegistry registry() {
        return FunctionRegistry.standard()
                .with("test:function", context -> resolve(context, true, true))
                .with("test:select", context -> resolve(context, true, false))
                .with("test:format", context -> resolve(context, false, true));
    }

    private static Optional<ResolvedValue> resolve(FunctionContext context, boolean selects, boolean formats) {
        ResolvedValue operand = context.operand().orElse(null);
        Optional<BigDecimal> input = operand == null ? Optional.empty() : NumericOperand.exact(operand.value());
        if (operand == null || input.isEmpty()) {
            context.report(Code.BAD_OPERAND, "operand");
            return Optional.empty();
        }
        Suite before = operand instanceof Suite suite ? suite : new Suite(BigDecimal.ZERO, 0, "never", true, true);
        String places =
                context.option("decimalPlaces").map(OptionValue::text).orElse(Integer.toString(before.places()));
        if (!places.equals("0") && !places.equals("1")) {
            context.report(Code.BAD_OPTION, "decimalPlaces");
            return Optional.empty();
        }
        String fails = context.option("fails").map(OptionValue::text).orElse(before.fails());
        if (!FAILURES.contains(fails)) {
            context.report(Code.BAD_OPTION, "fails");
        }
        return Optional.of(new Suite(input.get(), Integer.parseInt(places), fails, selects, formats));
    }

    /** The value of the three functions. */
    private record Suite(BigDecimal value, int places, String fails, boolean selects, boolean formats)
            implements ResolvedValue {

        @Override
        public String type() {
            return "test";
        }

        @Override
        public Optional<String> text() {
            boolean broken = fails.equals("format") || fails.equals("always");
            return broken || !formats
                    ? Optional.empty()
                    : Optional.of(value.setScale(places, RoundingMode.DOWN).toPlainString());
        }

        @Override
        public Map<String, OptionValue> options() {
            return Map.of();
        }

        @Override
        public boolean isSelectable() {
            return selects;
        }

        @Override
        public KeyMatch match(String key) {
            if (fails.equals("select") || fails.equals("always")) {
                return KeyMatch.FAILED;
            }
            boolean one = value.compareTo(BigDecimal.ONE) == 0;
            boolean matches = one && (key.equals("1") || (places == 1 && key.equals("1.0")));
            return matches ? KeyMatch.MATCHES : KeyMatch.DIFFERS;
        }

        @Override
        public boolean isBetter(String key, String other) {
            return key.equals("1.0") && other.equals("1");
        }
    }
}
