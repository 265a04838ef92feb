package com.petmatch.platform.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A form of another page changes nothing here. */
@Tag("row-17")
class CsrfTest {

    private static final Map<String, String> OWN = Map.of("Sec-Fetch-Site", "same-origin");

    @RegisterExtension
    static final RunningPlatform platform = new RunningPlatform();

    private static Person owner;

    @BeforeAll
    static void ownerOfNothing() {
        owner = platform.person().signIn();
    }

    @Test
    void refusesAMissingToken() {
        assertRefused(owner.browser().post("/pets", pet(), OWN));
    }

    @Test
    void refusesSomebodyElsesToken() {
        String foreign = platform.person().signIn().browser().get("/pets/new").csrf();

        assertRefused(owner.browser().post("/pets", foreign, pet()));
    }

    @Test
    void refusesAnotherPersonsTokenWithItsCookie() {
        Browser stranger = platform.person().signIn().browser();
        String foreign = stranger.get("/pets/new").csrf();
        Person victim = platform.person().signIn();
        victim.browser().cookie("__Host-pm-csrf", stranger.cookies().get("__Host-pm-csrf"));

        Reply reply = victim.browser().post("/pets", foreign, pet());

        assertThat(reply.status()).isEqualTo(403);
        assertThat(pets(victim)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "AAAA", "%00"})
    void refusesAForgedToken(String token) {
        assertRefused(owner.browser().post("/pets", token, pet()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site"})
    void refusesAnotherSiteEvenWithTheToken(String site) {
        Map<String, String> form = new HashMap<>(pet());
        form.put("_csrf", owner.browser().get("/pets/new").csrf());

        assertRefused(owner.browser().post("/pets", form, Map.of("Sec-Fetch-Site", site)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example", "null", "http://127.0.0.1:1", "http://petmatch.evil.example"})
    void refusesAForeignOriginEvenWithTheToken(String origin) {
        Map<String, String> form = new HashMap<>(pet());
        form.put("_csrf", owner.browser().get("/pets/new").csrf());

        assertRefused(owner.browser().post("/pets", form, Map.of("Origin", origin)));
    }

    @Test
    void refusesAPurchaseByAForeignPage() {
        Map<String, String> order = new HashMap<>(owner.order("pro-monthly"));

        Reply reply = owner.browser()
                .post("/checkout", order, Map.of("Origin", "https://evil.example", "Sec-Fetch-Site", "cross-site"));

        assertThat(reply.status()).isEqualTo(403);
        assertThat(owner.browser().get("/checkout/return").status()).isEqualTo(404);
    }

    private static void assertRefused(Reply reply) {
        assertThat(reply.status()).isEqualTo(403);
        assertThat(pets(owner)).isZero();
    }

    private static Map<String, String> pet() {
        return Map.of("name", "Bruno", "species", "dog", "sex", "unknown");
    }

    private static long pets(Person person) {
        return platform.database()
                .sql("select count(*) from petmatch_core.pet where owner = :owner")
                .param("owner", person.subject().value())
                .query(Long.class)
                .single();
    }
}
