package com.petmatch.platform.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;

/**
 * An error answer by RFC 9457, in the reader's language.
 *
 * @param type {@code urn:petmatch:problem:<code>}, explained at {@code /problems/<code>}
 * @param params the facts of the code; never personal data
 * @param errors which members of the request were wrong, by JSON Pointer
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record Problem(
        String type,
        String title,
        int status,
        String detail,
        String code,
        String requestId,
        Map<String, String> params,
        List<FieldError> errors) {

    /** One wrong member. */
    record FieldError(String pointer, String code, String title) {}
}
