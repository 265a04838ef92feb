package com.petmatch.i18n.messages;

import com.petmatch.i18n.locale.LanguageTag;

/**
 * Told what a host may want to count: nothing here is an error of the reader. Called on the rendering thread; an exception is
 * logged once and goes no further.
 */
public interface MessageListener {

    /** Hears nothing. */
    MessageListener NONE = new MessageListener() {};

    /** A text came from another language than the reader's. */
    default void fellBack(String key, LanguageTag wanted, LanguageTag used) {}

    /** No language has this key; what was asked for may come from outside. */
    default void unknownKey(String key, LanguageTag wanted) {}

    /** An argument is missing ({@code actual} is empty) or cannot be printed where it stands. */
    default void argumentProblem(String key, LanguageTag language, String argument, String expected, String actual) {}
}
