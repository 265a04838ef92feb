package com.petmatch.security.testkit.catalogue;

import com.petmatch.security.request.BodySource;
import com.petmatch.security.request.BodyView;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The body of a request that never was on a wire. */
final class MemoryBody implements BodySource {

    private final byte[] bytes;
    private final String contentType;

    private MemoryBody(byte[] bytes, String contentType) {
        this.bytes = bytes;
        this.contentType = contentType;
    }

    static BodySource of(AttackRequest request) {
        String type = request.fields().stream()
                .filter(field -> field.isNamed("Content-Type"))
                .map(field -> field.value())
                .findFirst()
                .orElse("");
        return new MemoryBody(request.bodyBytes(), type);
    }

    @Override
    public Optional<String> formField(String name) {
        if (!contentType.toLowerCase(Locale.ROOT).startsWith("application/x-www-form-urlencoded")) {
            return Optional.empty();
        }
        String form = new String(bytes, StandardCharsets.UTF_8);
        return Arrays.stream(form.split("&", -1))
                .filter(pair -> pair.startsWith(name + "="))
                .map(pair -> URLDecoder.decode(pair.substring(name.length() + 1), StandardCharsets.UTF_8))
                .findFirst();
    }

    @Override
    public Optional<BodyView> view(int limit) {
        int seen = Math.min(bytes.length, limit + 1);
        return Optional.of(new BodyView(Arrays.copyOf(bytes, seen), contentType));
    }
}
