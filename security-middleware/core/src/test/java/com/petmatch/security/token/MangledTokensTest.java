package com.petmatch.security.token;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.token.TokenOutcome.Rejected;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

/** Tokens whose encoding, header or JSON is not what the standard allows. */
class MangledTokensTest extends TokenScene {

    @Nested
    @Tag("row-5")
    class MangledShape {

        @Test
        void partsAreExactlyThreeAndCanonical() {
            String token = good();
            String[] parts = token.split("\\.", -1);

            assertRejected(parts[0] + "." + parts[1], SecurityErrors.TOKEN_SHAPE);
            assertRejected(token + "." + parts[2], SecurityErrors.TOKEN_SHAPE);
            assertRejected(token + ".x.y", SecurityErrors.TOKEN_SHAPE);
            assertRejected(token + "=", SecurityErrors.TOKEN_SHAPE);
            assertRejected(token + "==", SecurityErrors.TOKEN_SHAPE);
            assertRejected(" " + token, SecurityErrors.TOKEN_SHAPE);
            assertRejected(token.replace('.', ' '), SecurityErrors.TOKEN_SHAPE);
            assertRejected("", SecurityErrors.TOKEN_SHAPE);
            assertRejected("..", SecurityErrors.TOKEN_SHAPE);
            assertRejected(parts[0] + "." + parts[1] + ".a+b/", SecurityErrors.TOKEN_SHAPE);
        }

        @Test
        void strayTrailingBitsAreRejected() {
            String token = good();
            char last = token.charAt(token.length() - 1);
            char twin = (char) (last + 1);

            // 64 bytes leave four unused bits in the last character: its neighbour decodes to the same bytes.
            assertRejected(token.substring(0, token.length() - 1) + twin, SecurityErrors.TOKEN_SHAPE);
        }
    }

    @Nested
    @Tag("row-6")
    class KeysInTheHeader {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "\"jwk\":{\"kty\":\"EC\"}",
                    "\"jku\":\"https://evil.example/keys\"",
                    "\"x5u\":\"https://evil.example\"",
                    "\"x5c\":[\"AAAA\"]"
                })
        void areRejected(String member) {
            assertRejected(withHeaderMember(member), SecurityErrors.TOKEN_HEADER);
        }

        @Test
        void nobodyIsAskedForThem() throws IOException {
            try (ServerSocketChannel door = ServerSocketChannel.open()) {
                door.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
                door.configureBlocking(false);
                String url = "http://127.0.0.1:" + door.socket().getLocalPort() + "/keys";

                for (String name : List.of("jku", "x5u")) {
                    assertRejected(withHeaderMember("\"" + name + "\":\"" + url + "\""), SecurityErrors.TOKEN_HEADER);
                }
                assertRejected(withKeyId(url), SecurityErrors.TOKEN_KEY);

                assertThat(door.accept()).isNull();
            }
        }
    }

    @Nested
    @Tag("row-7")
    class HostileKeyIds {

        @Test
        void neverReachTheLog() {
            Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
            ListAppender<ILoggingEvent> heard = new ListAppender<>();
            heard.start();
            root.addAppender(heard);
            Level before = root.getLevel();
            root.setLevel(Level.TRACE);
            try {
                assertRejected(withKeyId("canary-4711"), SecurityErrors.TOKEN_KEY);
                assertRejected(withKeyId("canary-4711\\r\\nERROR"), SecurityErrors.TOKEN_HEADER);
            } finally {
                root.setLevel(before);
                root.detachAppender(heard);
            }
            assertThat(heard.list)
                    .noneMatch(event -> event.getFormattedMessage().contains("canary-4711"));
        }

        @Test
        void areOpaqueAndBounded() {
            assertRejected(withKeyId("../../etc/passwd"), SecurityErrors.TOKEN_KEY);
            assertRejected(withKeyId("' OR 1=1--"), SecurityErrors.TOKEN_HEADER);
            assertRejected(withKeyId("a\\u0000b"), SecurityErrors.TOKEN_HEADER);
            assertRejected(withKeyId("k".repeat(257)), SecurityErrors.TOKEN_HEADER);
            assertRejected(withKeyId("k".repeat(10_000)), SecurityErrors.TOKEN_SIZE);
        }
    }

    @Nested
    @Tag("row-14")
    class CriticalMembers {

        @ParameterizedTest
        @ValueSource(strings = {"\"crit\":[\"exp\"]", "\"crit\":[]", "\"crit\":[\"b64\"],\"b64\":true"})
        void areRejected(String member) {
            assertRejected(withHeaderMember(member), SecurityErrors.TOKEN_HEADER);
        }
    }

    @Test
    @Tag("row-15")
    void unencodedPayloadsAreRejected() {
        assertRejected(withHeaderMember("\"b64\":false"), SecurityErrors.TOKEN_HEADER);
    }

    @ParameterizedTest
    @Tag("row-16")
    @ValueSource(strings = {",\"sub\":\"other\"", ",\"a\":{\"b\":1,\"b\":2}", ",\"a\":[{\"b\":{\"c\":1,\"c\":1}}]"})
    void duplicateMembersAreRejectedAtAnyDepth(String more) {
        assertRejected(token(claims(more)), SecurityErrors.TOKEN_JSON);
    }

    @Test
    @Tag("row-16")
    void duplicateHeaderMembersAreRejected() {
        assertRejected(withHeaderMember("\"alg\":\"ES256\""), SecurityErrors.TOKEN_JSON);
    }

    @Nested
    @Tag("row-17")
    class OversizedTokens {

        @Test
        void areRejectedBeforeAnyCryptography() {
            String unsigned = ".AAAA.AAAA";

            assertRejected("A".repeat(8_193), SecurityErrors.TOKEN_SIZE);
            assertRejected("A".repeat(1_000_000), SecurityErrors.TOKEN_SIZE);
            assertRejected("A".repeat(2_052) + unsigned, SecurityErrors.TOKEN_SIZE);
        }

        @Test
        void tooManyClaimsTooLongTextsAndTooDeepNestingAreRejected() {
            String many =
                    IntStream.range(0, 300).mapToObj(i -> ",\"c" + i + "\":1").collect(Collectors.joining());

            assertRejected(token(claims(many)), SecurityErrors.TOKEN_SIZE);
            assertRejected(token(claims(",\"a\":\"" + "é".repeat(2_100) + "\"")), SecurityErrors.TOKEN_SIZE);
            assertRejected(token(claims(",\"a\":" + "[".repeat(17) + "]".repeat(17))), SecurityErrors.TOKEN_JSON);
            assertRejected(token(claims(",\"a\":" + "[".repeat(2_000))), SecurityErrors.TOKEN_JSON);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"[]", "\"text\"", "{\"a\":1} x", "{\"a\":1}{}", "{'a':1}", "{\"a\":01}", "{\"a\":NaN}", "{", "''"})
    void whatIsNotOneJsonObjectIsRejected(String json) {
        assertThat(verifier.verify(token(json))).isInstanceOf(Rejected.class);
    }

    @Test
    void utf16IsNotGuessed() {
        String input = Jwts.base64(Jwts.header(KEY).getBytes(StandardCharsets.UTF_16BE));

        assertRejected(input + ".AAAA.AAAA", SecurityErrors.TOKEN_JSON);
    }
}
