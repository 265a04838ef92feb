package com.petmatch.platform.host;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.payments.webhook.Webhooks;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing enters by the provider's door that the provider has not signed just now. */
@Tag("row-7")
class WebhookReceiptTest {

    private static final MediaType JSON = MediaType.get("application/json");

    @RegisterExtension
    static final RunningPlatform platform = new RunningPlatform();

    @Test
    void keepsASignedEventOfAnUnknownType() {
        String id = newId();

        Reply reply = deliver(event(id, "some.day.invented"));

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.body()).isEmpty();
        assertThat(stored(id)).isEqualTo(1);
        RunningPlatform.awaitTrue("the event to be applied", () -> state(id).equals("APPLIED"));
    }

    @Test
    void keepsAHundredDeliveriesOnce() {
        String id = newId();
        byte[] body = event(id, "some.day.invented");

        Set<Integer> statuses = new HashSet<>();
        IntStream.range(0, 100).forEach(delivery -> statuses.add(deliver(body).status()));

        assertThat(statuses).containsExactly(200);
        assertThat(stored(id)).isEqualTo(1);
    }

    @Test
    void refusesAnUnsignedEvent() {
        String id = newId();

        assertRefused(post(event(id, "charge.refunded"), Map.of()), id);
    }

    @Test
    void refusesAnotherSecret() {
        String id = newId();
        byte[] body = event(id, "charge.refunded");

        assertRefused(post(body, signature("whsec_" + "0".repeat(64), Instant.now(), body)), id);
    }

    @Test
    void refusesAChangedBody() {
        String id = newId();
        byte[] signed = event(newId(), "charge.refunded");

        assertRefused(
                post(event(id, "charge.refunded"), signature(platform.webhookSecret(), Instant.now(), signed)), id);
    }

    @ParameterizedTest
    @ValueSource(longs = {-301, -360, 310})
    void refusesASignatureOfAnotherTime(long seconds) {
        String id = newId();
        byte[] body = event(id, "charge.refunded");

        assertRefused(
                post(body, signature(platform.webhookSecret(), Instant.now().plusSeconds(seconds), body)), id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"t=,v1=", "v1=00", "t=99999999999999999999,v1=00", "nonsense", "t=1,t=2,v1=zz"})
    void refusesAMalformedSignature(String header) {
        String id = newId();

        assertRefused(post(event(id, "charge.refunded"), Map.of("Stripe-Signature", header)), id);
    }

    @Test
    void refusesAnEndlessSignature() {
        String id = newId();

        assertRefused(post(event(id, "charge.refunded"), Map.of("Stripe-Signature", "v1=" + "0".repeat(5_000))), id);
    }

    @Test
    void refusesOneByteTooMany() {
        byte[] body = new byte[Webhooks.MAX_BODY_BYTES + 1];
        java.util.Arrays.fill(body, (byte) ' ');

        assertThat(deliver(body).status()).isEqualTo(413);
    }

    @ParameterizedTest
    @ValueSource(ints = {1_000, 100_000})
    void refusesSignedNonsenseOfAnyDepth(int depth) {
        byte[] body = ("[".repeat(depth) + "]".repeat(depth)).getBytes(StandardCharsets.UTF_8);

        Reply reply = deliver(body);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "{\"id\":1}", "null", "not json", "{\"id\":\"evt_x\",\"object\":\"charge\"}"})
    void refusesWhatIsNoEvent(String body) {
        assertThat(deliver(body.getBytes(StandardCharsets.UTF_8)).status()).isEqualTo(400);
    }

    @Test
    void knowsNoOtherProvider() {
        byte[] body = event(newId(), "charge.refunded");
        Map<String, String> signed = signature(platform.webhookSecret(), Instant.now(), body);

        assertThat(platform.browser()
                        .call("POST", "/hooks/nobody", RequestBody.create(body, JSON), signed)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void opensNothingByAForgedPayment() {
        Person customer = platform.person().signIn();
        Reply sent = customer.buy(customer.order("pro-monthly"));
        String session = sent.location().substring(sent.location().lastIndexOf('/') + 1);
        byte[] body = ("{\"id\":\"" + newId() + "\",\"object\":\"event\",\"type\":\"checkout.session.completed\","
                        + "\"data\":{\"object\":{\"id\":\"" + session + "\",\"payment_status\":\"paid\"}}}")
                .getBytes(StandardCharsets.UTF_8);

        assertThat(post(body, signature("whsec_guessed", Instant.now(), body)).status())
                .isEqualTo(400);
        assertThat(customer.browser().get("/checkout/return").body()).contains("checkout-confirming");
    }

    private static void assertRefused(Reply reply, String id) {
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.body()).isEmpty();
        assertThat(stored(id)).isZero();
    }

    /** A signed event that nobody has seen yet. */
    static Reply deliverUnknown(Browser provider) {
        byte[] body = event(newId(), "some.day.invented");
        return provider.call(
                "POST",
                "/hooks/stripe",
                RequestBody.create(body, JSON),
                signature(platform.webhookSecret(), Instant.now(), body));
    }

    private static Reply deliver(byte[] body) {
        return post(body, signature(platform.webhookSecret(), Instant.now(), body));
    }

    private static Reply post(byte[] body, Map<String, String> headers) {
        return platform.browser().call("POST", "/hooks/stripe", RequestBody.create(body, JSON), headers);
    }

    private static String newId() {
        return "evt_" + UUID.randomUUID().toString().replace("-", "");
    }

    private static byte[] event(String id, String type) {
        return ("{\"id\":\"" + id
                        + "\",\"object\":\"event\",\"api_version\":\"2026-07-29.dahlia\",\"created\":1767225600,"
                        + "\"livemode\":false,\"pending_webhooks\":1,\"type\":\"" + type
                        + "\",\"data\":{\"object\":{\"id\":\"ch_x\",\"object\":\"charge\"}}}")
                .getBytes(StandardCharsets.UTF_8);
    }

    // Written down here once more, so that a mistake in our own signing code cannot hide itself.
    private static Map<String, String> signature(String secret, Instant at, byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            mac.update((at.getEpochSecond() + ".").getBytes(StandardCharsets.UTF_8));
            String tag = HexFormat.of().formatHex(mac.doFinal(body));
            return Map.of("Stripe-Signature", "t=" + at.getEpochSecond() + ",v1=" + tag);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static long stored(String id) {
        return platform.database()
                .sql("select count(*) from petmatch_payments.webhook_event where event_id = :id")
                .param("id", id)
                .query(Long.class)
                .single();
    }

    private static String state(String id) {
        return platform.database()
                .sql("select state from petmatch_payments.webhook_event where event_id = :id")
                .param("id", id)
                .query(String.class)
                .single();
    }
}
