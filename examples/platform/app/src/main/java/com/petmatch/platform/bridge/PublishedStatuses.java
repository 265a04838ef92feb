package com.petmatch.platform.bridge;

import com.petmatch.kernel.error.ErrorCode;
import com.petmatch.platform.fault.ProblemStatus;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;

/** Error code → HTTP status, for every code of every library; the table is a file, so that it can be read as one. */
public final class PublishedStatuses implements ProblemStatus {

    private static final String TABLE = "/problem-status.properties";

    private final SortedMap<ErrorCode, Integer> statuses;

    private PublishedStatuses(Map<ErrorCode, Integer> statuses) {
        this.statuses = new TreeMap<>(statuses);
    }

    public static PublishedStatuses read() {
        Properties lines = new Properties();
        try (InputStream table = PublishedStatuses.class.getResourceAsStream(TABLE)) {
            if (table == null) {
                throw new IllegalStateException("Expected " + TABLE + " on the class path");
            }
            lines.load(table);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<ErrorCode, Integer> statuses = new TreeMap<>();
        lines.forEach(
                (code, status) -> statuses.put(ErrorCode.of(code.toString()), Integer.valueOf(status.toString())));
        return new PublishedStatuses(statuses);
    }

    @Override
    public Optional<Integer> of(ErrorCode code) {
        return Optional.ofNullable(statuses.get(code));
    }

    /** Every code of the table. */
    SortedMap<ErrorCode, Integer> all() {
        return statuses;
    }
}
