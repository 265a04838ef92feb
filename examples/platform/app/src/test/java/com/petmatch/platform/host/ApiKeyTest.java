package com.petmatch.platform.host;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.platform.audit.AuditDesk;
import com.petmatch.security.access.RoleId;
import com.petmatch.security.audit.ChainedRecord;
import com.petmatch.security.postgres.PostgresAuditSink;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A partner's key for a program: what it opens, and everything that closes it. */
@Tag("row-72")
class ApiKeyTest {

    private static final Pattern KEY = Pattern.compile("(pmk_test_[0-9a-f]{20}_[0-9a-f]{64}_[0-9a-f]{8})");

    @RegisterExtension
    static final RunningPlatform platform = new RunningPlatform();

    private Person seller;

    @BeforeEach
    void somebodyWhoSells() {
        seller = platform.person(RoleId.of("seller")).signIn();
    }

    @Test
    void isShownOnceAndListedWithoutItsSecret() {
        Reply made = made("pet:own:read");
        String key = made.value(KEY).orElseThrow();

        assertThat(made.header("Cache-Control").orElse("")).contains("no-store");
        Reply later = seller.browser().get("/account/keys");
        assertThat(later.body()).contains("key-" + id(key)).doesNotContain(key.split("_")[3]);
        assertThat(made("pet:own:read").value(KEY).orElseThrow()).isNotEqualTo(key);
    }

    @Test
    void opensWhatItWasGivenAndNothingElse() {
        seller.pet("Luna");
        String key = key("pet:own:read");

        Reply pets = ask("/api/v1/pets", key);
        assertThat(pets.json().path("items").get(0).path("name").asString()).isEqualTo("Luna");
        assertThat(platform.browser().get("/api/v1/pets", "X-Api-Key", key).status())
                .isEqualTo(200);
        for (String closed :
                List.of("/api/v1/invoices", "/api/v1/auth/logins", "/api/v1/keys", "/api/v1/ledger/check")) {
            assertThat(ask(closed, key).status()).as(closed).isEqualTo(404);
        }
        assertThat(ask("/api/v1/invoices", key("billing:own:read")).status()).isEqualTo(200);
    }

    @Test
    void isNothingWithAWrongChecksumOrSecret() {
        String key = key("pet:own:read");

        assertThat(ask("/api/v1/pets", flipped(key, key.length() - 1)).status()).isEqualTo(401);
        assertThat(ask("/api/v1/pets", flipped(key, 40)).status()).isEqualTo(401);
        assertThat(ask("/api/v1/pets", key.substring(0, key.length() - 9)).status())
                .isEqualTo(401);
        assertThat(ask("/api/v1/pets", "pmk_").status()).isEqualTo(401);
        assertThat(ask("/api/v1/pets", key).status()).isEqualTo(200);
    }

    @Test
    void endsWithItsTime() {
        String key = key("pet:own:read");
        platform.database()
                .sql("update petmatch_security.api_key set expires_at = now() - interval '1 minute' where id = :id")
                .param("id", id(key))
                .update();

        assertThat(ask("/api/v1/pets", key).status()).isEqualTo(401);
        assertThat(seller.browser().get("/account/keys").body()).contains("Expired");
    }

    @Test
    void endsAtOnceWhenItIsRevokedWhileInUse() {
        String key = key("pet:own:read");
        assertThat(ask("/api/v1/pets", key).status()).isEqualTo(200);

        Reply revoked = seller.browser().submit("/account/keys", "/account/keys/" + id(key) + "/revoke", Map.of());

        assertThat(revoked.location()).isEqualTo("/account/keys?done=key-revoked");
        assertThat(ask("/api/v1/pets", key).status()).isEqualTo(401);
        assertThat(seller.browser().get("/account/keys").body()).doesNotContain(id(key));
    }

    @Test
    void isRefusedInAUrlAndToldWithoutItsSecret() {
        String key = key("pet:own:read");

        assertThat(ask("/api/v1/pets?key=" + key, key).status()).isEqualTo(401);

        List<ChainedRecord> told = RunningPlatform.await("a record", () -> {
            List<ChainedRecord> records = records();
            boolean there = records.stream()
                    .anyMatch(chained -> chained.record().action().equals("security api-key-refused")
                            && chained.record().party().actor().equals(id(key)));
            return there ? Optional.of(records) : Optional.empty();
        });
        assertThat(told.toString()).doesNotContain(key.split("_")[3]);
    }

