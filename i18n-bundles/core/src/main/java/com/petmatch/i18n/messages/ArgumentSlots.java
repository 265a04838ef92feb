package com.petmatch.i18n.messages;

import com.petmatch.i18n.model.ArgumentSource;
import com.petmatch.i18n.model.CompiledMessage;
import com.petmatch.i18n.model.RenderContext;
import java.lang.ref.SoftReference;
import org.jspecify.annotations.Nullable;

/**
 * Four objects and two whole numbers by the names of a typed message, and room to write a text in. Each thread keeps one to
 * render with, so that appending allocates nothing and a text made into a String only that; nobody else sees it, and it is
 * emptied after use.
 */
final class ArgumentSlots implements ArgumentSource {

    static final int OBJECTS = 4;
    static final int WHOLES = 2;

    // Softly held, so that a thread of a container does not keep this class after its application is gone.
    private static final ThreadLocal<@Nullable SoftReference<ArgumentSlots>> OWN = new ThreadLocal<>();
    private static final String[] NO_NAMES = new String[0];
    private static final int USUAL_LENGTH = 256;
    // Room that a longer text took is let go again.
    private static final int MAX_KEPT_LENGTH = 4_096;

    private String[] names = NO_NAMES;
    private @Nullable Object first;
    private @Nullable Object second;
    private @Nullable Object third;
    private @Nullable Object fourth;
    private long one;
    private long two;
    private StringBuilder room = new StringBuilder(USUAL_LENGTH);
    private boolean taken;

    /** The thread's own slots; fresh ones when a text is rendered while another is. */
    static ArgumentSlots taken() {
        SoftReference<ArgumentSlots> kept = OWN.get();
        ArgumentSlots slots = kept == null ? null : kept.get();
        if (slots == null) {
            slots = new ArgumentSlots();
            OWN.set(new SoftReference<>(slots));
        } else if (slots.taken) {
            slots = new ArgumentSlots();
        }
        slots.taken = true;
        return slots;
    }

    void objects(String[] typedNames, @Nullable Object typedFirst, @Nullable Object typedSecond) {
        names = typedNames;
        first = typedFirst;
        second = typedSecond;
    }

    void moreObjects(@Nullable Object typedThird, @Nullable Object typedFourth) {
        third = typedThird;
        fourth = typedFourth;
    }

    void wholes(long typedOne, long typedTwo) {
        one = typedOne;
        two = typedTwo;
    }

    /** Appends the message and gives these slots back. The work is here, where no text is, so that none need be made. */
    void append(StringBuilder out, CompiledMessage message, ArgumentSource arguments, RenderContext context) {
        try {
            message.appendTo(out, arguments, context);
        } finally {
            giveBack();
        }
    }

    /** The message as a text of its own; these slots are given back. */
    String text(CompiledMessage message, ArgumentSource arguments, RenderContext context) {
        try {
            room.setLength(0);
            message.appendTo(room, arguments, context);
            return room.toString();
        } finally {
            giveBack();
        }
    }

    private void giveBack() {
        if (room.capacity() > MAX_KEPT_LENGTH) {
            room = new StringBuilder(USUAL_LENGTH);
        }
        names = NO_NAMES;
        first = null;
        second = null;
        third = null;
        fourth = null;
        taken = false;
    }

    @Override
    public int find(String name) {
        for (int at = 0; at < names.length; at++) {
            if (names[at].equals(name)) {
                return at;
            }
        }
        return -1;
    }

    @Override
    public boolean isWhole(int position) {
        return position >= OBJECTS;
    }

    @Override
    public long whole(int position) {
        return position == OBJECTS ? one : two;
    }

    @Override
    public @Nullable Object value(int position) {
        return switch (position) {
            case 0 -> first;
            case 1 -> second;
            case 2 -> third;
            case 3 -> fourth;
            default -> whole(position);
        };
    }
}
