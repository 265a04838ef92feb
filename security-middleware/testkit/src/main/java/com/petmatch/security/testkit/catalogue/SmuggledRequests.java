package com.petmatch.security.testkit.catalogue;

import com.petmatch.security.testkit.catalogue.Needs.Reach;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Row 51: framing that two readers read in two ways (RFC 9112 §5 and §6). */
final class SmuggledRequests {

    private static final Expectation REFUSED = Expectation.refused(0, 400, 403, 405, 411, 413, 414, 426, 431, 501, 505);
    private static final String BODY = "0\r\n\r\nGET /smuggled HTTP/1.1\r\nHost: a\r\n\r\n";

    private SmuggledRequests() {}

    static Stream<Family> families() {
        Family family = Family.of(51, "requests smuggled within requests", "4.2.1", "4.2.3", "4.2.4")
                .needing(Fact.OPEN_GET, Fact.FORM_POST);
        fields().forEach((name, change) -> family.add(
                name,
                REFUSED,
                facts -> Exchange.of(change.apply(AttackRequest.of("POST", facts.value(Fact.FORM_POST))))
                        .beside(AttackRequest.get(facts.value(Fact.OPEN_GET)))));
        // As bytes this is simply one more field.
        family.reaching(Reach.MEMORY)
                .add(
                        "value-of-two-lines",
                        REFUSED,
                        facts -> Exchange.of(AttackRequest.get(facts.value(Fact.OPEN_GET))
                                        .with("X-A", "a\r\nX-B: c"))
                                .beside(AttackRequest.get(facts.value(Fact.OPEN_GET))));
        family.reaching(Reach.WIRE);
        bytes().forEach((name, head) -> family.add(
                "wire-" + name,
                REFUSED,
                facts -> Exchange.of(AttackRequest.raw(head.replace("{path}", facts.value(Fact.OPEN_GET))
                                .replace("{host}", facts.authority())))
                        .beside(AttackRequest.get(facts.value(Fact.OPEN_GET)))));
        return Stream.of(family);
    }

    private static Map<String, UnaryOperator<AttackRequest>> fields() {
        Map<String, UnaryOperator<AttackRequest>> fields = new LinkedHashMap<>();
        fields.put(
                "length-and-chunked",
                request -> request.with("Content-Length", "5").with("Transfer-Encoding", "chunked"));
        fields.put(
                "chunked-and-length",
                request -> request.with("Transfer-Encoding", "chunked").with("Content-Length", "5"));
        fields.put("two-lengths", request -> request.with("Content-Length", "5").with("Content-Length", "6"));
        fields.put(
                "two-equal-lengths",
                request -> request.with("Content-Length", "5").with("Content-Length", "5"));
        fields.put("length-list", request -> request.with("Content-Length", "5, 5"));
        fields.put("length-sign", request -> request.with("Content-Length", "+5"));
        fields.put("length-negative", request -> request.with("Content-Length", "-5"));
        fields.put("two-hosts", request -> request.with("Host", "a.example").with("Host", "b.example"));
        fields.put("host-list", request -> request.with("Host", "a.example, b.example"));
        fields.put("no-host", request -> request.asWritten());
        fields.put("empty-host", request -> request.with("Host", ""));
        for (String name : List.of(":method", ":path", ":authority", ":scheme")) {
            fields.put("pseudo" + Names.of(name), request -> request.with(name, "a"));
        }
        for (String name :
                List.of("X-A ", "X A", "X\tA", "X-A\u0001", "X(A)", "X\"A", "X-\u00c4", "X\u007f", "{X}", "X/A")) {
            fields.put("name-" + fields.size(), request -> request.with(name, "a"));
        }
        for (String value : List.of("a\u0000b", "a\rb", "a\nb", "a\r\n b", "a\u0001", "a\u001b[2J", "a\u007f")) {
            fields.put("value-" + fields.size(), request -> request.with("X-A", value));
        }
        return fields;
    }

    private static Map<String, String> bytes() {
        Map<String, String> heads = new LinkedHashMap<>();
        heads.put("chunked-twice", post("Transfer-Encoding: chunked\r\nTransfer-Encoding: identity"));
        heads.put("length-and-chunked", post("Content-Length: 6\r\nTransfer-Encoding: chunked"));
        heads.put("chunked-blank-before-colon", post("Transfer-Encoding : chunked\r\nContent-Length: 6"));
        heads.put("chunked-tab", post("Transfer-Encoding:\tchunked\r\nContent-Length: 6"));
        heads.put("chunked-obfuscated", post("Transfer-Encoding: xchunked\r\nContent-Length: 6"));
        heads.put("chunked-vertical-tab", post("Transfer-Encoding: \u000bchunked\r\nContent-Length: 6"));
        heads.put("chunked-quoted", post("Transfer-Encoding: \"chunked\"\r\nContent-Length: 6"));
        heads.put("chunked-not-last", post("Transfer-Encoding: chunked, gzip\r\nContent-Length: 6"));
        heads.put("obs-fold", post("X-A: a\r\n Transfer-Encoding: chunked\r\nContent-Length: 6"));
        heads.put("fold-first", "GET {path} HTTP/1.1\r\n Host: {host}\r\n\r\n");
        heads.put("bare-cr", "GET {path} HTTP/1.1\r\nHost: {host}\rX-A: a\r\n\r\n");
        heads.put("no-colon", "GET {path} HTTP/1.1\r\nHost: {host}\r\nX-A\r\n\r\n");
        heads.put("empty-name", "GET {path} HTTP/1.1\r\nHost: {host}\r\n: a\r\n\r\n");
        heads.put("nul-in-name", "GET {path} HTTP/1.1\r\nHost: {host}\r\nX\u0000A: a\r\n\r\n");
        heads.put("nul-in-value", "GET {path} HTTP/1.1\r\nHost: {host}\r\nX-A: a\u0000b\r\n\r\n");
        heads.put("unknown-version", "GET {path} HTTP/9.9\r\nHost: {host}\r\n\r\n");
        heads.put("no-host", "GET {path} HTTP/1.1\r\nConnection: close\r\n\r\n");
        heads.put("two-hosts", "GET {path} HTTP/1.1\r\nHost: {host}\r\nHost: b.example\r\nConnection: close\r\n\r\n");
        heads.put("chunk-size-negative", chunked("-1\r\n"));
        heads.put("chunk-size-huge", chunked("ffffffffffffffffff\r\n"));
        heads.put("chunk-size-hex-mark", chunked("0x5\r\nhello\r\n0\r\n\r\n"));
        return heads;
    }

    private static String post(String fields) {
        return "POST {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n" + fields + "\r\n\r\n" + BODY;
    }

    private static String chunked(String body) {
        return "POST {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n" + body;
    }
}
