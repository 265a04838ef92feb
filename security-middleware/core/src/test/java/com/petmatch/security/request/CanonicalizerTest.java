package com.petmatch.security.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.kernel.error.ErrorCode;
import com.petmatch.security.address.IpAddress;
import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.request.CanonicalOutcome.Canonical;
import com.petmatch.security.request.CanonicalOutcome.Refused;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalizerTest {

    private static final IpAddress PEER = IpAddress.ofIpv4(0x7f000001);

    private final Canonicalizer canonicalizer =
            Canonicalizer.forHosts(RequestLimits.standard(), Set.of("pets.example", "127.0.0.1:8080"));

    @ParameterizedTest
    @CsvSource({
        "/, ''",
        "/pets, pets",
        "/pets/, pets",
        "/pets/12%20b, pets|12 b",
        "/caf%C3%A9, café",
        "/a+b, a+b",
        "http://pets.example/pets, pets",
        "HTTPS://Pets.Example/pets, pets"
    })
    void readsOnePathInOneWay(String target, String segments) {
        Canonical canonical = (Canonical) canonicalizer.canonicalize(get(target));

        assertThat(String.join("|", canonical.segments())).isEqualTo(segments);
    }

    @ParameterizedTest
    @Tag("row-35")
    @CsvSource(
            delimiter = ' ',
            value = {
                "// request.refused.segment",
                "//?a=1 request.refused.segment",
                "http://pets.example// request.refused.segment",
                "//pets request.refused.segment",
                "/pets//1 request.refused.segment",
                "/pets/1// request.refused.segment",
                "/./pets request.refused.segment",
                "/pets/.. request.refused.segment",
                "/pets/%2e%2e request.refused.segment",
                "/pets/%2E request.refused.segment",
                "/pets%2f1 request.refused.segment",
                "/pets%5c1 request.refused.segment",
                "/pets\\1 request.refused.target",
                "/pets%251 request.refused.segment",
                "/pets%00 request.refused.segment",
                "/pets%0d%0a request.refused.segment",
                "/pets;jsessionid=1 request.refused.segment",
                "/pets%2 request.refused.encoding",
                "/pets%zz request.refused.encoding",
                "/pets%c0%af request.refused.encoding",
                "/pets%ff request.refused.encoding",
                "/pets%ed%a0%80 request.refused.encoding",
                "/pets#x request.refused.target",
                "/café request.refused.target",
                "pets request.refused.target",
                "* request.refused.target",
                "http://pets.example request.refused.target",
                "http://other.example/pets request.refused.host",
                "/pets?a=%zz request.refused.encoding"
            })
    void refusesWhatCouldBeReadInTwoWays(String target, String code) {
        assertThat(canonicalizer.canonicalize(get(target))).isEqualTo(new Refused(ErrorCode.of(code)));
    }

    @Test
    void keepsRepeatedParametersInTheirOrder() {
        Canonical canonical = (Canonical) canonicalizer.canonicalize(get("/s?q=a+b&q=%26&flag&=x&a;b=1"));

        assertThat(canonical.query())
                .containsExactly(
                        new QueryParameter("q", "a b"),
                        new QueryParameter("q", "&"),
                        new QueryParameter("flag", ""),
                        new QueryParameter("", "x"),
                        new QueryParameter("a;b", "1"));
    }

    @ParameterizedTest
    @Tag("row-51")
    @CsvSource(
            delimiter = '|',
            value = {
                "Content-Length|5|Content-Length|5|request.refused.framing",
                "Content-Length|5|Transfer-Encoding|chunked|request.refused.framing",
                "Content-Length|+5|X-A|b|request.refused.framing",
                "Content-Length|5, 5|X-A|b|request.refused.framing",
                "Host|pets.example|X-A|b|request.refused.host",
                ":path|/|X-A|b|request.refused.field",
                "'X-A '|b|X-B|b|request.refused.field",
                "X A|b|X-B|b|request.refused.field",
                "''|b|X-B|b|request.refused.field"
            })
    void refusesSmugglingSigns(String name, String value, String otherName, String otherValue, String code) {
        SecurityRequest request =
                base("GET", "/").field(name, value).field(otherName, otherValue).build();

        assertThat(canonicalizer.canonicalize(request)).isEqualTo(new Refused(ErrorCode.of(code)));
    }

    @ParameterizedTest
    @Tag("row-51")
    @ValueSource(strings = {"a\r\nb", "a\nb", "a\rb", "a\u0000b", "a\u007fb", "\u001b[31m"})
    void refusesControlBytesInFieldValues(String value) {
        SecurityRequest request = base("GET", "/").field("X-A", value).build();

        assertThat(canonicalizer.canonicalize(request)).isEqualTo(new Refused(SecurityErrors.REQUEST_FIELD));
    }

    @ParameterizedTest
    @Tag("row-52")
    @ValueSource(
            strings = {
                "evil.example",
                "pets.example.evil.example",
                "pets.example:80",
                "pets.example@evil",
                "",
                "pets.example/",
                "[::1",
                "pets.example:",
                "pets.example:123456",
                "pets.example:8a"
            })
    void acceptsExactlyOurHosts(String host) {
        SecurityRequest request =
                SecurityRequest.builder("GET", "/", PEER).field("Host", host).build();

        assertThat(canonicalizer.canonicalize(request)).isEqualTo(new Refused(SecurityErrors.REQUEST_HOST));
    }

    @Test
    void anyHostStillMeansAWellFormedOne() {
        Canonicalizer open = Canonicalizer.forAnyHost(RequestLimits.standard());

        assertThat(open.canonicalize(host("[2001:db8::1]:8443"))).isInstanceOf(Canonical.class);
        assertThat(open.canonicalize(host("a b"))).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> Canonicalizer.forHosts(RequestLimits.standard(), Set.of()))
                .hasMessageContaining("host name");
    }

    @Test
    void refusesWhatIsTooLarge() {
        Refused size = new Refused(SecurityErrors.REQUEST_SIZE);
        SecurityRequest.Builder many = base("GET", "/");
        for (int i = 0; i < 100; i++) {
            many.field("X-" + i, "v");
        }

        assertThat(canonicalizer.canonicalize(get("/" + "a".repeat(8 * 1024)))).isEqualTo(size);
        assertThat(canonicalizer.canonicalize(many.build())).isEqualTo(size);
        assertThat(canonicalizer.canonicalize(
                        base("GET", "/").field("X", "v".repeat(8 * 1024 + 1)).build()))
                .isEqualTo(size);
        assertThat(canonicalizer.canonicalize(get("/?" + "a&".repeat(257)))).isEqualTo(size);
        assertThat(canonicalizer.canonicalize(get("/?" + "n".repeat(257)))).isEqualTo(size);
        assertThatThrownBy(() -> new RequestLimits(9_000, 1, 1, 1, 1, 1, 1)).hasMessageContaining("8192");
    }

    @Test
    void methodsAreTokens() {
        assertThat(canonicalizer.canonicalize(base("GE T", "/").build()))
                .isEqualTo(new Refused(SecurityErrors.REQUEST_METHOD));
        assertThat(canonicalizer.canonicalize(base("X".repeat(17), "/").build()))
                .isEqualTo(new Refused(SecurityErrors.REQUEST_METHOD));
    }

    @Property
    void neverThrowsWhateverTheTarget(@ForAll String target) {
        assertThat(canonicalizer.canonicalize(get(target))).isNotNull();
    }

    @Property
    void whatIsCanonicalStaysSo(@ForAll List<String> words) {
        String target = "/"
                + String.join(
                        "/",
                        words.stream()
                                .map(word -> java.net.URLEncoder.encode(word, java.nio.charset.StandardCharsets.UTF_8)
                                        .replace("+", "%20"))
                                .toList());

        if (canonicalizer.canonicalize(get(target)) instanceof Canonical canonical) {
            assertThat(canonical.segments()).isSubsetOf(words);
        }
    }

    private static SecurityRequest get(String target) {
        return base("GET", target).build();
    }

    private static SecurityRequest host(String host) {
        return SecurityRequest.builder("GET", "/", PEER).field("Host", host).build();
    }

    private static SecurityRequest.Builder base(String method, String target) {
        return SecurityRequest.builder(method, target, PEER).field("Host", "Pets.Example");
    }
}
