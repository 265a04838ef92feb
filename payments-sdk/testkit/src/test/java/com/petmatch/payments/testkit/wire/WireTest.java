package com.petmatch.payments.testkit.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.payments.gateway.GatewayId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What our gateways send beside what the providers' own SDKs send for the same intent, part by part. */
class WireTest {

    private static final Path PAGE = Path.of("../../docs/payments/wire.md");
    private static final Set<String> KEYS = Set.of("idempotency-key", "paypal-request-id", "x-idempotency-key");
    // A token may be fetched twice, a page closed and a wallet deleted twice.
    private static final Set<String> WITHOUT_KEY =
            Set.of("/v1/oauth2/token", "/checkout/preferences/1-a", "/v3/vault/payment-tokens/T1");

    private static List<ComparedRequest> requests = List.of();

    @BeforeAll
    static void sendAll() throws IOException {
        try (RecordingServer server = RecordingServer.start()) {
            List<ComparedRequest> sent = new ArrayList<>();
            for (Intent intent : new StripeIntents(server).all()) {
                sent.addAll(ComparedRequest.of(GatewayId.STRIPE, intent, server));
            }
            for (Intent intent : new PayPalIntents(server).all()) {
                sent.addAll(ComparedRequest.of(GatewayId.PAYPAL, intent, server));
            }
            for (Intent intent : new MercadoPagoIntents(server).all()) {
                sent.addAll(ComparedRequest.of(GatewayId.MERCADO_PAGO, intent, server));
            }
            requests = List.copyOf(sent);
        }
    }

    static Stream<ComparedRequest> requests() {
        return requests.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("requests")
    void saysWhatTheSdkSays(ComparedRequest request) {
        assertThat(request.differences())
                .allSatisfy(found -> assertThat(WireDifferences.covering(found))
                        .as(found.toString())
                        .isPresent());
    }

    @Test
    void allowsNothingInVain() {
        List<Difference> found =
                requests().flatMap(request -> request.differences().stream()).toList();
        assertThat(WireDifferences.ALL)
                .allSatisfy(allowed -> assertThat(found.stream()
                                .filter(allowed::covers)
                                .map(Difference::request)
                                .distinct())
                        .containsExactlyInAnyOrderElementsOf(allowed.requests()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("requests")
    void namesEachChangeByItsKey(ComparedRequest request) {
        RecordedRequest ours = request.ours();
        boolean isKeyed = !ours.method().equals("GET") && !WITHOUT_KEY.contains(ours.path());
        Optional<String> key =
                KEYS.stream().filter(ours.headers()::containsKey).findFirst().map(ours.headers()::get);
        assertThat(key.isPresent()).isEqualTo(isKeyed);
        assertThat(key.orElse("pm1-")).startsWith("pm1-");
    }

    /** The page is written by hand, its tables are not: after a change take them from what this test shows. */
    @Test
    void theGuideShowsThisTable() throws IOException {
        String page = Files.readString(PAGE);
        assertThat(page)
                .contains(WireTable.requests(GatewayId.STRIPE, requests))
                .contains(WireTable.requests(GatewayId.PAYPAL, requests))
                .contains(WireTable.requests(GatewayId.MERCADO_PAGO, requests))
                .contains(WireTable.differences());
    }
}
