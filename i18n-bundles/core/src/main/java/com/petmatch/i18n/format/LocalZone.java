package com.petmatch.i18n.format;

import com.petmatch.i18n.I18nErrors;
import com.petmatch.kernel.error.ErrorCode;
import com.petmatch.kernel.error.PetMatchException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where and when a reader is, as far as the caller told. Immutable. */
final class LocalZone {

    static final LocalZone NOWHERE = new LocalZone(null, null, null);

    private final @Nullable ZoneId zone;
    private final @Nullable ZoneOffsets offsets;
    private final @Nullable InstantSource clock;

    private LocalZone(@Nullable ZoneId zone, @Nullable ZoneOffsets offsets, @Nullable InstantSource clock) {
        this.zone = zone;
        this.offsets = offsets;
        this.clock = clock;
    }

    LocalZone in(ZoneId other) {
        return new LocalZone(other, ZoneOffsets.of(other), clock);
    }

    LocalZone by(InstantSource other) {
        return new LocalZone(zone, offsets, other);
    }

    ZoneOffsets offsets() {
        return present(offsets, I18nErrors.ZONE_MISSING);
    }

    Instant now() {
        return present(clock, I18nErrors.CLOCK_MISSING).instant();
    }

    LocalDateTime local(Instant moment) {
        return LocalDateTime.ofInstant(moment, present(zone, I18nErrors.ZONE_MISSING));
    }

    /** The seconds from the beginning of 1970 there to the moment. */
    long localSecond(Instant moment) {
        return offsets().localSecond(moment);
    }

    private static <T> T present(@Nullable T value, ErrorCode code) {
        if (value == null) {
            throw new PetMatchException(code, "These formats were made without it", Map.of());
        }
        return value;
    }
}
