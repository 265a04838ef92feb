package com.petmatch.i18n.messages;

import com.petmatch.i18n.model.CompiledMessage;
import org.jspecify.annotations.Nullable;

/** A typed call with three or four objects and no whole number. */
final class WordyText extends TypedText {

    private final @Nullable Object first;
    private final @Nullable Object second;
    private final @Nullable Object third;
    private final @Nullable Object fourth;

    // Seven parameters: an object that held some of them would be the second one allocated a call.
    WordyText(
            TextView view,
            CompiledMessage message,
            String[] names,
            @Nullable Object first,
            @Nullable Object second,
            @Nullable Object third,
            @Nullable Object fourth) {
        super(view, message, names);
        this.first = first;
        this.second = second;
        this.third = third;
        this.fourth = fourth;
    }

    @Override
    void fill(ArgumentSlots slots) {
        slots.objects(names(), first, second);
        slots.moreObjects(third, fourth);
    }
}
