package com.petmatch.security.web;

import com.petmatch.kernel.error.ErrorCode;

/**
 * The answer to a refused request (RFC 9457): what the client may know, nothing of the evidence.
 *
 * @param status 400 to 599
 * @param requestId the host's id of the request; empty when there is none
 */
public record ProblemBody(ErrorCode code, String title, int status, String requestId) {

    public static final String MEDIA_TYPE = "application/problem+json";

    private static final String TYPE = "urn:petmatch:problem:";

    public ProblemBody {
        if (status < 400 || status > 599) {
            throw new IllegalArgumentException("Expected a status of 400 to 599, got " + status);
        }
    }

    public String type() {
        return TYPE + code;
    }

    /** The body as JSON. */
    public String toJson() {
        return "{\"type\":" + quoted(type()) + ",\"title\":" + quoted(title) + ",\"status\":" + status
                + (requestId.isEmpty() ? "" : ",\"requestId\":" + quoted(requestId)) + "}";
    }

    private static String quoted(String text) {
        StringBuilder json = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < ' ' || c >= 0x7f) {
                json.append(String.format("\\u%04x", (int) c));
            } else {
                json.append(c);
            }
        }
        return json.append('"').toString();
    }
}
