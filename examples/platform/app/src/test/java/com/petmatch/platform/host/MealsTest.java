package com.petmatch.platform.host;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.payments.testkit.sandbox.ProviderEntry;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody without an account pays once, through each of the three providers, and gets money back. */
class MealsTest {

    private static final Pattern VISIT = Pattern.compile("name=\"visit\" value=\"([^\"]*)\"");
    private static final Pattern WAY = Pattern.compile("name=\"way\" value=\"([^\"]*)\"");
    private static final Pattern NUMBER = Pattern.compile("data-testid=\"order-number\">([0-9a-f-]{36})<");
    private static final Pattern TICKET = Pattern.compile("(http://127\\.0\\.0\\.1:[0-9]+/ticket/[0-9]+)");
    private static final Pattern REFUND_KEY = Pattern.compile("name=\"idempotencyKey\" value=\"([^\"]*)\"");
    private static final String CPF = "529.982.247-25";

    @RegisterExtension
    static final RunningPlatform platform = new RunningPlatform();

    private final Browser guest = platform.browser();

    @ParameterizedTest
    @CsvSource({
        "BR, BRL, 'pix,card,paypal', Mercado Pago",
        "BR, USD, 'card,paypal', Stripe",
        "CL, CLP, card, Stripe",
        "JP, JPY, 'card,paypal', Stripe",
        "DE, EUR, 'card,paypal', Stripe",
        "US, BRL, 'card,paypal', Mercado Pago",
    })
    void offersWhatTheCountryAndTheCurrencyHave(String country, String currency, String ways, String cards) {
        Reply page = guest.get("/meals?country=" + country + "&currency=" + currency);

        assertThat(page.values(WAY)).containsExactlyElementsOf(List.of(ways.split(",")));
        assertThat(page.body()).contains("On the page of " + cards);
    }

    @Test
    void followsTheCountryWhereNoCurrencyIsChosen() {
        assertThat(guest.get("/meals?country=JP").body()).contains("¥800");
        assertThat(guest.get("/meals?country=BR&currency=JPY&from=JP").body()).contains("R$27.90");
        assertThat(platform.browser()
                        .sending("Accept-Language", "es-CL,es;q=0.8")
                        .get("/meals")
                        .body())
                .contains("4990");
    }

    @Test
    void takesACardAfterTheBankHasAsked() {
        Reply sent = post(order("US", "USD", "card", 30));

        String bank = HostedPage.at(sent.location()).pay("three_d_secure");
        String back = HostedPage.anywhere(absolute(sent.location(), bank)).authorize();

        String path = path(back);
        awaitState(path, "order-paid");
        assertThat(statement(path)).containsExactly("$16.50", "$16.50");
    }

    @Test
    void takesPayPalOnceTheBuyerHasApproved() {
        Reply sent = post(order("JP", "JPY", "paypal", 10));
        assertThat(sent.location()).contains("/checkoutnow?token=");

        String back = HostedPage.anywhere(sent.location()).approve();

        String path = path(back);
        awaitState(path, "order-paid");
        assertThat(statement(path)).containsExactly("¥800", "¥800");
        assertThat(taken(platform.payPal().ledger())).isGreaterThanOrEqualTo(1);
    }

    @Test
    void showsTheCodeOfPixUntilItIsPaid() {
        Reply sent = post(order("BR", "BRL", "pix", 10));
        String path = sent.location();
        Reply waiting = guest.get(path);
        assertThat(waiting.body()).contains("order-waiting", "order-code", "<path class=\"code__dots\"");

        HostedPage.anywhere(waiting.value(TICKET).orElseThrow()).pay();

        awaitState(path, "order-paid");
        assertThat(statement(path)).containsExactly("R$27.90", "R$27.90");
    }

    @Test
    void givesBackWhatSupportSays() {
        Reply sent = post(order("CL", "CLP", "card", 10));
        String path = path(HostedPage.at(sent.location()).pay());
        awaitState(path, "order-paid");
        String number = guest.get(path).value(NUMBER).orElseThrow();
        Person admin = platform.admin();

        refund(admin, number, "991");
        refund(admin, number, "1");

        RunningPlatform.awaitTrue("both refunds", () -> statement(path).size() == 4);
        assertThat(statement(path)).containsExactly("CLP 4,990", "-CLP 991", "-CLP 1", "CLP 3,998");
        assertThat(admin.browser().get("/admin/payments?query=" + number).body())
                .contains("CLP\u00a03,998");
        assertThat(admin.browser().get("/api/v1/ledger/check").json().path("payments"))
                .allSatisfy(sum -> assertThat(sum.asLong()).isZero());
    }

    @Test
    void tellsWhyACardWasDeclinedAndTakesNothing() {
        Reply sent = post(order("DE", "EUR", "card", 10));
        HostedPage page = HostedPage.at(sent.location());
        page.decline();
        String path = path(page.cancel());

        assertThat(guest.get(path).body())
                .contains("order-confirming", "order-go-on")
                .doesNotContain("order-statement");
        String csrf = guest.get(path).csrf();
        String bare = path.replaceFirst("\\?.*", "");
        assertThat(guest.post(bare + "/cancel", csrf, Map.of()).location()).isEqualTo("/meals?country=DE&currency=EUR");
        assertThat(guest.get(bare).body()).contains("order-canceled", "order-retry");
    }

