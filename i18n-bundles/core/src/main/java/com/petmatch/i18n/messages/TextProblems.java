package com.petmatch.i18n.messages;

import com.petmatch.i18n.I18nErrors;
import com.petmatch.i18n.locale.LanguageTag;
import com.petmatch.i18n.model.RenderContext.ArgumentProblems;
import com.petmatch.i18n.plural.PluralCategory;
import java.util.Map;

/** Passes problems of arguments on to the listener; strict mode then throws. */
record TextProblems(LanguageTag language, MessageListener listener, boolean strict) implements ArgumentProblems {

    @Override
    public void report(String key, String argument, String expected, String actual) {
        listener.argumentProblem(key, language, argument, expected, actual);
        if (strict) {
            throw new MessageException(
                    actual.isEmpty() ? I18nErrors.ARGUMENT_MISSING : I18nErrors.ARGUMENT_TYPE,
                    "Expected " + expected + " for {" + argument + "} of " + key + " in " + language + ", got "
                            + (actual.isEmpty() ? "nothing" : actual),
                    Map.of("key", key, "language", language.toString(), "argument", argument, "expected", expected));
        }
    }

    // The text for every other number is a readable one, so strict mode lets it pass.
    @Override
    public void formMissing(String key, String argument, PluralCategory form) {
        listener.argumentProblem(
                key, language, argument, "plural form " + form.keyword(), PluralCategory.OTHER.keyword());
    }
}
