package com.petmatch.platform.web;

import com.petmatch.kernel.error.ErrorCode;
import com.petmatch.kernel.error.ErrorCodeCatalog;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** The codes that the host's own forms refuse with. */
public final class PageErrors implements ErrorCodeCatalog {

    /** A field that must be filled in is empty. */
    public static final ErrorCode REQUIRED = ErrorCode.of("form.field.required");

    /** A field holds something that cannot be read as what it asks for. */
    public static final ErrorCode UNREADABLE = ErrorCode.of("form.field.unreadable");

    /** The thing was changed since the form was opened. */
    public static final ErrorCode CONFLICT = ErrorCode.of("form.edit.conflict");

    /** The plan has room for no more pets. */
    public static final ErrorCode PETS_LIMIT = ErrorCode.of("form.pets.limit");

    /** A sign-in that took too long, was tried too often or was never begun. */
    public static final ErrorCode SIGN_IN_OVER = ErrorCode.of("form.sign-in.over");

    /** Something that only who signed in a moment ago may do. */
    public static final ErrorCode CONFIRM_FIRST = ErrorCode.of("form.confirm.first");

    /** No scanner answers, and none was named to the host: files are not taken at all. */
    public static final ErrorCode NO_SCANNER = ErrorCode.of("upload.scanner-not-configured");

    @Override
    public String library() {
        return "petmatch-platform";
    }

    @Override
    public SortedSet<ErrorCode> codes() {
        return new TreeSet<>(
                List.of(REQUIRED, UNREADABLE, CONFLICT, PETS_LIMIT, SIGN_IN_OVER, CONFIRM_FIRST, NO_SCANNER));
    }
}