    @Test
    void isNobodyElsesToRevoke() {
        String key = key("pet:own:read");
        Person other = platform.person(RoleId.of("seller")).signIn();

        assertThat(other.browser()
                        .submit("/account/keys", "/account/keys/" + id(key) + "/revoke", Map.of())
                        .status())
                .isEqualTo(404);
        assertThat(ask("/api/v1/pets", key).status()).isEqualTo(200);
    }

    @Test
    void neverHasMoreThanItsOwner() {
        for (String more : List.of("partner:own:read", "key:own:write", "console:ledger:read", "no:such:thing", "")) {
            assertThat(made(more).status()).as(more).isEqualTo(422);
        }
        Person partner = platform.partner();
        assertThat(form(partner, Map.of("name", "Shop", "permission", "partner:own:read", "days", "30"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void needsANameAndATimeThatIsOffered() {
        for (Map<String, String> wrong : List.of(
                Map.of("name", " ", "permission", "pet:own:read", "days", "30"),
                Map.of("name", "x".repeat(61), "permission", "pet:own:read", "days", "30"),
                Map.of("name", "Shop", "permission", "pet:own:read", "days", "31"),
                Map.of("name", "Shop", "permission", "pet:own:read"))) {
            Reply refused = form(seller, wrong);
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.value(KEY)).isEmpty();
        }
    }

    @Test
    void isMadeListedAndRevokedByPrograms() {
        Browser program = platform.browser();
        seller.bearer().forEach(program::sending);
        String wish = "{\"name\":\"Shop\",\"permissions\":[\"pet:own:read\"],\"days\":30}";

        Reply made = program.postJson("/api/v1/keys", wish, Map.of());
        String id = made.json().path("key").path("id").asString();
        String key = made.json().path("secret").asString();

        assertThat(made.status()).isEqualTo(201);
        assertThat(ask("/api/v1/pets", key).status()).isEqualTo(200);
        Reply list = program.get("/api/v1/keys");
        assertThat(list.json().path("items").get(0).path("id").asString()).isEqualTo(id);
        assertThat(list.body()).doesNotContain(key);
        assertThat(program.postJson("/api/v1/keys", wish.replace("pet:own:read", "key:own:write"), Map.of())
                        .status())
                .isEqualTo(400);
        assertThat(program.call("DELETE", "/api/v1/keys/" + id, null, Map.of()).status())
                .isEqualTo(204);
        assertThat(program.call("DELETE", "/api/v1/keys/" + id, null, Map.of()).status())
                .isEqualTo(404);
        assertThat(ask("/api/v1/pets", key).status()).isEqualTo(401);
    }

    @Test
    void saysWhenItWasLastUsed() {
        String key = key("pet:own:read");
        assertThat(seller.browser().get("/account/keys").body()).contains("Not used yet");
        platform.database()
                .sql("update petmatch_security.api_key set created_at = now() - interval '1 hour',"
                        + " last_used_at = now() - interval '1 hour' where id = :id")
                .param("id", id(key))
                .update();

        ask("/api/v1/pets", key);

        assertThat(seller.browser().get("/account/keys").body()).doesNotContain("Not used yet");
    }

    private Reply made(String permission) {
        return form(seller, Map.of("name", "Shop", "permission", permission, "days", "90"));
    }

    private String key(String permission) {
        return made(permission).value(KEY).orElseThrow();
    }

    private static Reply form(Person person, Map<String, String> fields) {
        return person.browser().submit("/account/keys", "/account/keys", fields);
    }

    private static Reply ask(String path, String key) {
        return platform.browser().get(path, "Authorization", "Bearer " + key);
    }

    private static String id(String key) {
        return key.split("_")[2];
    }

    private static String flipped(String key, int at) {
        return key.substring(0, at) + (key.charAt(at) == '0' ? '1' : '0') + key.substring(at + 1);
    }

    private static List<ChainedRecord> records() {
        return platform.bean(PostgresAuditSink.class)
                .read(platform.bean(AuditDesk.class).chain(), 0, 1_000_000);
    }
}
