package com.petmatch.security.servlet;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.security.event.SecurityEvent.FamilyRevoked;
import com.petmatch.security.keys.SigningKey;
import com.petmatch.security.refresh.RefreshFamily;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Stolen, replayed and revoked access and refresh tokens over the wire. */
abstract class SignedInAttackSuite extends AccountAttackSuite {

    private static final String EMAIL = "anna@example.org";

    SignedInAttackSuite(RunningHost.Starter server) {
        super(server);
    }

    private Map<String, String> signedIn() throws IOException {
        return said(login(EMAIL, Accounts.PASSWORD));
    }

    private SubjectId anna() {
        return accounts.person(EMAIL, Accounts.PASSWORD);
    }

    @Test
    @Tag("row-21")
    void aTokenThatIsRememberedDiesWithItsSubjectsEpoch() throws IOException {
        SubjectId anna = anna();
        Map<String, String> tokens = signedIn();
        assertThat(home(tokens).body()).isEqualTo(anna.toString());
        assertThat(home(tokens).status()).isEqualTo(200);

        accounts.revocations.revokeSubject(Accounts.TENANT, anna);

        assertThat(home(tokens).status()).isEqualTo(401);
        assertThat(home(signedIn()).status()).isEqualTo(200);
    }

    @Test
    @Tag("row-21")
    void aTokenOfARevokedDeviceDiesAloneAndOneOfADisabledPersonToo() throws IOException {
        SubjectId anna = anna();
        Map<String, String> phone = signedIn();
        Map<String, String> laptop = signedIn();
        assertThat(home(phone).status()).isEqualTo(200);
        RefreshFamily newest = accounts.refresh.list(Accounts.TENANT, anna).get(0);

        accounts.refresh.revoke(Accounts.TENANT, anna, newest.id());
        assertThat(List.of(home(phone).status(), home(laptop).status())).containsExactlyInAnyOrder(200, 401);
        accounts.engine.disable(Accounts.TENANT, anna);

        assertThat(home(phone).status()).isEqualTo(401);
        assertThat(home(laptop).status()).isEqualTo(401);
        assertThat(login(EMAIL, Accounts.PASSWORD).status()).isEqualTo(401);
    }

    @Test
    @Tag("row-21")
    void aTokenThatIsRememberedDiesWithItsKey() throws IOException {
        anna();
        Map<String, String> tokens = signedIn();
        assertThat(home(tokens).status()).isEqualTo(200);
        String former = accounts.signing.active().keyId();
        SigningKey next = SigningKey.generate(new SecureRandom());
        accounts.signing.announce(next);
        accounts.clock.advance(Duration.ofMinutes(10));
        accounts.signing.activate(next.keyId());
        Map<String, String> current = signedIn();
        accounts.clock.advance(Duration.ofMinutes(16));
        accounts.signing.remove(former);

        assertThat(home(tokens).status()).isEqualTo(401);
        assertThat(refresh(current.get("refresh")).status()).isEqualTo(200);
    }

    @Test
    @Tag("row-22")
    void onlyTheVeryTokenThatWasVerifiedIsRemembered() throws IOException {
        anna();
        String good = signedIn().get("access");
        int signature = good.lastIndexOf('.') + 1;
        assertThat(get("/home", bearer(good)).status()).isEqualTo(200);

        for (int i = 0; i < 40; i++) {
            char other = good.charAt(signature + i) == 'A' ? 'B' : 'A';
            String forged = good.substring(0, signature + i) + other + good.substring(signature + i + 1);
            assertThat(get("/home", bearer(forged)).status()).isEqualTo(401);
            assertThat(get("/home", bearer(forged)).status()).isEqualTo(401);
        }
        assertThat(get("/home", bearer(good.substring(0, signature))).status()).isEqualTo(401);
        assertThat(get("/home", bearer(good)).status()).isEqualTo(200);
    }

