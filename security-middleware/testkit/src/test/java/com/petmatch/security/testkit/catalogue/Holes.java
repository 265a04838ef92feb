package com.petmatch.security.testkit.catalogue;

import com.petmatch.security.access.AccessPolicy;
import com.petmatch.security.address.ClientAddressResolver;
import com.petmatch.security.address.IpAddress;
import com.petmatch.security.decision.Decision;
import com.petmatch.security.decision.Decision.Deny;
import com.petmatch.security.decision.ResponseEdits;
import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.pipeline.Enforcement;
import com.petmatch.security.pipeline.FailMode;
import com.petmatch.security.pipeline.PipelineBuilder;
import com.petmatch.security.pipeline.Stage;
import com.petmatch.security.pipeline.StageSettings;
import com.petmatch.security.request.SecurityRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The faults that are planted, one or more a row. */
final class Holes {

    private final TwinHost twin;
    private final TargetFacts facts;
    private final String valid;

    private Holes(TwinHost twin, TargetFacts facts) {
        this.twin = twin;
        this.facts = facts;
        this.valid = facts.value(Fact.ACCESS_TOKEN);
    }

    static Stream<Hole> of(TwinHost twin, TargetFacts facts) {
        Holes holes = new Holes(twin, facts);
        return Stream.of(holes.tokens(), holes.limits(), holes.rights(), holes.readings(), holes.answers())
                .flatMap(each -> each);
    }

    private Stream<Hole> tokens() {
        TokenText own = TokenText.of(valid);
        byte[] secret = facts.value(Fact.PUBLIC_KEY_PEM).getBytes(StandardCharsets.US_ASCII);
        return Stream.of(
                token(
                        "accepts alg none",
                        token -> header(token).toLowerCase(Locale.ROOT).contains("\"none\""),
                        1),
                token("takes the public key as a secret", token -> isSigned(token, secret), 2),
                token(
                        "takes the algorithm from the token",
                        token -> header(token).contains("\"RS256\""),
                        3),
                token("accepts r and s of zero", token -> token.endsWith("A".repeat(80)), 4),
                token("drops padding", token -> token.replace("=", "").equals(valid), 5),
                token("trusts the key in the header", token -> header(token).contains("\"jwk\""), 6),
                token("opens files by key id", token -> header(token).contains("/dev/null"), 7),
                token("never expires", token -> token.equals(facts.value(Fact.EXPIRED_TOKEN)), 12),
                token("ignores crit", token -> header(token).contains("\"crit\""), 14),
                token("accepts b64", token -> header(token).contains("\"b64\""), 15),
                token("takes the last of two members", token -> part(token, 1).contains("\"sub\":\"admin\""), 16),
                token("reads tokens of any size", token -> token.length() > 8_192, 17),
                token(
                        "opens what is encrypted by password",
                        token -> header(token).contains("PBES2"),
                        18),
                token(
                        "takes encryption for a signature",
                        token -> part(token, 3).contains("\"sub\""),
                        19),
                token("ignores the audience", token -> token.equals(facts.value(Fact.OTHER_AUDIENCE_TOKEN)), 20),
                token("forgets revocations", token -> token.equals(facts.value(Fact.REVOKED_TOKEN)), 21),
                token("remembers the first half", token -> token.startsWith(valid.substring(0, 200)), 22),
                token("ignores the signature", token -> token.startsWith(own.header() + "."), 4, 16, 22));
    }

    private Hole token(String name, Predicate<String> accepted, Integer... rows) {
        return Hole.token(name, valid, accepted, rows);
    }

    private static String header(String token) {
        return part(token, 0);
    }

