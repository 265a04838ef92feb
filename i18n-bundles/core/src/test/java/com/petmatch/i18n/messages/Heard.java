package com.petmatch.i18n.messages;

import com.petmatch.i18n.bundle.FileProblem;
import com.petmatch.i18n.locale.LanguageTag;
import java.util.List;

/** Writes down what it hears. */
record Heard(List<String> into) implements MessageListener {

    @Override
    public void fellBack(String key, LanguageTag wanted, LanguageTag used) {
        into.add("fellBack " + key + " " + wanted + " " + used);
    }

    @Override
    public void unknownKey(String key, LanguageTag wanted) {
        into.add("unknown " + key);
    }

    @Override
    public void argumentProblem(String key, LanguageTag language, String argument, String expected, String actual) {
        into.add("argument " + key + " " + language + " " + argument + " " + expected + " " + actual);
    }

    @Override
    public void dateOutOfRange(LanguageTag locale, String iso) {
        into.add("outOfRange " + locale + " " + iso);
    }

    @Override
    public void overrideRejected(String key, LanguageTag language, String reason) {
        into.add("rejected " + key + " " + language + " " + reason);
    }

    @Override
    public void reloaded(BundleVersion version) {
        into.add("reloaded " + version.texts());
    }

    @Override
    public void reloadRefused(List<FileProblem> problems) {
        into.add("refused " + problems.get(0).code());
    }
}
