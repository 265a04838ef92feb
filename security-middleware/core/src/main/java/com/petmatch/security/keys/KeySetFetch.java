package com.petmatch.security.keys;

import java.io.IOException;
import java.net.URI;
import java.util.Set;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okio.BufferedSource;

/** One request for a JWK set: status 200, JSON, 1 MiB at most. */
record KeySetFetch(URI uri, OkHttpClient http, Set<JwsAlgorithm> algorithms) {

    KeySet fetch() throws IOException {
        Request request = new Request.Builder()
                .url(uri.toString())
                .header("Accept", "application/jwk-set+json, application/json")
                .build();
        try (Response response = http.newCall(request).execute()) {
            if (response.code() != 200) {
                throw new IOException("Expected a JWK set, got status " + response.code());
            }
            MediaType type = response.body().contentType();
            if (type == null || !isJson(type)) {
                throw new IOException("Expected JSON, got " + type);
            }
            return KeySet.of(JwkSets.parse(text(response.body().source()), algorithms));
        }
    }

    private static boolean isJson(MediaType type) {
        return type.type().equals("application")
                && (type.subtype().equals("json") || type.subtype().equals("jwk-set+json"));
    }

    // What is read is counted, not what a header says; the rest is never read.
    private static String text(BufferedSource source) throws IOException {
        if (source.request(JwkSets.MAX_BYTES + 1L)) {
            throw new IOException("JWK set is larger than 1 MiB");
        }
        return source.readUtf8();
    }
}
