package com.petmatch.payments.paypal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HttpCertificateSourceTest {

    private final CertificateSource source = new HttpCertificateSource(new OkHttpClient());

    @ParameterizedTest
    @ValueSource(ints = {0, 3, CertificateSource.MAX_BYTES})
    void readsAFileUpToItsLimit(int length) throws IOException {
        try (OneAnswerServer server = new OneAnswerServer(200, new byte[length])) {
            assertThat(source.read(server.address("/certs/CERT-1"))).hasSize(length);
        }
    }

    @Test
    @Tag("row-24")
    void refusesALongerFile() {
        try (OneAnswerServer server = new OneAnswerServer(200, new byte[CertificateSource.MAX_BYTES + 1])) {
            assertThatThrownBy(() -> source.read(server.address("/certs/CERT-1")))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("or less");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 307, 308})
    @Tag("row-43")
    void followsNoRedirect(int redirect) {
        try (OneAnswerServer server = new OneAnswerServer(redirect, new byte[3])) {
            assertThatThrownBy(() -> source.read(server.address("/certs/CERT-1")))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining(Integer.toString(redirect));
            assertThat(server.asked).containsExactly("GET /certs/CERT-1 HTTP/1.1");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {201, 404, 500})
    void readsNothingElse(int status) {
        try (OneAnswerServer server = new OneAnswerServer(status, new byte[3])) {
            assertThatThrownBy(() -> source.read(server.address("/certs/CERT-1")))
                    .isInstanceOf(IOException.class);
        }
    }
}