    @Test
    @Tag("row-23")
    void aReplayedTokenEndsTheFamilyForBoth() throws IOException {
        SubjectId anna = anna();
        Map<String, String> stolen = signedIn();
        Map<String, String> second = said(refresh(stolen.get("refresh")));
        Map<String, String> third = said(refresh(second.get("refresh")));
        assertThat(home(third).status()).isEqualTo(200);

        assertThat(refresh(stolen.get("refresh")).status()).isEqualTo(401);

        assertThat(refresh(third.get("refresh")).status()).isEqualTo(401);
        assertThat(home(third).status()).isEqualTo(401);
        assertThat(accounts.events)
                .filteredOn(FamilyRevoked.class::isInstance)
                .hasSize(1)
                .allMatch(event -> ((FamilyRevoked) event).subject().equals(anna));
    }

    @Test
    @Tag("row-24")
    void clientsThatRefreshAtOnceGetOneSuccessor() throws Exception {
        anna();
        String first = signedIn().get("refresh");

        List<Answer> answers = atOnce(() -> refresh(first));

        assertThat(answers).allMatch(answer -> answer.status() == 200);
        assertThat(answers.stream().map(answer -> said(answer).get("refresh")).collect(Collectors.toSet()))
                .hasSize(1);
        assertThat(refresh(said(answers.get(0)).get("refresh")).status()).isEqualTo(200);
    }

    @Test
    @Tag("row-24")
    void anotherDeviceDoesNotShareTheGrace() throws IOException {
        anna();
        String first = signedIn().get("refresh");
        assertThat(post("/refresh", "refresh", first, "device", "thief").status())
                .isEqualTo(401);
        Map<String, String> second = said(refresh(first));

        assertThat(post("/refresh", "refresh", first, "device", "thief").status())
                .isEqualTo(401);

        assertThat(refresh(second.get("refresh")).status()).isEqualTo(401);
    }

    @Test
    @Tag("row-25")
    void aLostReplyIsSaidAgainWithinTheGraceAndNotAfterIt() throws IOException {
        anna();
        String first = signedIn().get("refresh");
        String lost = said(refresh(first)).get("refresh");
        accounts.clock.advance(Duration.ofSeconds(10));

        assertThat(said(refresh(first)).get("refresh")).isEqualTo(lost);
        accounts.clock.advance(Duration.ofMillis(1));
        assertThat(refresh(first).status()).isEqualTo(401);
        assertThat(refresh(lost).status()).isEqualTo(401);
    }

    @Test
    @Tag("row-25")
    void rotationsWithinOneSecondAreToldApart() throws IOException {
        anna();
        String first = signedIn().get("refresh");
        String latest = first;
        for (int i = 0; i < 5; i++) {
            latest = said(refresh(latest)).get("refresh");
        }

        assertThat(refresh(first).status()).isEqualTo(401);
        assertThat(refresh(latest).status()).isEqualTo(401);
    }

    @Test
    @Tag("row-26")
    void whatTheStoreHoldsOpensNothing() throws IOException {
        SubjectId anna = anna();
        String token = signedIn().get("refresh");
        RefreshFamily row = accounts.families.ofSubject(Accounts.TENANT, anna).get(0);
        String hash = row.secret().value();
        String withHash = token.substring(0, token.length() - hash.length()) + hash;

        assertThat(row.toString()).doesNotContain(token.substring(token.length() - 20));
        for (String stolen : List.of(hash, "pmr_" + hash, row.id().value().toString(), withHash)) {
            assertThat(refresh(stolen).status()).isEqualTo(401);
        }
        assertThat(refresh(token).status()).as("forgeries end nothing").isEqualTo(200);
    }

    @ParameterizedTest
    @Tag("row-27")
    @ValueSource(strings = {"", "pmr_", "x", "unknown family", "wrong secret"})
    void refusedRefreshTokensLookAlike(String kind) throws IOException {
        anna();
        String token = signedIn().get("refresh");
        char last = token.charAt(30) == 'A' ? 'B' : 'A';
        String presented = switch (kind) {
            case "unknown family" -> token.substring(0, 10) + last + token.substring(11);
            case "wrong secret" -> token.substring(0, token.length() - 8) + "AAAAAAAA";
            default -> kind;
        };

        Answer answer = refresh(presented);

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.body()).isEqualTo("refused");
    }
}
