package com.petmatch.i18n.messages;

import com.petmatch.i18n.model.CompiledMessage;
import org.jspecify.annotations.Nullable;

/** A typed call with at most two objects and two whole numbers, all in this one object. */
final class MixedText extends TypedText {

    private final @Nullable Object first;
    private final @Nullable Object second;
    private final long one;
    private final long two;

    // Seven parameters: an object that held some of them would be the second one allocated a call.
    MixedText(
            TextView view,
            CompiledMessage message,
            String[] names,
            @Nullable Object first,
            @Nullable Object second,
            long one,
            long two) {
        super(view, message, names);
        this.first = first;
        this.second = second;
        this.one = one;
        this.two = two;
    }

    @Override
    void fill(ArgumentSlots slots) {
        slots.objects(names(), first, second);
        slots.wholes(one, two);
    }
}
