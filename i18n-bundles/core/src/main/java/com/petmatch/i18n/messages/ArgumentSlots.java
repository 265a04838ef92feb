package com.petmatch.i18n.messages;

import com.petmatch.i18n.model.ArgumentSource;
import java.lang.ref.SoftReference;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Four objects and two whole numbers by the names of a typed message. Each thread keeps one to render from, so that appending
 * allocates nothing; nobody else sees it, and it is emptied after use.
 */
final class ArgumentSlots implements ArgumentSource {

    static final int OBJECTS = 4;
    static final int WHOLES = 2;

    // Softly held, so that a thread of a container does not keep this class after its application is gone.
    private static final ThreadLocal<@Nullable SoftReference<ArgumentSlots>> OWN = new ThreadLocal<>();
    private static final String[] NO_NAMES = new String[0];

    private String[] names = NO_NAMES;
    private final @Nullable Object[] objects = new Object[OBJECTS];
    private final long[] wholes = new long[WHOLES];
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

    void objects(String[] typedNames, @Nullable Object first, @Nullable Object second) {
        names = typedNames;
        objects[0] = first;
        objects[1] = second;
    }

    void moreObjects(@Nullable Object third, @Nullable Object fourth) {
        objects[2] = third;
        objects[3] = fourth;
    }

    void wholes(long one, long two) {
        wholes[0] = one;
        wholes[1] = two;
    }

    void giveBack() {
        Arrays.fill(objects, null);
        names = NO_NAMES;
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
        return wholes[position - OBJECTS];
    }

    @Override
    public @Nullable Object value(int position) {
        return isWhole(position) ? (Object) whole(position) : objects[position];
    }
}
