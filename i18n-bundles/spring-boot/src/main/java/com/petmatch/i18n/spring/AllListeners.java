package com.petmatch.i18n.spring;

import com.petmatch.i18n.locale.LanguageTag;
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
}
