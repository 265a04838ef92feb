package com.petmatch.security.outbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.security.error.SecurityErrors;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.channels.ServerSocketChannel;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.Dns;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a URL from outside may not lead. */
@Tag("row-10")
@Tag("row-65")
class OutboundGuardTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://127.0.0.1/",
                "https://[::1]/",
                "https://10.0.0.1/",
                "https://192.168.1.1/",
                "https://172.16.0.1/",
                "https://169.254.169.254/latest/meta-data/",
                "https://100.64.0.1/",
                "https://0.0.0.0/",
                "https://[::ffff:10.0.0.1]/",
                "https://[64:ff9b::a00:1]/",
                "https://[2002:a00:1::]/",
                "https://[fd00::1]/",
                "https://[fe80::1]/",
                "https://user:password@example.com/",
                "http://example.com/"
            })
    void literalsThatAreNotPublicAndPlainHttpAreRefused(String url) {
        OkHttpClient http = guarded(name -> List.of(InetAddress.getByName("93.184.216.34")));

        assertRefused(http, url);
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "10.1.2.3", "169.254.169.254", "::1", "fd00::1", "0.0.0.0"})
    void aNameThatLeadsInwardIsRefusedEvenBesideAPublicAddress(String inward) {
        InetAddress hidden = address(inward);
        InetAddress open = address("93.184.216.34");

        assertRefused(guarded(name -> List.of(hidden)), "https://rebind.example/");
        assertRefused(guarded(name -> List.of(open, hidden)), "https://rebind.example/");
    }

    @Test
    void aNameIsResolvedOnceAndNothingIsConnected() throws IOException {
        AtomicInteger asked = new AtomicInteger();
        try (ServerSocketChannel door = ServerSocketChannel.open()) {
            door.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            door.configureBlocking(false);
            OkHttpClient http = guarded(name -> {
                asked.incrementAndGet();
                return List.of(InetAddress.getLoopbackAddress());
            });

            assertRefused(http, "https://rebind.example:" + door.socket().getLocalPort() + "/");

            assertThat(asked).hasValue(1);
            assertThat(door.accept()).isNull();
        }
    }

    @Test
    void theHostsOwnRedirectsCookiesAndProxyAreNotUsed() {
        OkHttpClient http = OutboundGuard.guarded(new OkHttpClient());

        assertThat(http.followRedirects()).isFalse();
        assertThat(http.followSslRedirects()).isFalse();
        assertThat(http.proxy()).isEqualTo(java.net.Proxy.NO_PROXY);
        assertThat(http.cookieJar()).isEqualTo(okhttp3.CookieJar.NO_COOKIES);
    }

    @Test
    void anUnknownNameStaysAnUnknownName() {
        OkHttpClient http = guarded(name -> {
            throw new UnknownHostException(name);
        });

        assertThatThrownBy(() -> call(http, "https://nowhere.example/")).isInstanceOf(UnknownHostException.class);
    }

    private static void assertRefused(OkHttpClient http, String url) {
        assertThatThrownBy(() -> call(http, url))
                .isInstanceOfSatisfying(
                        RefusedTargetException.class,
                        refused -> assertThat(refused.code()).isEqualTo(SecurityErrors.OUTBOUND_TARGET));
    }

    private static void call(OkHttpClient http, String url) throws IOException {
        http.newCall(new Request.Builder().url(url).build()).execute().close();
    }

    private static OkHttpClient guarded(Dns dns) {
        return OutboundGuard.guarded(new OkHttpClient.Builder().dns(dns).build());
    }

    private static InetAddress address(String text) {
        try {
            return InetAddress.getByName(text);
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
