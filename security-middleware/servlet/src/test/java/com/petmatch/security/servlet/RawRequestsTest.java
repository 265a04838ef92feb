package com.petmatch.security.servlet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What only shows when the bytes are written by hand. */
class RawRequestsTest extends FilterScene {

    @Test
    void bodiesBeyondTheRouteAreRefusedHoweverTheyAreSent() throws IOException {
        String declared = host.raw(head("/upload", "Content-Length: 1001") + "x".repeat(1_001));
        String counted = host.raw(head("/upload", "Transfer-Encoding: chunked") + chunked("x".repeat(1_001)));
        String fitting = host.raw(head("/upload", "Transfer-Encoding: chunked") + chunked("x".repeat(1_000)));

        assertThat(declared).startsWith("HTTP/1.1 413");
        assertThat(counted)
                .startsWith("HTTP/1.1 413")
                .contains("request.refused.body-size")
                .contains("X-Content-Type-Options: nosniff");
        assertThat(fitting).startsWith("HTTP/1.1 200");
    }

    @Test
    void readersAreCountedLikeStreams() throws IOException {
        assertThat(host.raw(head("/reader", "Transfer-Encoding: chunked") + chunked("0123456789")))
                .startsWith("HTTP/1.1 200")
                .contains("0123456789");
        assertThat(host.raw(head("/reader", "Transfer-Encoding: chunked") + chunked("0123456789a")))
                .startsWith("HTTP/1.1 413");
    }

    @Test
    void aFormOfUnknownLengthIsRefused() throws IOException {
        String form = "Content-Type: application/x-www-form-urlencoded\r\nTransfer-Encoding: chunked";

        assertThat(host.raw(head("/upload", form) + chunked("a=b"))).startsWith("HTTP/1.1 411");
    }

    @ParameterizedTest
    @Tag("row-51")
    @ValueSource(
            strings = {
                "GET /admin;x HTTP/1.1\r\nHost: a\r\n\r\n",
                "GET /./admin HTTP/1.1\r\nHost: a\r\n\r\n",
                "GET //admin HTTP/1.1\r\nHost: a\r\n\r\n",
                "GET /%2e/admin HTTP/1.1\r\nHost: a\r\n\r\n",
                "GET /a%2fb HTTP/1.1\r\nHost: a\r\n\r\n",
                "GET /a%00 HTTP/1.1\r\nHost: a\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a\r\nX-A : b\r\n\r\n",
                "POST /hooks/x HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab",
                "POST /hooks/x HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"
            })
    void ambiguousBytesEndInFourHundredAndClose(String request) throws IOException {
        // Reads until the server closes: a connection left open would end in a time-out.
        assertThat(host.raw(request)).startsWith("HTTP/1.1 400");
    }
}
