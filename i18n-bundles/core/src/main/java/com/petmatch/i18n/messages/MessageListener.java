package com.petmatch.i18n.messages;

import com.petmatch.i18n.bundle.FileProblem;
import com.petmatch.i18n.locale.LanguageTag;
import java.util.List;

/**
 * Told what a host may want to count: nothing here is an error of the reader. Called on the thread that renders or reloads; an
 * exception is logged once and goes no further.
 */
public interface MessageListener {

    /** Hears nothing. */
    MessageListener NONE = new MessageListener() {};

    /** A text came from another language than the reader's. */
    default void fellBack(String key, LanguageTag wanted, LanguageTag used) {}

    /** No language has this key; what was asked for may come from outside. */
    default void unknownKey(String key, LanguageTag wanted) {}

    /**
     * An argument is missing ({@code actual} is empty), cannot be printed where it stands, or takes a plural form that the
     * message has no words for.
     */
    default void argumentProblem(String key, LanguageTag language, String argument, String expected, String actual) {}

    /** A date outside the years 1 to 9999 was printed as ISO 8601; {@code locale} is that of the formats. */
    default void dateOutOfRange(LanguageTag locale, String iso) {}

    /** An entry of an override layer is not in effect, the text below it is; {@code key} is empty for a whole language. */
    default void overrideRejected(String key, LanguageTag language, String reason) {}

    /** Views made from now on read new texts. */
    default void reloaded(BundleVersion version) {}

    /** Nothing changed, because of these files. */
    default void reloadRefused(List<FileProblem> problems) {}
}
