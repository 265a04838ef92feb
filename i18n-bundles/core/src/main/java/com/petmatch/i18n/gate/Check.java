package com.petmatch.i18n.gate;

/** One check of the gate, by its published number. */
public enum Check {
    FORMAT(
            0,
            Level.ERROR,
            "the file keeps the bundle format, a key lies in one area, a feature where the area lists it"),
    KEYS(1, Level.ERROR, "every key in every language, no orphan key"),
    SIGNATURE(2, Level.ERROR, "the message parses and uses the source's arguments the same way"),
    CATEGORIES(3, Level.ERROR, "exactly the language's plural categories, other last"),
    EQUAL_FORMS(4, Level.WARNING, "plural forms differ"),
    ONE_FORM(5, Level.ERROR, "a one form without number only where one means exactly 1"),
    SELECT_KEYS(6, Level.ERROR, "select keys equal the source's"),
    RENDERING(7, Level.ERROR, "every probe renders without exception, brace or key"),
    MARKUP(8, Level.ERROR, "tags, URLs and e-mail addresses equal the source's"),
    CHARACTERS(9, Level.ERROR, "NFC, no stray control or invisible character"),
    SCRIPTS(10, Level.ERROR, "letters of the language's scripts and known names only, no word of two scripts"),
    HAN(11, Level.ERROR, "no character of the other Chinese script"),
    UNTRANSLATED(12, Level.ERROR, "not equal to the source, unless marked as the same"),
    END_MARKS(13, Level.ERROR, "the sentence ends as the source's does, in the language's marks"),
    QUESTION_MARKS(14, Level.ERROR, "marks that come in pairs are paired; the language's quotation marks"),
    SPACES(15, Level.ERROR, "no double or edge space, no repeated word, as many line breaks as the source"),
    NUMBERS(16, Level.ERROR, "numbers in the text equal the source's"),
    LENGTH_LIMITS(17, Level.ERROR, "the text fits the channel it goes to"),
    LENGTH_RATIO(18, Level.WARNING, "as long beside its source as texts of the language are"),
    GLOSSARY(19, Level.ERROR, "a term of the glossary is said by the glossary's word"),
    CONSISTENCY(20, Level.WARNING, "one source has one translation, one translation has one source"),
    REGISTER(21, Level.ERROR, "the reader is addressed in the language's one register"),
    FORBIDDEN(22, Level.ERROR, "no oath, no promise to cure; texts on health have their disclaimer"),
    RISKY_PLACE(23, Level.WARNING, "no article, particle or suffix touches an argument"),
    SECRECY(24, Level.ERROR, "sign-in and reset do not tell whether an account is there"),
    STALE(25, Level.ERROR, "the translation was made from the current source text");

    private final int number;
    private final Level level;
    private final String promise;

    Check(int number, Level level, String promise) {
        this.number = number;
        this.level = level;
        this.promise = promise;
    }

    public int number() {
        return number;
    }

    public Level level() {
        return level;
    }

    /** What holds when the check passes. */
    public String promise() {
        return promise;
    }

    /** Whether a finding stops a release or counts against a budget. */
    public enum Level {
        ERROR,
        WARNING
    }
}
