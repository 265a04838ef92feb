package com.petmatch.security.servlet;

import com.petmatch.security.request.BodySource;
import com.petmatch.security.request.BodyView;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The body of one request for controls, and afterwards for the host. Forms are read by the container, so that a control
 * sees what the host will; of anything else the first bytes are read here and given to the host again.
 */
final class InspectedBody implements BodySource {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String MULTIPART = "multipart/form-data";
    private static final int MAX_FIELD = 8 << 10;

    private final HttpServletRequest http;
    private final String type;
    private @Nullable BodyView view;
    private byte @Nullable [] replayed;

    InspectedBody(HttpServletRequest http) {
        this.http = http;
        // The field itself: asked for the type, a container may fall over a charset that it does not know.
        String field = http.getHeader("Content-Type");
        this.type = field == null ? "" : field;
    }

    /** A token in the query would travel in logs and is not looked at. */
    @Override
    public Optional<String> formField(String name) {
        if (!isMeasured()) {
            return Optional.empty();
        }
        if (isType(MULTIPART)) {
            return partField(name);
        }
        String query = http.getQueryString();
        boolean alsoInQuery = query != null && query.contains(name);
        return alsoInQuery || !isType(FORM) ? Optional.empty() : Optional.ofNullable(http.getParameter(name));
    }

    private Optional<String> partField(String name) {
        try {
            Part part = http.getPart(name);
            boolean field = part != null && part.getSubmittedFileName() == null;
            return field ? Optional.of(text(part, MAX_FIELD)) : Optional.empty();
        } catch (RuntimeException | ServletException | IOException unread) {
            // Parts that the container does not take apart hold no field.
            return Optional.empty();
        }
    }

    @Override
    public Optional<BodyView> view(int limit) {
        if (view == null) {
            try {
                view = read(limit);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
        return view.bytes().length == 0 && type.isEmpty() ? Optional.empty() : Optional.of(view);
    }

    /** The request itself, or one whose body begins with what was read of it already. */
    HttpServletRequest replaying(HttpServletRequest request) {
        return replayed == null || request instanceof ReplayedRequest
                ? request
                : new ReplayedRequest(request, replayed);
    }

    private BodyView read(int limit) throws IOException {
        if (isMeasuredForm()) {
            FormText form = new FormText(limit);
            for (Map.Entry<String, String[]> field : http.getParameterMap().entrySet()) {
                List.of(field.getValue()).forEach(value -> form.add(field.getKey(), value));
            }
            return new BodyView(form.bytes(), FORM);
        }
        if (isType(MULTIPART)) {
            Optional<BodyView> parts = parts(limit);
            if (parts.isPresent()) {
                return parts.get();
            }
        }
        byte[] first = hasNone() ? new byte[0] : http.getInputStream().readNBytes(Math.addExact(limit, 1));
        replayed = first;
        return new BodyView(first, type);
    }

    /** What the container made of the parts; empty where it does not read parts at all. */
    private Optional<BodyView> parts(int limit) throws IOException {
        Collection<Part> parts;
        try {
            parts = http.getParts();
        } catch (RuntimeException | ServletException | IOException unread) {
            // Parts that are wrong have a cause. The type without its boundary is what a control finds wrong then.
            boolean unconfigured = unread instanceof IllegalStateException && unread.getCause() == null;
            return unconfigured ? Optional.empty() : Optional.of(new BodyView(new byte[0], MULTIPART));
        }
        FormText form = new FormText(limit);
        for (Part part : parts) {
            String file = part.getSubmittedFileName();
            form.add(part.getName(), file == null ? text(part, limit) : file);
        }
        return Optional.of(new BodyView(form.bytes(), FORM));
    }

    private static String text(Part part, int limit) throws IOException {
        try (InputStream content = part.getInputStream()) {
            return new String(content.readNBytes(Math.addExact(limit, 1)), StandardCharsets.UTF_8);
        }
    }

    private boolean isMeasuredForm() {
        return isType(FORM) && isMeasured();
    }

    private boolean isMeasured() {
        return http.getContentLengthLong() >= 0;
    }

    private boolean hasNone() {
        boolean unframed = http.getContentLengthLong() < 0
                && http.getHeader("Transfer-Encoding") == null
                && http.getProtocol().startsWith("HTTP/1");
        return unframed || http.getContentLengthLong() == 0;
    }

    private boolean isType(String mediaType) {
        return type.toLowerCase(Locale.ROOT).startsWith(mediaType);
    }

    /** Fields written as a form again, until there is more than anybody wants. */
    private static final class FormText {

        private final StringBuilder text = new StringBuilder();
        private final int limit;

        FormText(int limit) {
            this.limit = limit;
        }

        void add(String name, String value) {
            if (text.length() <= limit) {
                text.append(text.isEmpty() ? "" : "&")
                        .append(encoded(name))
                        .append('=')
                        .append(encoded(value));
            }
        }

        byte[] bytes() {
            return text.toString().getBytes(StandardCharsets.US_ASCII);
        }

        private static String encoded(String value) {
            return URLEncoder.encode(value, StandardCharsets.UTF_8);
        }
    }

    /** A request whose stream begins with bytes that were read already. */
    private static final class ReplayedRequest extends BodyRequest {

        private final byte[] first;

        ReplayedRequest(HttpServletRequest request, byte[] first) {
            super(request);
            this.first = first;
        }

        @Override
        ServletInputStream stream(ServletInputStream source) {
            return new ReplayedInputStream(first, source);
        }
    }
}
