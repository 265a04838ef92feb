package com.petmatch.security.request;

import com.petmatch.security.address.IpAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A request as it came in: raw target, raw fields, connected peer. Built once by an adapter, then immutable.
 *
 * <p>Nothing here is decoded; {@link Canonicalizer} is the only place that decodes.
 */
public final class SecurityRequest {

    private final String id;
    private final String method;
    private final String target;
    private final List<HttpField> fields;
    private final IpAddress peer;
    private final boolean secure;
    private final BodySource body;

    private SecurityRequest(Builder builder) {
        id = builder.id;
        method = builder.method;
        target = builder.target;
        fields = List.copyOf(builder.fields);
        peer = builder.peer;
        secure = builder.secure;
        body = builder.body;
    }

    /**
     * Starts a request.
     *
     * @param target the request target as received: origin form with its query, or absolute form
     */
    public static Builder builder(String method, String target, IpAddress peer) {
        return new Builder(method, target, peer);
    }

    /** The host's id of this request, for problem bodies and audit; empty when it gave none. */
    public String id() {
        return id;
    }

    public String method() {
        return method;
    }

    public String target() {
        return target;
    }

    public List<HttpField> fields() {
        return fields;
    }

    /** All values of a field by name, without case, in the order of their lines. */
    public List<String> values(String name) {
        int count = count(name);
        if (count <= 1) {
            return count == 0 ? List.of() : List.of(text(name));
        }
        return fields.stream()
                .filter(field -> field.isNamed(name))
                .map(HttpField::value)
                .toList();
    }

    /** The value of a field that occurs exactly once; a repeated one is as good as none. */
    public Optional<String> single(String name) {
        return count(name) == 1 ? Optional.of(text(name)) : Optional.empty();
    }

    /** The value of a field that occurs exactly once, and else an empty text. */
    public String text(String name) {
        String found = "";
        int count = 0;
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).isNamed(name)) {
                found = fields.get(i).value();
                count++;
            }
        }
        return count == 1 ? found : "";
    }

    /** How many lines a field has. A request has about a dozen: looking through them is cheaper than an index of them. */
    public int count(String name) {
        int count = 0;
        for (int i = 0; i < fields.size(); i++) {
            count += fields.get(i).isNamed(name) ? 1 : 0;
        }
        return count;
    }

    /** The declared body length; empty when the body is chunked or absent, or the field is not a number. */
    public OptionalLong contentLength() {
        String text = text("content-length");
        boolean digits = !text.isEmpty() && text.length() <= 18 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? OptionalLong.of(Long.parseLong(text)) : OptionalLong.empty();
    }

    /** The address of the connection, which may be a proxy's. */
    public IpAddress peer() {
        return peer;
    }

    /** Whether the connection of the client was encrypted. */
    public boolean isSecure() {
        return secure;
    }

    public BodySource body() {
        return body;
    }

    /** Collects a request. One thread at a time. */
    public static final class Builder {

        private final String method;
        private final String target;
        private final IpAddress peer;
        private final List<HttpField> fields = new ArrayList<>();
        private String id = "";
        private boolean secure;
        private BodySource body = BodySource.none();

        private Builder(String method, String target, IpAddress peer) {
            this.method = method;
            this.target = target;
            this.peer = peer;
        }

        public Builder id(String requestId) {
            this.id = requestId;
            return this;
        }

        public Builder field(String name, String value) {
            fields.add(new HttpField(name, value));
            return this;
        }

        public Builder secure(boolean encrypted) {
            this.secure = encrypted;
            return this;
        }

        public Builder body(BodySource source) {
            this.body = source;
            return this;
        }

        public SecurityRequest build() {
            return new SecurityRequest(this);
        }
    }
}
