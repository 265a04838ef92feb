package com.petmatch.platform.host;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.affiliate.click.ClickCookie;
import com.petmatch.kernel.privacy.SubjectId;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkFollowTest {

    @RegisterExtension
    static final RunningPlatform platform = new RunningPlatform();

    private static Person partner;
    private static String link;

    @BeforeAll
    static void partnerWithALink() {
        partner = platform.partner();
        link = partner.link();
    }

    @Test
    void countsAPersonAndKeepsASignedClick() {
        long before = touches();
        Browser visitor = platform.browser();

        Reply reply = visitor.get(link);

        assertThat(reply.status()).isEqualTo(302);
        assertThat(reply.location()).isEqualTo(platform.site() + "/");
        assertThat(reply.header("Set-Cookie").orElse("")).contains("Secure", "HttpOnly", "SameSite=Lax");
        assertThat(visitor.cookies()).containsKey(ClickCookie.NAME);
        assertThat(touches()).isEqualTo(before + 1);
    }

    @ParameterizedTest
    @Tag("row-12")
    @CsvSource({
        "User-Agent, Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)",
        "User-Agent, Java-http-client/17.0.15",
        "User-Agent, curl/8.5.0",
        "Sec-Purpose, prefetch;prerender",
        "Purpose, prefetch",
        "X-Moz, prefetch",
    })
    void redirectsMachinesWithoutCountingThem(String header, String value) {
        long before = touches();
        Browser machine = platform.browser();

        Reply reply = machine.get(link, header, value);

        assertThat(reply.status()).isEqualTo(302);
        assertThat(reply.location()).isEqualTo(platform.site() + "/");
        assertThat(machine.cookies()).doesNotContainKey(ClickCookie.NAME);
        assertThat(touches()).isEqualTo(before);
    }

    @Test
    @Tag("row-12")
    void answersHeadWithoutCountingIt() {
        long before = touches();
        Browser machine = platform.browser();

        assertThat(machine.head(link).status()).isEqualTo(302);
        assertThat(machine.cookies()).doesNotContainKey(ClickCookie.NAME);
        assertThat(touches()).isEqualTo(before);
    }

    @Test
    @Tag("row-12")
    void earnsNothingByAHiddenFrame() {
        Browser victim = platform.browser().sending("Sec-Fetch-Dest", "iframe").sending("Sec-Fetch-Mode", "navigate");
        var framed = victim.open(link, Map.of("Sec-Fetch-Dest", "iframe", "Sec-Fetch-Site", "cross-site"));
        Optional<String> cookie = Optional.ofNullable(framed.header("Set-Cookie"))
                .filter(value -> value.startsWith(ClickCookie.NAME))
                .map(value -> value.substring(ClickCookie.NAME.length() + 1, value.indexOf(';')));
        framed.close();

        SubjectId customer = platform.person(cookie).subject();

        settle();
        assertThat(isBound(customer)).isFalse();
    }

    @ParameterizedTest
    @Tag("row-12")
    @ValueSource(strings = {"/r/nobodyknows1", "/r/x", "/r/%252e%252e", "/r/%00"})
    void sendsUnknownCodesHome(String path) {
        Reply reply = platform.browser().get(path);

        assertThat(reply.status()).isIn(302, 400, 404);
        assertThat(reply.status() == 302 ? reply.location() : platform.site() + "/")
                .isEqualTo(platform.site() + "/");
    }

    @ParameterizedTest
    @Tag("row-12")
    @CsvSource(
            value = {
                "to=//evil.example, 400",
                "to=https://evil.example/, 400",
                "to=https%3A%2F%2Fevil.example%2F&sig=1.AAAA, 400",
                "to=javascript:alert(1)&sig=1.x, 403",
            })
    void leadsToNoTargetThatWeNeverSigned(String query, int status) {
        long before = touches();

        Reply reply = platform.browser().get(link + "?" + query);

        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.header("Location")).isEmpty();
        assertThat(touches()).isEqualTo(before);
    }

    @Test
    void bindsWhoSignsUpWithTheClick() {
        Browser visitor = platform.browser();
        visitor.get(link);

        SubjectId customer = signedUp(visitor);

        RunningPlatform.awaitTrue("the binding", () -> isBound(customer));
    }

    @ParameterizedTest
    @Tag("row-13")
    @ValueSource(strings = {"forged", "0123456789abcdef0123456789abcdef.1.00000000000000000000000000000000", "a.b.c"})
    void signsUpWithAForgedClickAndBindsNobody(String cookie) {
        Browser visitor = platform.browser().cookie(ClickCookie.NAME, cookie);

        SubjectId customer = signedUp(visitor);

        settle();
        assertThat(isBound(customer)).isFalse();
    }

    @Test
    @Tag("row-13")
    void signsUpWithAnEndlessCookie() {
        Browser visitor = platform.browser().cookie(ClickCookie.NAME, "x".repeat(3_000));

        assertThat(signedUp(visitor)).isNotNull();
    }

    @Test
    @Tag("row-13")
    void signsUpWithAnExpiredClickAndBindsNobody() {
        Browser visitor = platform.browser();
        visitor.get(link);
        String click = visitor.cookies().get(ClickCookie.NAME);
        platform.database()
                .sql("update petmatch_affiliate.touch set at = at - interval '31 days' where click = :click")
                .param("click", click.substring(0, click.indexOf('.')))
                .update();

        SubjectId customer = signedUp(visitor);

        settle();
        assertThat(isBound(customer)).isFalse();
    }

    @ParameterizedTest
    @Tag("row-13")
    @ValueSource(strings = {"Sec-GPC", "DNT"})
    void keepsNoClickOfWhoDoesNotWantToBeFollowed(String signal) {
        Browser visitor = platform.browser();

        Reply reply = visitor.get(link, signal, "1");

        assertThat(reply.status()).isEqualTo(302);
        assertThat(visitor.cookies()).doesNotContainKey(ClickCookie.NAME);
    }

    @Test
    @Tag("row-13")
    void bindsNoPartnerToThemselves() {
        Person self = platform.partner();
        String own = self.link();
        Browser visitor = platform.browser();
        visitor.get(own);
        long before = bindings();

        SubjectId other = signedUp(visitor);

        RunningPlatform.awaitTrue("the other account to be bound", () -> isBound(other));
        assertThat(bindings()).isEqualTo(before + 1);
        assertThat(isBound(self.subject())).isFalse();
    }

    private static SubjectId signedUp(Browser visitor) {
        String email = RunningPlatform.newEmail();
        Reply reply =
                visitor.submit("/sign-up", "/sign-up", Map.of("email", email, "password", RunningPlatform.PASSWORD));
        assertThat(reply.status()).isEqualTo(200);
        platform.mailedToken(email);
        return new SubjectId(platform.database()
                .sql("select id from petmatch_core.account where email = :email")
                .param("email", email)
                .query(java.util.UUID.class)
                .single());
    }

    // Events are worked off in their order: once a later one is done, so is every earlier one.
    private static void settle() {
        String email = RunningPlatform.newEmail();
        platform.browser().submit("/sign-up", "/sign-up", Map.of("email", email, "password", RunningPlatform.PASSWORD));
        platform.mailedToken(email);
    }

    private static boolean isBound(SubjectId customer) {
        return count("petmatch_affiliate.binding where customer = '" + customer.value() + "'") > 0;
    }

    private static long bindings() {
        return count("petmatch_affiliate.binding");
    }

    private static long touches() {
        return count("petmatch_affiliate.touch");
    }

    private static long count(String from) {
        return platform.database()
                .sql("select count(*) from " + from)
                .query(Long.class)
                .single();
    }
}
