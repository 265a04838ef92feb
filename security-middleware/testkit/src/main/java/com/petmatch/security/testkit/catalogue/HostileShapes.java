package com.petmatch.security.testkit.catalogue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Rows 49 and 50: input that is too large or too deep, bodies of another type, charset or length than they say. */
final class HostileShapes {

    private static final Expectation TOO_LARGE = Expectation.refused(0, 400, 411, 413, 414, 431);
    private static final Expectation OTHER_BODY = Expectation.refused(0, 400, 403, 411, 413, 415, 422);
    private static final String INJECTION = "1 UNION SELECT username, password FROM users -- ";

    private HostileShapes() {}

    static Stream<Family> families() {
        return Stream.of(large(), otherBodies());
    }

    private static Family large() {
        Family family = Family.of(49, "input that makes a scan quadratic", "1.3.12", "15.2.2")
                .needing(Fact.OPEN_GET);
        List<String> blocks =
                List.of("a", "%27", "%28", "%3C", "%2525", "%26%23", "..", "a%20or%20", "%24%7B", "%2F%2A");
        for (int i = 0; i < blocks.size(); i++) {
            String value = blocks.get(i).repeat(40_000 / blocks.get(i).length());
            family.add(
                    "query-40kb-" + i,
                    TOO_LARGE,
                    changed(request -> AttackRequest.get(request.target() + "?q=" + value)));
            family.add(
                    "field-20kb-" + i,
                    TOO_LARGE,
                    changed(request -> request.with("X-Note", value.substring(0, 20_000))));
        }
        return family.add(
                        "parameters-1000",
                        TOO_LARGE,
                        changed(request -> AttackRequest.get(request.target() + "?" + "a=&".repeat(1_000))))
                .add("fields-300", TOO_LARGE, changed(HostileShapes::manyFields))
                .add("cookies-20kb", TOO_LARGE, changed(request -> request.with("Cookie", "a=b; ".repeat(4_000))))
                .add("path-20kb", TOO_LARGE, changed(request -> AttackRequest.get("/" + "a".repeat(20_000))))
                .add("segments-5000", TOO_LARGE, changed(request -> AttackRequest.get("/a".repeat(5_000))))
                .add("field-name-9kb", TOO_LARGE, changed(request -> request.with("X" + "n".repeat(9_000), "1")));
    }

    private static AttackRequest manyFields(AttackRequest request) {
        AttackRequest more = request;
        for (int i = 0; i < 300; i++) {
            more = more.with("X-Field-" + i, "1");
        }
        return more;
    }

    private static RequestPlan changed(UnaryOperator<AttackRequest> change) {
        return facts -> {
            AttackRequest open = AttackRequest.get(facts.value(Fact.OPEN_GET));
            return Exchange.of(change.apply(open)).beside(open);
        };
    }

    private static Family otherBodies() {
        Family family = Family.of(50, "a body of another type, charset or length than it says", "2.2.1", "1.5.3")
                .needing(Fact.FORM_POST);
        for (String length : List.of("99999999999", "999999999999999999", "1073741824")) {
            family.add("declared-" + length, TOO_LARGE, form(request -> request.with("Content-Length", length)));
        }
        for (String length : List.of("-1", "+5", "0x10", "1e3", "5,5", "99999999999999999999999", "five", "5;a=b")) {
            family.add(
                    "length-" + Names.of(length),
                    Expectation.refused(0, 400, 411, 413),
                    form(request -> request.with("Content-Length", length)));
        }
        family.needing(Fact.JSON_POST).needing(Control.FIREWALL);
        for (String type : List.of(
                "text/plain",
                "application/octet-stream",
                "image/png",
                "application/json; charset=utf-7",
                "",
                "application/xml",
                "application/x-www-form-urlencoded")) {
            family.add(
                    "injection-as-" + Names.of(type),
                    OTHER_BODY,
                    json(type, ("{\"comment\":\"" + INJECTION + "\"}").getBytes(StandardCharsets.UTF_8)));
        }
        family.add("injection-in-a-part", OTHER_BODY, json("multipart/form-data; boundary=x", part()));
        return family.add(
                        "padded-past-the-limit",
                        OTHER_BODY,
                        json(
                                "application/json",
                                ("{\"pad\":\"" + "x".repeat(300_000) + "\",\"comment\":\"" + INJECTION + "\"}")
                                        .getBytes(StandardCharsets.UTF_8)))
                .add(
                        "utf-16",
                        OTHER_BODY,
                        json(
                                "application/json; charset=utf-16",
                                ("{\"comment\":\"" + INJECTION + "\"}").getBytes(StandardCharsets.UTF_16)))
                .add(
                        "deep-json",
                        OTHER_BODY,
                        json(
                                "application/json",
                                ("[".repeat(10_000) + "]".repeat(10_000)).getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] part() {
        return ("--x\r\nContent-Disposition: form-data; name=\"comment\"\r\n\r\n" + INJECTION + "\r\n--x--\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static RequestPlan form(UnaryOperator<AttackRequest> change) {
        return facts -> {
            AttackRequest honest = Place.FORM.with(facts, "A walk in the park");
            AttackRequest bare = Place.admitted(
                    facts,
                    AttackRequest.of("POST", facts.value(Fact.FORM_POST))
                            .with("Content-Type", "application/x-www-form-urlencoded"));
            return Exchange.of(change.apply(bare)).beside(honest);
        };
    }

    private static RequestPlan json(String type, byte[] body) {
        return facts -> Exchange.of(Place.admitted(
                        facts,
                        AttackRequest.of("POST", facts.value(Fact.JSON_POST))
                                .with("Content-Type", type)
                                .withBody(body)))
                .beside(Place.JSON.with(facts, "A walk in the park"));
    }
}
