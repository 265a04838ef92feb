package com.petmatch.i18n.messages;

import com.petmatch.i18n.model.ArgumentSource;
import com.petmatch.i18n.model.CompiledMessage;

/** A text whose arguments came by name, or which has none. */
final class NamedText extends Text {

    private final MessageArguments arguments;

    NamedText(TextView view, CompiledMessage message, MessageArguments arguments) {
        super(view, message);
        this.arguments = arguments;
    }

    @Override
    ArgumentSource arguments(ArgumentSlots slots) {
        return arguments;
    }
}
