package com.petmatch.security.servlet;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

/** Forged and mangled bearer tokens over the wire: each ends in the one 401 that tells nothing. */
abstract class TokenAttackSuite extends AdapterAttackSuite {

    private static final String REFUSED = "{\"type\":\"urn:petmatch:problem:access.refused.anonymous\","
            + "\"title\":\"Not signed in\",\"status\":401,\"requestId\":\"r-1\"}";

    TokenAttackSuite(RunningHost.Starter server) {
        super(server);
    }

    private void assertRefused(String token) throws IOException {
        Answer answer = get("/home", bearer(token));

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.body()).isEqualTo(REFUSED);
        assertThat(answer.field("WWW-Authenticate")).isEqualTo("Bearer error=\"invalid_token\"");
    }

    @Test
    void theUntouchedTokensAreAccepted() throws IOException {
        String rsa = TOKENS.signed(
                "{\"alg\":\"RS256\",\"typ\":\"at+jwt\",\"kid\":\"rsa\"}",
                TOKENS.claims(""),
                HandMadeTokens.RSA.getPrivate(),
                "SHA256withRSA");

        assertThat(get("/home", bearer(TOKENS.good())).body()).startsWith("REQUEST " + ANNA);
        assertThat(get("/home", bearer(rsa)).status()).isEqualTo(200);
    }

    @Test
    @Tag("row-1")
    void unsignedTokensAreRefused() throws IOException {
        for (String algorithm : List.of("none", "None", "nOnE", "")) {
            String head = "{\"alg\":\"" + algorithm + "\",\"typ\":\"at+jwt\"}";
            assertRefused(HandMadeTokens.base64(head) + "." + HandMadeTokens.base64(TOKENS.claims("")) + ".AA");
        }
        assertRefused(TOKENS.good().substring(0, TOKENS.good().lastIndexOf('.') + 1));
    }

    @Test
    @Tag("row-2")
    void thePublicKeyIsNoSecret() throws IOException {
        byte[] der = HandMadeTokens.RSA.getPublic().getEncoded();
        String pem = "-----BEGIN PUBLIC KEY-----\n" + Base64.getMimeEncoder().encodeToString(der)
                + "\n-----END PUBLIC KEY-----\n";
        String header = "{\"alg\":\"HS256\",\"typ\":\"at+jwt\",\"kid\":\"rsa\"}";

        assertRefused(TOKENS.hs256(header, der));
        assertRefused(TOKENS.hs256(header, pem.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @Tag("row-3")
    @ValueSource(strings = {"PS256", "ES256", "ES384", "RS512", "EdDSA"})
    void theKeyDecidesTheAlgorithm(String algorithm) throws IOException {
        assertRefused(TOKENS.signed(
                "{\"alg\":\"" + algorithm + "\",\"typ\":\"at+jwt\",\"kid\":\"rsa\"}",
                TOKENS.claims(""),
                HandMadeTokens.RSA.getPrivate(),
                "SHA256withRSA"));
    }

    @Test
    @Tag("row-4")
    void mangledSignaturesAreRefused() throws IOException {
        String token = TOKENS.good();
        byte[] signature = Base64.getUrlDecoder().decode(token.substring(token.lastIndexOf('.') + 1));
        byte[] zeroR = signature.clone();
        Arrays.fill(zeroR, 0, 32, (byte) 0);
        byte[] largeS = signature.clone();
        Arrays.fill(largeS, 32, 64, (byte) 0xff);
        for (byte[] forged :
                List.of(new byte[64], zeroR, largeS, Arrays.copyOf(signature, 63), Arrays.copyOf(signature, 65))) {
            assertRefused(token.substring(0, token.lastIndexOf('.') + 1) + HandMadeTokens.base64(forged));
        }
        assertRefused(TOKENS.signed(
                HandMadeTokens.EC_HEADER, TOKENS.claims(""), HandMadeTokens.KEY.privateKey(), "SHA256withECDSA"));
    }

    @Test
    @Tag("row-5")
    void mangledShapesAreRefused() throws IOException {
        String token = TOKENS.good();
        String[] parts = token.split("\\.", -1);

        assertRefused(parts[0] + "." + parts[1]);
        assertRefused(token + "." + parts[2]);
        assertRefused(token + ".x.y");
        assertRefused(token + "=");
        assertRefused(parts[0] + "." + parts[1] + ".a+b/");
    }

    @Test
    @Tag("row-6")
    void aHeaderBringsNoKeyAndCausesNoRequest() throws IOException {
        try (ServerSocketChannel watched = ServerSocketChannel.open()) {
            watched.bind(new InetSocketAddress("127.0.0.1", 0));
            watched.configureBlocking(false);
            String url = "http://127.0.0.1:" + ((InetSocketAddress) watched.getLocalAddress()).getPort() + "/keys";

            assertRefused(TOKENS.withHeaderMember("\"jku\":\"" + url + "\""));
            assertRefused(TOKENS.withHeaderMember("\"x5u\":\"" + url + "\""));
            assertRefused(TOKENS.withHeaderMember("\"jwk\":{\"kty\":\"EC\"}"));
            assertRefused(TOKENS.withHeaderMember("\"x5c\":[\"AAAA\"]"));

            assertThat(watched.accept()).isNull();
        }
    }

    @Test
    @Tag("row-7")
    void hostileKeyIdsOpenNothingAndReachNoLog() throws IOException {
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.list = new CopyOnWriteArrayList<>();
        log.start();
        Level before = root.getLevel();
        root.addAppender(log);
        root.setLevel(Level.DEBUG);
        try {
            for (String keyId : List.of("../../etc/canary", "' OR canary=1--", "a\\u0000canary", "canary".repeat(60))) {
                assertRefused(TOKENS.es256(
                        "{\"alg\":\"ES256\",\"typ\":\"at+jwt\",\"kid\":\"" + keyId + "\"}", TOKENS.claims("")));
            }
        } finally {
            root.detachAppender(log);
            root.setLevel(before);
        }
        assertThat(log.list).noneMatch(event -> event.getFormattedMessage().contains("canary"));
        assertThat(records.toString()).doesNotContain("canary");
    }

    @ParameterizedTest
    @Tag("row-12")
    @ValueSource(strings = {"1772359800000", "-1", "1e300", "\"1772359800\"", "0", "null", "1772358000"})
    void oddExpiriesAreRefused(String expiry) throws IOException {
        assertRefused(TOKENS.withClaims(TOKENS.claims(ORIGIN, "pets-api", expiry, "")));
    }

    @ParameterizedTest
    @Tag("row-14")
    @ValueSource(strings = {"\"crit\":[\"exp\"]", "\"crit\":[]", "\"crit\":[\"b64\"],\"b64\":true"})
    void criticalMembersAreRefused(String member) throws IOException {
        assertRefused(TOKENS.withHeaderMember(member));
    }

    @Test
    @Tag("row-15")
    void unencodedPayloadsAreRefused() throws IOException {
        assertRefused(TOKENS.withHeaderMember("\"b64\":false"));
    }

    @Test
    @Tag("row-16")
    void duplicateMembersAreRefused() throws IOException {
        assertRefused(TOKENS.withHeaderMember("\"alg\":\"ES256\""));
        assertRefused(TOKENS.withClaims(TOKENS.claims(",\"sub\":\"other\"")));
        assertRefused(TOKENS.withClaims(TOKENS.claims(",\"a\":[{\"b\":1,\"b\":2}]")));
    }

    @Test
    @Tag("row-17")
    void oversizedTokensAreRefusedByUsOrByTheServer() throws IOException {
        String many = IntStream.range(0, 300).mapToObj(i -> ",\"c" + i + "\":1").collect(Collectors.joining());

        assertRefused(TOKENS.withClaims(TOKENS.claims(many)));
        assertRefused("A".repeat(2_052) + ".AAAA.AAAA");
        assertRefused(TOKENS.withClaims(TOKENS.claims(",\"a\":" + "[".repeat(17) + "]".repeat(17))));
        assertThat(get("/home", bearer("A".repeat(100_000))).status()).isIn(400, 401, 431);
    }

    @Test
    @Tag("row-20")
    void tokensForAnotherUseAreRefused() throws IOException {
        String key = HandMadeTokens.KEY.keyId();

        assertRefused(TOKENS.es256("{\"alg\":\"ES256\",\"typ\":\"JWT\",\"kid\":\"" + key + "\"}", TOKENS.claims("")));
        assertRefused(TOKENS.es256("{\"alg\":\"ES256\",\"kid\":\"" + key + "\"}", TOKENS.claims("")));
        assertRefused(TOKENS.withClaims(TOKENS.claims(ORIGIN, "other-api", NOW.getEpochSecond() + 600, "")));
        assertRefused(
                TOKENS.withClaims(TOKENS.claims("https://evil.example", "pets-api", NOW.getEpochSecond() + 600, "")));
        assertRefused("pmr_" + "A".repeat(75));
    }
}
