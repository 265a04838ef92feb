package com.petmatch.i18n.messages;

import com.petmatch.i18n.model.ArgumentSource;
import com.petmatch.i18n.model.CompiledMessage;

/**
 * A text whose arguments lie in its own fields. To render, they are copied into the thread's slots: the text itself is handed to
 * nobody, so that the JIT need not make it at all.
 */
abstract class TypedText extends Text {

    private final String[] names;

    TypedText(TextView view, CompiledMessage message, String[] names) {
        super(view, message);
        this.names = names;
    }

    final String[] names() {
        return names;
    }

    abstract void fill(ArgumentSlots slots);

    @Override
    final ArgumentSource arguments(ArgumentSlots slots) {
        fill(slots);
        return slots;
    }
}