    @Test
    void chargesOnceHoweverOftenTheFormIsSent() {
        Map<String, String> order = order("US", "USD", "card", 100);
        String csrf = guest.get("/meals").csrf();

        List<CompletableFuture<Reply>> clicks = IntStream.range(0, 4)
                .mapToObj(click -> CompletableFuture.supplyAsync(() -> guest.post("/meals", csrf, order)))
                .toList();
        clicks.forEach(CompletableFuture::join);

        Reply again = post(order);
        String path = path(HostedPage.at(again.location()).pay());
        awaitState(path, "order-paid");
        assertThat(post(order).location()).isEqualTo(path);
        String number = guest.get(path).value(NUMBER).orElseThrow();
        assertThat(platform.stripe().chargesFor("meals-" + number)).isOne();
    }

    @Test
    void refusesOtherChoicesForTheSameVisit() {
        Map<String, String> order = order("US", "USD", "card", 10);
        post(order);

        assertThat(post(with(order, "meals", "30")).status()).isEqualTo(409);
        assertThat(post(with(order, "email", "somebody-else@example.org")).status())
                .isEqualTo(409);
    }

    @ParameterizedTest
    @CsvSource({
        "meals, 11, 400",
        "meals, '', 400",
        "currency, XXX, 400",
        "country, ZZ, 400",
        "visit, 1, 400",
        "way, pix, 422",
        "way, saved-1, 422",
        "way, '', 422",
        "email, '', 422",
        "email, nobody, 422",
        "email, a b@example.org, 422",
        "email, a@localhost, 422",
    })
    void refusesWhatThePageDoesNotOffer(String field, String value, int status) {
        assertThat(post(with(order("US", "USD", "card", 10), field, value)).status())
                .isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"''", "123", "529.982.247-24", "111.111.111-11"})
    void refusesATaxNumberThatIsNone(String number) {
        Reply refused = post(with(order("BR", "BRL", "pix", 10), "taxNumber", number));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("taxNumber-error");
    }

    @Test
    void hidesOrdersFromWhoHasNoAddressOfOurs() {
        Reply sent = post(order("BR", "BRL", "pix", 10));
        String path = sent.location();
        String number = guest.get(path).value(NUMBER).orElseThrow();
        char last = path.charAt(path.length() - 2);
        String forged =
                path.substring(0, path.length() - 2) + (last == 'A' ? 'B' : 'A') + path.charAt(path.length() - 1);

        for (String other : List.of(forged, "/orders/" + number, "/orders/" + UUID.randomUUID(), "/orders/x")) {
            assertThat(platform.browser().get(other).status()).isEqualTo(404);
        }
        assertThat(platform.browser().get(path).status()).isEqualTo(200);
    }

    private static Map<String, String> with(Map<String, String> order, String field, String value) {
        Map<String, String> changed = new HashMap<>(order);
        changed.put(field, value);
        return changed;
    }

    private Map<String, String> order(String country, String currency, String way, int meals) {
        Reply page = guest.get("/meals?country=" + country + "&currency=" + currency);
        return Map.of(
                "visit", page.value(VISIT).orElseThrow(),
                "country", country,
                "currency", currency,
                "meals", Integer.toString(meals),
                "way", way,
                "email", RunningPlatform.newEmail(),
                "taxNumber", CPF);
    }

    private Reply post(Map<String, String> order) {
        return guest.post("/meals", guest.get("/meals").csrf(), order);
    }

    private void awaitState(String path, String state) {
        RunningPlatform.awaitTrue(state, () -> guest.get(path).body().contains("data-testid=\"" + state + "\""));
    }

    private List<String> statement(String path) {
        return guest.get(path).values(Pattern.compile("data-testid=\"order-(?:line|sum)\">([^<]*)<")).stream()
                .map(money -> money.replace('\u00a0', ' ').replace('\u2212', '-'))
                .toList();
    }

    private static void refund(Person admin, String number, String amount) {
        Reply page = admin.browser().get("/admin/payments?query=" + number);
        Map<String, String> form =
                Map.of("idempotencyKey", page.value(REFUND_KEY).orElseThrow(), "amount", amount, "reason", "asked");
        Reply done = admin.browser().post("/admin/payments/" + number + "/refunds", page.csrf(), form);
        assertThat(done.location()).contains("done=refunded");
    }

    private static long taken(List<ProviderEntry> ledger) {
        return ledger.stream().filter(entry -> entry.gross().isPositive()).count();
    }

    private static String path(String url) {
        URI uri = URI.create(url);
        assertThat(url).startsWith(platform.site().toString());
        return uri.getRawPath();
    }

    private static String absolute(String base, String target) {
        return URI.create(base).resolve(target).toString();
    }
}
