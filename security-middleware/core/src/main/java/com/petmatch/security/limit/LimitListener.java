package com.petmatch.security.limit;

/** Hears when the shared store of limits is given up and when it counts again: once each. Must not block. */
public interface LimitListener {

    /** From now on this node counts its own share. */
    void degraded();

    /** The shared store answers again. */
    void recovered();

    /** Hears nothing. */
    static LimitListener none() {
        return new LimitListener() {
            @Override
            public void degraded() {}

            @Override
            public void recovered() {}
        };
    }
}
