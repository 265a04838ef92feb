package com.petmatch.i18n.mf2;

import com.petmatch.i18n.format.CompactStyle;
import com.petmatch.i18n.format.ExactNumbers;
import com.petmatch.i18n.format.MeasureUnit;
import com.petmatch.i18n.format.MoneyStyle;
import com.petmatch.i18n.format.NumberLayout;
import com.petmatch.i18n.format.NumberLayout.Grouping;
import com.petmatch.i18n.format.NumberLayout.Sign;
import com.petmatch.i18n.format.UnitStyle;
import com.petmatch.i18n.locale.Direction;
import com.petmatch.i18n.plural.PluralCategory;
import com.petmatch.i18n.plural.PluralRules;
import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.money.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A number with the function and options it is printed by.
 *
 * @param money the amount it was taken from, which is never rounded unless an option asks for it
 */
record NumberValue(
        NumberKind kind,
        BigDecimal number,
        @Nullable Money money,
        Map<String, OptionValue> options,
        NumberSelect select,
        FormattingContext context)
        implements ResolvedValue {

    // What leaves the digits of an amount to its currency.
    private static final Set<String> KEEPING_DIGITS =
            Set.of(NumberOptions.CURRENCY, NumberOptions.CURRENCY_SIGN, NumberOptions.CURRENCY_DISPLAY);
    private static final Map<String, MoneyStyle> DISPLAYS = Map.of(
            "symbol", MoneyStyle.SYMBOL,
            "narrowSymbol", MoneyStyle.NARROW,
            "code", MoneyStyle.CODE,
            "name", MoneyStyle.NAME,
            "never", MoneyStyle.NO_SYMBOL);

    @Override
    public String type() {
        return kind.id();
    }

    @Override
    public Object value() {
        return money == null ? number : money;
    }

    @Override
    public Optional<String> text() {
        if (money != null && KEEPING_DIGITS.containsAll(options.keySet())) {
            return Optional.of(context.formats().money(money, moneyStyle()));
        }
        String compact = word(NumberOptions.COMPACT, "");
        if (!compact.isEmpty() && kind == NumberKind.NUMBER) {
            CompactStyle style = CompactStyle.valueOf(compact.toUpperCase(Locale.ROOT));
            return Optional.of(context.formats().compact(number, style));
        }
        BigDecimal shown = shown();
        ExactNumbers exact = context.numbers().exact();
        return Optional.of(
                switch (kind) {
                    case NUMBER, INTEGER -> exact.number(shown, layout(shown));
                    case PERCENT -> exact.percent(shown, layout(shown));
                    case CURRENCY -> exact.currency(shown, currency(), moneyStyle(), layout(shown));
                    case UNIT -> exact.unit(shown, unit(), unitStyle(), layout(shown));
                });
    }

    @Override
    public List<FormattedPart.Piece> pieces() {
        ExactNumbers exact = context.numbers().exact();
        return text().map(text -> NumberPieces.of(text, kind, exact.decimalSeparator(), exact.groupSeparator()))
                .orElse(List.of());
    }

    @Override
    public Optional<Direction> direction() {
        return Optional.of(context.direction());
    }

    @Override
    public boolean isSelectable() {
        return select != NumberSelect.NONE;
    }

    @Override
    public KeyMatch match(String key) {
        if (NumberLiteral.matches(key)) {
            return found(key.equals(exactText()));
        }
        Optional<PluralCategory> category = PluralCategory.of(key);
        if (category.isEmpty()) {
            return KeyMatch.INVALID_KEY;
        }
        return found(select != NumberSelect.EXACT && rules().select(shown()) == category.get());
    }

    @Override
    public boolean isBetter(String key, String other) {
        return NumberLiteral.matches(key) && !NumberLiteral.matches(other);
    }

    private static KeyMatch found(boolean matches) {
        return matches ? KeyMatch.MATCHES : KeyMatch.DIFFERS;
    }

    private PluralRules rules() {
        return select == NumberSelect.ORDINAL
                ? context.numbers().ordinal()
                : context.numbers().cardinal();
    }

    private BigDecimal scaled() {
        return kind == NumberKind.PERCENT ? number.movePointRight(2) : number;
    }

    private BigDecimal shown() {
        return new Digits(kind, options).rounded(scaled());
    }

    private String exactText() {
        BigDecimal scaled = scaled();
        return scaled.signum() == 0 ? "0" : scaled.stripTrailingZeros().toPlainString();
    }

    private NumberLayout layout(BigDecimal shown) {
        return new NumberLayout(sign(shown), grouping(), minimumInteger());
    }

    private int minimumInteger() {
        return Integer.parseInt(word(NumberOptions.MINIMUM_INTEGER, "1"));
    }

    private Sign sign(BigDecimal shown) {
        boolean negative = number.signum() < 0;
        boolean zero = shown.signum() == 0;
        return switch (word(NumberOptions.SIGN, "auto")) {
            case "always" -> negative ? Sign.MINUS : Sign.PLUS;
            case "exceptZero" -> zero ? Sign.NONE : negative ? Sign.MINUS : Sign.PLUS;
            case "negative" -> negative && !zero ? Sign.MINUS : Sign.NONE;
            case "never" -> Sign.NONE;
            default -> negative ? Sign.MINUS : Sign.NONE;
        };
    }

    private Grouping grouping() {
        return Grouping.valueOf(word(NumberOptions.GROUPING, "auto").toUpperCase(Locale.ROOT));
    }

    private CurrencyCode currency() {
        return CurrencyCode.of(word(NumberOptions.CURRENCY, "").toUpperCase(Locale.ROOT));
    }

    // Books have their own form only for the usual symbol.
    private MoneyStyle moneyStyle() {
        MoneyStyle display = DISPLAYS.getOrDefault(word(NumberOptions.CURRENCY_DISPLAY, "symbol"), MoneyStyle.SYMBOL);
        boolean accounting = word(NumberOptions.CURRENCY_SIGN, "standard").equals("accounting");
        return accounting && display == MoneyStyle.SYMBOL ? MoneyStyle.ACCOUNTING : display;
    }

    private MeasureUnit unit() {
        return MeasureUnit.of(word(NumberOptions.UNIT, "")).orElseThrow();
    }

    private UnitStyle unitStyle() {
        return UnitStyle.valueOf(word(NumberOptions.UNIT_DISPLAY, "short").toUpperCase(Locale.ROOT));
    }

    private String word(String option, String usual) {
        OptionValue value = options.get(option);
        return value == null ? usual : value.text();
    }
}
