package com.petmatch.payments.testkit.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.petmatch.payments.gateway.GatewayId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** That the comparison can fail, in each part, and sees through what means the same. */
class ComparedRequestTest {

    private static final Map<String, String> JSON =
            Map.of("content-type", "application/json", "x-idempotency-key", "k");
    private static final RecordedRequest SENT = request("POST", "/v1/payments", "limit=5", JSON, "{\"amount\":5.5}");

    @ParameterizedTest(name = "{0}")
    @MethodSource("others")
    void findsADifferenceInEachPart(Cell cell, RecordedRequest other) {
        List<Difference> found = compared(SENT, other).differences();
        assertThat(found).hasSize(1);
        assertThat(found.get(0).cell()).isEqualTo(cell);
        assertThat(WireDifferences.covering(found.get(0))).isEmpty();
    }

    static Stream<Arguments> others() {
        Map<String, String> keyless = Map.of("content-type", "application/json");
        return Stream.of(
                Arguments.of(Cell.METHOD, request("PUT", "/v1/payments", "limit=5", JSON, SENT.body())),
                Arguments.of(Cell.PATH, request("POST", "/v1/payment", "limit=5", JSON, SENT.body())),
                Arguments.of(Cell.QUERY, request("POST", "/v1/payments", "", JSON, SENT.body())),
                Arguments.of(Cell.HEADERS, request("POST", "/v1/payments", "limit=5", keyless, SENT.body())),
                Arguments.of(Cell.BODY, request("POST", "/v1/payments", "limit=5", JSON, "{\"amount\":\"5.5\"}")),
                Arguments.of(Cell.BODY, request("POST", "/v1/payments", "limit=5", JSON, "{\"amount\":5.51}")));
    }

    @Test
    void seesThroughSpelling() {
        Map<String, String> spelled = Map.of(
                "content-type", "Application/JSON; charset=utf-8", "x-idempotency-key", "k", "user-agent", "other");
        RecordedRequest other = request("POST", "/v1/payments", "limit=5", spelled, "{ \"amount\": 5.50 }");
        assertThat(compared(SENT, other).differences()).isEmpty();
    }

    @Test
    void tellsAnEmptyObjectFromNothing() {
        RecordedRequest empty = request("POST", "/v1/payments", "limit=5", JSON, "{}");
        RecordedRequest nothing = request("POST", "/v1/payments", "limit=5", JSON, "");
        assertThat(compared(empty, nothing).differences())
                .extracting(Difference::name, Difference::sdk, Difference::ours)
                .containsExactly(tuple("(whole)", "{}", Difference.ABSENT));
    }

    @Test
    void readsFormsAndTreesAsLeaves() {
        assertThat(Fields.form("items%5B0%5D%5Bname%5D=Pro+plan&confirm=true"))
                .containsExactlyInAnyOrderEntriesOf(Map.of("items[0][name]", "Pro plan", "confirm", "true"));
        assertThat(Fields.json("{\"units\":[{\"value\":\"5\"},{\"value\":5}],\"none\":null}"))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("units[0].value", "\"5\"", "units[1].value", "5", "none", "null"));
        assertThatThrownBy(() -> Fields.form("a=1&a=2")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void allowsAnyTextButNotNone() {
        AllowedDifference any = new AllowedDifference(
                GatewayId.STRIPE, List.of("charge"), Cell.HEADERS, "accept", "*", Difference.ABSENT, "for this test");
        assertThat(any.covers(accept("text/html", Difference.ABSENT))).isTrue();
        assertThat(any.covers(accept(Difference.ABSENT, "text/html"))).isFalse();
        assertThat(any.covers(accept("text/html", "text/plain"))).isFalse();
    }

    private static Difference accept(String sdk, String ours) {
        return new Difference(GatewayId.STRIPE, "charge", Cell.HEADERS, "accept", sdk, ours);
    }

    private static ComparedRequest compared(RecordedRequest sdk, RecordedRequest ours) {
        return new ComparedRequest(GatewayId.MERCADO_PAGO, "pay", sdk, ours);
    }

    private static RecordedRequest request(
            String method, String path, String query, Map<String, String> headers, String body) {
        return new RecordedRequest(method, path, query, headers, body);
    }
}
