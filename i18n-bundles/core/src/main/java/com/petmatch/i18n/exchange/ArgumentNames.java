package com.petmatch.i18n.exchange;

import com.petmatch.i18n.model.Placeholder;

/** Names of arguments that clients get in another shape. */
final class ArgumentNames {

    private ArgumentNames() {}

    /** Such as {@code due_relative}: the underscore keeps it apart from every argument of ours. */
    static String finished(Placeholder argument) {
        String function = argument.function().isEmpty() ? "text" : argument.function();
        return argument.argument() + "_" + function + (argument.style().isEmpty() ? "" : "_" + argument.style());
    }
}
