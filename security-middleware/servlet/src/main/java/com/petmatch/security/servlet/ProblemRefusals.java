package com.petmatch.security.servlet;

import com.petmatch.kernel.error.ErrorCode;
import com.petmatch.security.decision.Decision;
import com.petmatch.security.web.ProblemBody;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Function;

/** Plain RFC 9457 bodies in English, for hosts that do not localise. Immutable, safe for concurrent use. */
public final class ProblemRefusals implements RefusalWriter {

    private static final Map<Integer, String> TITLES = Map.of(
            400, "Bad request",
            401, "Not signed in",
            403, "Forbidden",
            404, "Not found",
            405, "Method not allowed",
            411, "Length required",
            413, "Content too large",
            415, "Unsupported coding",
            429, "Too many requests",
            503, "Not available at present");

    private final Function<HttpServletRequest, String> requestIds;

    public ProblemRefusals(Function<HttpServletRequest, String> requestIds) {
        this.requestIds = requestIds;
    }

    @Override
    public void write(Decision refusal, HttpServletRequest request, HttpServletResponse response) throws IOException {
        ProblemBody body = new ProblemBody(
                publicCode(refusal),
                TITLES.getOrDefault(refusal.status(), "Refused"),
                refusal.status(),
                requestIds.apply(request));
        byte[] json = body.toJson().getBytes(StandardCharsets.UTF_8);
        response.setStatus(refusal.status());
        response.setContentType(ProblemBody.MEDIA_TYPE);
        response.setContentLength(json.length);
        response.getOutputStream().write(json);
    }

    /** The code a client may see: one for all worthless credentials, one for all that is hidden or not there. */
    public static ErrorCode publicCode(Decision refusal) {
        return PublicCodes.of(refusal);
    }
}
