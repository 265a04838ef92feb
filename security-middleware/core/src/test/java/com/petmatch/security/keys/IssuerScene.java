package com.petmatch.security.keys;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import okhttp3.OkHttpClient;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;

/** A JWK set over https with a test CA, and a monotonic time that only the test moves. */
final class IssuerScene extends Dispatcher implements KeySetListener {

    private static final HeldCertificate CERTIFICATE =
            new HeldCertificate.Builder().addSubjectAlternativeName("localhost").build();
    private static final Map<String, ECKey> KEYS = new ConcurrentHashMap<>();

    /** Longer than a busy machine needs for what it answers at once. */
    private static final Duration PATIENT = Duration.ofSeconds(50);

    private final MockWebServer server = new MockWebServer();
    private final AtomicLong nanos = new AtomicLong(1_000);
    private final AtomicInteger redirected = new AtomicInteger();
    private final List<String> failures = new CopyOnWriteArrayList<>();
    private volatile Answer answer = Answer.set();

    void start() throws IOException {
        HandshakeCertificates certificates =
                new HandshakeCertificates.Builder().heldCertificate(CERTIFICATE).build();
        server.useHttps(certificates.sslSocketFactory());
        server.setDispatcher(this);
        server.start();
    }

    @Override
    public void close() {
        server.close();
    }

    void serves(Answer next) {
        answer = next;
    }

    KeySource keys() {
        return builder(Runnable::run).build();
    }

    RemoteKeysBuilder builder(Executor executor) {
        return IssuerKeys.remoteBuilder(uri(), client(), executor)
                .listener(this)
                .ticker(nanos::get)
                .call(PATIENT)
                .trustLoopbackForTests();
    }

    OkHttpClient client() {
        HandshakeCertificates trusted = new HandshakeCertificates.Builder()
                .addTrustedCertificate(CERTIFICATE.certificate())
                .build();
        return new OkHttpClient.Builder()
                .sslSocketFactory(trusted.sslSocketFactory(), trusted.trustManager())
                .readTimeout(PATIENT)
                .writeTimeout(PATIENT)
                .build();
    }

    URI uri() {
        return URI.create("https://localhost:" + server.getPort() + "/keys");
    }

    void advance(Duration duration) {
        nanos.addAndGet(duration.toNanos());
    }

    int requests() {
        return server.getRequestCount();
    }

    boolean redirectFollowed() {
        return redirected.get() > 0;
    }

    List<String> failures() {
        return failures;
    }

    @Override
    public void failed(URI issuerKeys, Throwable why, Duration age) {
        failures.add(String.valueOf(why.getMessage()));
    }

    @Override
    public MockResponse dispatch(RecordedRequest request) {
        if (request.getTarget().equals("/inward")) {
            redirected.incrementAndGet();
        }
        return answer.response();
    }

    private static ECKey key(String id) {
        return KEYS.computeIfAbsent(id, name -> {
            try {
                return new ECKeyGenerator(Curve.P_256).keyID(name).generate().toPublicJWK();
            } catch (JOSEException impossible) {
                throw new IllegalStateException(impossible);
            }
        });
    }

    /** What the issuer says next. */
    record Answer(Kind kind, List<String> ids) {

        enum Kind {
            SET,
            STATUS_500,
            STATUS_404,
            HTML,
            GARBAGE,
            HUGE,
            REDIRECT_INWARD,
            DROPPED,
            DRIPPING,
            NO_TYPE,
            DUPLICATE_ID
        }

        static Answer set(String... ids) {
            return new Answer(Kind.SET, List.of(ids));
        }

        static Answer of(Kind kind) {
            return new Answer(kind, List.of());
        }

        MockResponse response() {
            MockResponse.Builder json = new MockResponse.Builder().addHeader("Content-Type", "application/json");
            return switch (kind) {
                case SET ->
                    json.body(keySet(ids.stream().map(IssuerScene::key))).build();
                case STATUS_500 -> json.code(500).body("{}").build();
                case STATUS_404 ->
                    json.code(404).body(keySet(Stream.of(key("x")))).build();
                case HTML ->
                    new MockResponse.Builder()
                            .addHeader("Content-Type", "text/html")
                            .body("<html>login</html>")
                            .build();
                case GARBAGE -> json.body("{\"keys\":[{").build();
                case HUGE ->
                    json.body("{\"keys\":[]" + " ".repeat(50 * 1024 * 1024) + "}")
                            .build();
                case REDIRECT_INWARD ->
                    json.code(302).addHeader("Location", "/inward").build();
                case DROPPED ->
                    json.onRequestStart(new SocketEffect.CloseSocket()).build();
                case DRIPPING ->
                    json.body(keySet(Stream.of(key("a"))) + " ".repeat(600))
                            .throttleBody(1, 1, TimeUnit.SECONDS)
                            .build();
                case NO_TYPE ->
                    new MockResponse.Builder().body(keySet(Stream.of(key("x")))).build();
                case DUPLICATE_ID ->
                    json.body(keySet(Stream.of(renamed(), key("a")))).build();
            };
        }

        private static ECKey renamed() {
            return new ECKey.Builder(key("other")).keyID("a").build();
        }

        private static String keySet(Stream<ECKey> keys) {
            return keys.map(ECKey::toJSONString).collect(Collectors.joining(",", "{\"keys\":[", "]}"));
        }
    }
}