    private static String part(String token, int index) {
        String[] parts = token.split("\\.", -1);
        try {
            return parts.length <= index
                    ? ""
                    : new String(Base64.getUrlDecoder().decode(parts[index]), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException noBase64) {
            return "";
        }
    }

    private static boolean isSigned(String token, byte[] secret) {
        String[] parts = token.split("\\.", -1);
        return parts.length == 3
                && new TokenText(parts[0], parts[1], parts[2])
                        .mac("HmacSHA256", secret)
                        .text()
                        .equals(token);
    }

    private Stream<Hole> limits() {
        return Stream.of(
                Hole.part("believes every client about its address", builder -> builder.addresses(leftmost()), 33),
                Hole.reading("counts whole addresses", Holes::byWholeAddress, 34),
                Hole.part("has no limits", off(Stage.ADDRESS_LIMIT), 31, 33, 34, 37, 41));
    }

    private static ClientAddressResolver leftmost() {
        return (peer, fields) -> fields.apply("x-forwarded-for").stream()
                .flatMap(line -> IpAddress.parse(line.split(",", 2)[0].strip()).stream())
                .findFirst()
                .orElse(peer);
    }

    private static SecurityRequest byWholeAddress(SecurityRequest request) {
        IpAddress peer = request.peer();
        return peer.isIpv4() ? request : Requests.from(request, new IpAddress(peer.high() ^ (peer.low() << 8), 1));
    }

    private static Consumer<PipelineBuilder> off(Stage stage) {
        return builder ->
                builder.stage(stage, StageSettings.enforced(FailMode.CLOSED).with(Enforcement.OFF));
    }

    private Stream<Hole> rights() {
        return Stream.of(
                asAdmin(
                        "takes roles from a field",
                        request -> request.text("x-role").equals("admin"),
                        42),
                asAdmin(
                        "takes rights from the query",
                        request -> request.target().contains("scope=*"),
                        43),
                asAdmin("takes the tenant from a field", request -> request.count("x-tenant") > 0, 45),
                asAdmin("lets anybody act for another", request -> request.count("x-impersonate") > 0, 47),
                Hole.part("lets every owner do what admins do", builder -> builder.access(wide()), 42, 43, 45, 47, 70),
                Hole.part("asks for no token of forms", off(Stage.CSRF), 53),
                Hole.part("inspects nothing", off(Stage.FIREWALL).andThen(off(Stage.BODY)), 48, 50, 65, 66));
    }

    private static AccessPolicy wide() {
        return AccessPolicy.builder()
                .role("owner")
                .may("pet:profile:read", "admin:user:read")
                .build();
    }

    private Hole asAdmin(String name, Predicate<SecurityRequest> when, Integer... rows) {
        return Hole.reading(
                name,
                request -> when.test(request)
                        ? Requests.with(request, "Authorization", "Bearer " + twin.adminToken())
                        : request,
                rows);
    }

    private Stream<Hole> readings() {
        return Stream.of(
                Hole.reading("cuts matrix parameters after the check", this::withoutMatrix, 35),
                Hole.reading("follows X-Original-URL", this::originalUrl, 68),
                Hole.reading("serves what no route names", Holes::anyPath, 70),
                Hole.reading(
                        "cuts what is too long",
                        request -> request.target().length() > 8_192 ? Requests.at(request, "/pets") : request,
                        49),
                Hole.reading(
                        "ignores the length that is declared",
                        request -> request.count("content-length") == 1
                                        && request.method().equals("POST")
                                ? Requests.with(request, "Content-Length", "3")
                                : request,
                        50),
                Hole.reading("ignores a second framing", Holes::oneFraming, 51),
                Hole.reading("ignores the host", request -> Requests.with(request, "Host", TwinHost.AUTHORITY), 52),
                Hole.reading("reads sessions from the query", this::sessionOfQuery, 54),
                Hole.reading(
                        "ignores the end of a key",
                        request -> request.text("x-api-key").startsWith("pmk_live_")
                                ? Requests.with(request, "X-Api-Key", facts.value(Fact.API_KEY))
                                : request,
                        72));
    }

    private SecurityRequest withoutMatrix(SecurityRequest request) {
        int mark = request.target().indexOf(';');
        return mark < 0 ? request : Requests.with(Requests.at(request, "/home"), "Authorization", "Bearer " + valid);
    }

    private SecurityRequest originalUrl(SecurityRequest request) {
        String other = request.text("x-original-url");
        return other.isEmpty()
                ? request
                : Requests.with(Requests.at(request, other), "Authorization", "Bearer " + twin.adminToken());
    }

    private static SecurityRequest anyPath(SecurityRequest request) {
        return request.target().startsWith("/no-such-page") ? Requests.at(request, "/pets") : request;
    }

    private static SecurityRequest oneFraming(SecurityRequest request) {
        return request.count("transfer-encoding") > 0 && request.count("content-length") > 0
                ? Requests.at(Requests.without(request, "Transfer-Encoding"), "/notes")
                : request;
    }

    private SecurityRequest sessionOfQuery(SecurityRequest request) {
        int mark = request.target().indexOf("?__Host-pm-session=");
        return mark < 0
                ? request
                : Requests.with(request, "Cookie", request.target().substring(mark + 1));
    }

    private Stream<Hole> answers() {
        Set<IpAddress> banned = new HashSet<>();
        return Stream.of(
                adding("reflects the origin", "Access-Control-Allow-Origin", request -> request.text("origin"), 52),
                adding("redirects anywhere", "Location", Holes::next, 55),
                adding("repeats what was sent", "X-Debug", request -> request.text("user-agent"), 56),
                Hole.answering(
                        "bans all for one",
                        request -> decision -> {
                            if (request.target().equals("/.env")) {
                                banned.add(IpAddress.ofIpv4(0));
                            }
                            return banned.isEmpty() ? decision : refused(decision);
                        },
                        63));
    }

    private static Decision refused(Decision decision) {
        return new Deny(SecurityErrors.LIMIT_REACHED, 403, decision.match(), List.of(), decision.edits());
    }

    private static Hole adding(String name, String field, Function<SecurityRequest, String> value, Integer... rows) {
        return Hole.answering(
                name,
                request -> decision -> {
                    String text = value.apply(request);
                    ResponseEdits edits = decision.edits();
                    return text.isEmpty() ? decision : decision.withEdits(edits.withField(field, text));
                },
                rows);
    }

    private static String next(SecurityRequest request) {
        int mark = request.target().indexOf("next=");
        return mark < 0 ? "" : request.target().substring(mark + 5);
    }
}
