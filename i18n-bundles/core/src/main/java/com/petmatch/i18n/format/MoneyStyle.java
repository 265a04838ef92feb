package com.petmatch.i18n.format;

/** How the currency of an amount is shown. */
public enum MoneyStyle {
    /** The symbol that tells the currency apart in this locale, such as {@code US$}. */
    SYMBOL,
    /** The shortest symbol, such as {@code $}, where the currency is plain from the context. */
    NARROW,
    /** The ISO 4217 code. */
    CODE,
    /** The currency's name in the right plural form: {@code 3 euros}. */
    NAME,
    /** As in books: negative amounts in the locale's accounting form, often parentheses. */
    ACCOUNTING,
    /** The amount alone. */
    NO_SYMBOL
}
