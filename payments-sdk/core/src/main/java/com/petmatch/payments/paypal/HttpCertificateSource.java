package com.petmatch.payments.paypal;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okio.BufferedSource;

/** Reads certificate files over HTTP, with the host's client for its proxies and pins. */
final class HttpCertificateSource implements CertificateSource {

    private static final Duration CALL = Duration.ofSeconds(10);

    private final OkHttpClient client;

    HttpCertificateSource(OkHttpClient hosts) {
        this.client = hosts.newBuilder()
                .connectTimeout(Duration.ofSeconds(5))
                .readTimeout(Duration.ofSeconds(5))
                .callTimeout(CALL)
                .followRedirects(false)
                .followSslRedirects(false)
                .build();
    }

    @Override
    public byte[] read(URI address) throws IOException {
        Request request = new Request.Builder().url(address.toString()).build();
        try (Response response = client.newCall(request).execute()) {
            if (response.code() != 200) {
                throw new IOException("Expected status 200 for a certificate, got " + response.code());
            }
            BufferedSource source = response.body().source();
            if (source.request(MAX_BYTES + 1L)) {
                throw new IOException("Expected a certificate of " + MAX_BYTES + " bytes or less");
            }
            return source.readByteArray();
        }
    }
}
