package com.petmatch.i18n.spring;

import com.petmatch.i18n.bundle.FileProblem;
import com.petmatch.i18n.locale.LanguageTag;
import com.petmatch.i18n.messages.BundleVersion;
import com.petmatch.i18n.messages.MessageListener;
import java.util.List;

/** Tells each of several listeners. */
final class AllListeners implements MessageListener {

    private final List<MessageListener> listeners;

    AllListeners(List<MessageListener> listeners) {
        this.listeners = List.copyOf(listeners);
    }

    @Override
    public void fellBack(String key, LanguageTag wanted, LanguageTag used) {
        listeners.forEach(listener -> listener.fellBack(key, wanted, used));
    }

    @Override
    public void unknownKey(String key, LanguageTag wanted) {
        listeners.forEach(listener -> listener.unknownKey(key, wanted));
    }

    @Override
    public void argumentProblem(String key, LanguageTag language, String argument, String expected, String actual) {
        listeners.forEach(listener -> listener.argumentProblem(key, language, argument, expected, actual));
    }

    @Override
    public void dateOutOfRange(LanguageTag locale, String iso) {
        listeners.forEach(listener -> listener.dateOutOfRange(locale, iso));
    }

    @Override
    public void overrideRejected(String key, LanguageTag language, String reason) {
        listeners.forEach(listener -> listener.overrideRejected(key, language, reason));
    }

    @Override
    public void reloaded(BundleVersion version) {
        listeners.forEach(listener -> listener.reloaded(version));
    }

    @Override
    public void reloadRefused(List<FileProblem> problems) {
        listeners.forEach(listener -> listener.reloadRefused(problems));
    }
}
