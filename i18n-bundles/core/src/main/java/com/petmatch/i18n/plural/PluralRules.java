package com.petmatch.i18n.plural;

import com.petmatch.i18n.locale.LanguageTag;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Tells which plural form a number takes in one language, for quantities ("3 pets") or for ranks ("3rd pet").
 *
 * <p>A language without rules of its own takes those of its parent locale, and {@code other} alone when there is none.
 * Immutable and safe for concurrent use; selecting by {@code long} allocates nothing.
 */
public final class PluralRules {

    private static final PluralRules ONLY_OTHER = new PluralRules(-1, EnumSet.of(PluralCategory.OTHER));

    private final int rule;
    private final Set<PluralCategory> categories;

    private PluralRules(int rule, EnumSet<PluralCategory> categories) {
        this.rule = rule;
        this.categories = Collections.unmodifiableSet(categories);
    }

    /** The rules for quantities. */
    public static PluralRules cardinal(LanguageTag tag) {
        return of("cardinal.", tag);
    }

    /** The rules for ranks. */
    public static PluralRules ordinal(LanguageTag tag) {
        return of("ordinal.", tag);
    }

    public PluralCategory select(long value) {
        return PluralCode.select(rule, PluralOperands.magnitude(value), 0, 0, 0, 0);
    }

    /** The form of a number whose scale is the number of fraction digits printed. */
    public PluralCategory select(BigDecimal printed) {
        return select(PluralOperands.of(printed));
    }

    public PluralCategory select(PluralOperands operands) {
        return PluralCode.select(
                rule,
                operands.integer(),
                operands.visible(),
                operands.fraction(),
                operands.trimmed(),
                operands.exponent());
    }

    /** Every form the language has, {@code other} last. */
    public Set<PluralCategory> categories() {
        return categories;
    }

    private static PluralRules of(String kind, LanguageTag tag) {
        return PluralTable.row(kind, tag).map(row -> parsed(row.split(" ", -1))).orElse(ONLY_OTHER);
    }

    private static PluralRules parsed(String[] cells) {
        EnumSet<PluralCategory> categories = EnumSet.of(PluralCategory.OTHER);
        for (int cell = 1; cell < cells.length; cell++) {
            PluralCategory.of(cells[cell]).ifPresent(categories::add);
        }
        return new PluralRules(Integer.parseInt(cells[0]), categories);
    }
}
