package com.petmatch.platform.api;

import com.petmatch.kernel.error.ErrorCode;
import com.petmatch.kernel.error.ErrorCodeCatalog;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** The codes of the host itself. */
public final class HostErrors implements ErrorCodeCatalog {

    /** Something broke that nobody expected; the log has it under the request id. */
    public static final ErrorCode UNEXPECTED = ErrorCode.of("platform.unexpected");

    public static final ErrorCode NOT_FOUND = ErrorCode.of("platform.not-found");
    public static final ErrorCode UNREADABLE = ErrorCode.of("platform.request.unreadable");
    public static final ErrorCode KEY_MISSING = ErrorCode.of("platform.idempotency-key.missing");
    public static final ErrorCode MEDIA_TYPE = ErrorCode.of("platform.request.media-type");
    public static final ErrorCode DATABASE_AWAY = ErrorCode.of("platform.database.unavailable");
    public static final ErrorCode CLIENT_TAKEN = ErrorCode.of("platform.client.taken");
    public static final ErrorCode STALE = ErrorCode.of("platform.request.stale");

    @Override
    public String library() {
        return "petmatch-platform";
    }

    @Override
    public SortedSet<ErrorCode> codes() {
        return new TreeSet<>(List.of(
                UNEXPECTED, NOT_FOUND, UNREADABLE, KEY_MISSING, MEDIA_TYPE, DATABASE_AWAY, CLIENT_TAKEN, STALE));
    }
}
