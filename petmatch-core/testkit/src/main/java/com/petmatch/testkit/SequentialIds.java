package com.petmatch.testkit;

import com.petmatch.kernel.id.IdSource;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Ids that count up from 1, so that a test can name them. Safe for concurrent use. */
public final class SequentialIds implements IdSource {

    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private final AtomicLong last = new AtomicLong();

    /** Ids whose first is {@code id(1)}. */
    public SequentialIds() {}

    /** The id that the {@code number}-th call of {@link #next} gives. */
    public static UUID id(long number) {
        return new UUID(VERSION_7, VARIANT | number);
    }

    @Override
    public UUID next() {
        return id(last.incrementAndGet());
    }
}
