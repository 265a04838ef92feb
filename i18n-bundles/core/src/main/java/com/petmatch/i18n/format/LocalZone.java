package com.petmatch.i18n.format;

import com.petmatch.i18n.I18nErrors;
import com.petmatch.kernel.error.ErrorCode;
import com.petmatch.kernel.error.PetMatchException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneRules;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where and when a reader is, as far as the caller told. Immutable. */
record LocalZone(@Nullable ZoneId zone, @Nullable InstantSource clock) {

    static final LocalZone NOWHERE = new LocalZone(null, null);

    LocalZone in(ZoneId other) {
        return new LocalZone(other, clock);
    }

    LocalZone by(InstantSource other) {
        return new LocalZone(zone, other);
    }

    ZoneRules rules() {
        return present(zone, I18nErrors.ZONE_MISSING).getRules();
    }

    Instant now() {
        return present(clock, I18nErrors.CLOCK_MISSING).instant();
    }

    LocalDateTime local(Instant moment) {
        return LocalDateTime.ofInstant(moment, present(zone, I18nErrors.ZONE_MISSING));
    }

    /** The seconds from the beginning of 1970 there to the moment. */
    long localSecond(Instant moment) {
        return moment.getEpochSecond() + rules().getOffset(moment).getTotalSeconds();
    }

    private static <T> T present(@Nullable T value, ErrorCode code) {
        if (value == null) {
            throw new PetMatchException(code, "These formats were made without it", Map.of());
        }
        return value;
    }
}
