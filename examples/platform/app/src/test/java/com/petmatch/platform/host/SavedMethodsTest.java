package com.petmatch.platform.host;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.payments.testkit.sandbox.Fault;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SavedMethodsTest {

    @RegisterExtension
    static final RunningPlatform platform = new RunningPlatform();

    private static final String LIST = "/billing/methods";
    private static final String PAGES = "POST /v1/checkout/sessions";
    private static final String DETACH = "POST /v1/payment_methods/{payment_method}/detach";
    private static final Pattern ATTEMPT = Pattern.compile("name=\"attempt\" value=\"([^\"]*)\"");
    private static final Pattern KEPT = Pattern.compile("data-testid=\"method-remove-([0-9a-f-]{36})\"");

    private final Person person = platform.person().signIn();

    @AfterEach
    void providerIsBack() {
        platform.stripe().faults().clear();
    }

    @Test
    void keepsACardWhenTheProviderConfirmsNotByTheRedirectAlone() {
        Reply sent = add(person, form());

        assertThat(person.browser().get(LIST + "/return").body()).contains("method-waiting");
        assertThat(kept(person)).isEmpty();

        String back = HostedPage.at(sent.location()).pay();

        assertThat(back).startsWith(platform.site() + LIST + "/return");
        assertThat(person.browser().get(LIST + "/return").body()).contains("method-saved");
        assertThat(kept(person)).hasSize(1);
        assertThat(person.browser().get(LIST).body()).contains("Visa", "4242", "Stripe");
    }

    @Test
    void keepsAPayPalAccountOnceItsOwnerHasApproved() {
        Map<String, String> form = form();
        form.put("kind", "paypal");
        Reply sent = add(person, form);

        String back = HostedPage.anywhere(sent.location()).approve();

        assertThat(back).startsWith(platform.site() + LIST + "/return");
        assertThat(person.browser().get(LIST + "/return").body()).contains("method-saved");
        String method = kept(person).get(0);
        assertThat(remove(person, method).status()).isEqualTo(303);
        assertThat(kept(person)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void writesDownWhatWasAgreedTo(boolean away) {
        Map<String, String> form = form();
        if (away) {
            form.put("renewals", "true");
        }

        add(person, form);

        Map<String, Object> consent = platform.database()
                .sql("select consent_text, off_session from petmatch_payments.saved_method where owner = :owner")
                .param("owner", person.subject().value())
                .query()
                .singleRow();
        assertThat(consent).containsEntry("off_session", away).containsEntry("consent_text", "2026-11");
    }

    @Test
    void asksNoProviderWithoutConsent() {
        Map<String, String> form = form();
        form.remove("consent");

        Reply reply = add(person, form);

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.body()).contains("consent-error");
        assertThat(begun(person)).isZero();
    }

    @ParameterizedTest
    @CsvSource({"kind, gold, 404", "attempt, no-id, 400", "consent, perhaps, 400"})
    void refusesAWrongForm(String field, String value, int status) {
        Map<String, String> form = form();
        form.put(field, value);

        assertThat(add(person, form).status()).isEqualTo(status);
        assertThat(begun(person)).isZero();
    }

    @Test
    void beginsOnceForAFormThatIsSentTwice() {
        Map<String, String> form = form();
        String csrf = person.browser().get(LIST).csrf();

        List<CompletableFuture<Reply>> clicks = IntStream.range(0, 3)
                .mapToObj(click ->
                        CompletableFuture.supplyAsync(() -> person.browser().post(LIST, csrf, form)))
                .toList();

        assertThat(clicks.stream().map(CompletableFuture::join))
                .extracting(Reply::location)
                .allMatch(page -> page.contains("/c/pay/"));
        HostedPage.at(add(person, form).location()).pay();
        person.browser().get(LIST + "/return");
        assertThat(begun(person)).isOne();
        assertThat(kept(person)).hasSize(1);
        assertThat(add(person, form).location()).isEqualTo(LIST + "/return");
    }

    @Test
    void tellsThatThePageWasLeft() {
        Reply sent = add(person, form());
        HostedPage.at(sent.location()).cancel();

        assertThat(person.browser().get(LIST + "/canceled").body()).contains("method-canceled");
        assertThat(kept(person)).isEmpty();
    }

    @Test
    void losesNothingWhenTheProviderIsAwayWhileAdding() {
        Map<String, String> form = form();
        platform.stripe().faults().always(PAGES, Fault.serverErrorBefore(503));

        Reply refused = add(person, form);

        assertThat(refused.status()).isEqualTo(503);
        assertThat(refused.body()).contains("form-refused", "value=\"" + form.get("attempt") + "\"");
        platform.stripe().faults().clear();
        HostedPage.at(add(person, form).location()).pay();
        person.browser().get(LIST + "/return");
        assertThat(begun(person)).isOne();
        assertThat(kept(person)).hasSize(1);
    }

    @Test
    void removesAtTheProviderFirstAndOnce() {
        String method = save(person);

        Reply removed = remove(person, method);

        assertThat(removed.location()).startsWith(LIST);
        assertThat(person.browser().get(removed.location()).body()).contains("method-removed");
        assertThat(kept(person)).isEmpty();
        assertThat(detached(method)).isOne();
        assertThat(remove(person, method).status()).isEqualTo(404);
        assertThat(detached(method)).isOne();
    }

    @Test
    void keepsWhatTheProviderCouldNotDelete() {
        String method = save(person);
        platform.stripe().faults().always(DETACH, Fault.tooManyRequests(Duration.ofHours(1)));

        Reply refused = remove(person, method);

        assertThat(refused.status()).isEqualTo(503);
        assertThat(refused.body()).contains("form-refused", "method-" + method);
        platform.stripe().faults().clear();
        assertThat(remove(person, method).status()).isEqualTo(303);
        assertThat(kept(person)).isEmpty();
    }

    @Test
    void marksAnExpiredCardAndLetsItBeRemoved() {
        String method = save(person);
        assertThat(person.browser().get(LIST).body()).doesNotContain("badge--watch");
        platform.database()
                .sql("update petmatch_payments.saved_method set expiry = '2020-01' where id = :id")
                .param("id", UUID.fromString(method))
                .update();

        assertThat(person.browser().get(LIST).body()).contains("badge--watch");
        assertThat(remove(person, method).status()).isEqualTo(303);
    }

    @Test
    void hidesSomebodyElsesMethods() {
        String method = save(person);
        Person stranger = platform.person().signIn();
        stranger.browser().cookie("pm-method", person.browser().cookies().get("pm-method"));

        assertThat(stranger.browser().get(LIST + "/return").status()).isEqualTo(404);
        assertThat(stranger.browser().get(LIST + "/canceled").status()).isEqualTo(404);
        assertThat(remove(stranger, method).status()).isEqualTo(404);
        assertThat(kept(stranger)).isEmpty();
        assertThat(kept(person)).containsExactly(method);
        stranger.browser().cookie("pm-method", "x".repeat(2_000));
        assertThat(stranger.browser().get(LIST + "/return").status()).isEqualTo(404);
    }

    private String save(Person owner) {
        HostedPage.at(add(owner, form()).location()).pay();
        owner.browser().get(LIST + "/return");
        return kept(owner).get(0);
    }

    private Map<String, String> form() {
        String attempt = person.browser().get(LIST).value(ATTEMPT).orElseThrow();
        return new HashMap<>(Map.of("kind", "card", "attempt", attempt, "consent", "true"));
    }

    private static Reply add(Person owner, Map<String, String> form) {
        return owner.browser().submit(LIST, LIST, form);
    }

    private static Reply remove(Person who, String method) {
        return who.browser().submit(LIST, LIST + "/" + method + "/remove", Map.of());
    }

    private static List<String> kept(Person owner) {
        return owner.browser().get(LIST).values(KEPT);
    }

    private static long begun(Person owner) {
        return platform.database()
                .sql("select count(*) from petmatch_payments.saved_method where owner = :owner")
                .param("owner", owner.subject().value())
                .query(Long.class)
                .single();
    }

    private static long detached(String method) {
        return platform.stripe().calls().stream()
                .filter(call -> call.operation().equals(DETACH) && call.status() == 200)
                .filter(call -> call.idempotencyKey().orElse("").contains(method))
                .count();
    }
}
