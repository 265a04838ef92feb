package com.petmatch.security.servlet;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.security.login.Credential;
import com.petmatch.security.onetime.OneTimePurpose;
import com.petmatch.security.password.PasswordHash;
import com.petmatch.security.testkit.SoftAuthenticator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.bouncycastle.crypto.generators.OpenBSDBCrypt;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Guessing, replaying and racing of what people sign in with, over the wire. */
abstract class SignInAttackSuite extends AccountAttackSuite {

    private static final String EMAIL = "anna@example.org";

    SignInAttackSuite(RunningHost.Starter server) {
        super(server);
    }

    private SubjectId anna() {
        return accounts.person(EMAIL, Accounts.PASSWORD);
    }

    /** The right password was given; what the browser holds then. */
    private String flow() throws IOException {
        Answer answer = login(EMAIL, Accounts.PASSWORD);
        assertThat(answer.status()).isEqualTo(202);
        return said(answer).get("flow");
    }

    private Answer totp(String flow, String code) throws IOException {
        return post("/login/factor", "flow", flow, "totp", code, "device", DEVICE);
    }

    private static String withoutDate(Answer answer) {
        return answer.head().lines().filter(line -> !line.startsWith("Date:")).collect(Collectors.joining("\n"))
                + "\n\n" + answer.body();
    }

    @Test
    @Tag("row-28")
    void anUnknownAWrongAndADisabledOneAreAnsweredAlikeForTheSameWork() throws IOException {
        anna();
        SubjectId ben = accounts.person("ben@example.org", Accounts.PASSWORD);
        accounts.engine.disable(Accounts.TENANT, ben);
        int before = accounts.hasher.checks.get();

        String wrong = withoutDate(login(EMAIL, "a wrong password"));

        assertThat(withoutDate(login("nobody@example.org", Accounts.PASSWORD))).isEqualTo(wrong);
        assertThat(withoutDate(login("ben@example.org", Accounts.PASSWORD))).isEqualTo(wrong);
        assertThat(accounts.hasher.checks.get() - before).isEqualTo(3);
    }

    @Test
    @Tag("row-27")
    @Tag("row-28")
    void aFactorIsNotToldBeforeThePassword() throws IOException {
        accounts.app(anna());

        assertThat(withoutDate(login(EMAIL, "a wrong password")))
                .isEqualTo(withoutDate(login("nobody@example.org", "a wrong password")));
        assertThat(withoutDate(totp("A".repeat(43), "123456"))).isEqualTo(withoutDate(totp(flow(), "123456")));
    }

    @Test
    @Tag("row-29")
    void passwordsCountByteForByte() throws IOException {
        accounts.person("nul@example.org", "seven quiet\u0000hedgehogs");
        accounts.person("composed@example.org", "caf\u00e9 with seven hedgehogs");

        assertThat(login("nul@example.org", "seven quiet\u0000hedgehogs").status())
                .isEqualTo(200);
        assertThat(login("nul@example.org", "seven quiet").status()).isEqualTo(401);
        assertThat(login("nul@example.org", "seven quiet\u0000other hedgehogs").status())
                .isEqualTo(401);
        assertThat(login("composed@example.org", "cafe\u0301 with seven hedgehogs")
                        .status())
                .isEqualTo(401);
        assertThat(login("composed@example.org", "caf\u00e9 with seven hedgehogs ")
                        .status())
                .isEqualTo(401);
        assertThat(login("composed@example.org", "caf\u00e9 with seven hedgehogs")
                        .status())
                .isEqualTo(200);
    }

    @Test
    @Tag("row-29")
    void ofAFormerBcryptHashNoMoreThanItsSeventyTwoBytesMatch() throws IOException {
        String longest = "p".repeat(72);
        String hash = OpenBSDBCrypt.generate("2a", longest.getBytes(StandardCharsets.UTF_8), new byte[16], 4);
        accounts.credentials.insert(
                Accounts.TENANT,
                new Credential(
                        new SubjectId(UUID.randomUUID()),
                        accounts.lookups.current("old@example.org"),
                        new PasswordHash(hash),
                        Credential.State.ACTIVE,
                        accounts.clock.instant(),
                        1));

        assertThat(login("old@example.org", longest + "q").status()).isEqualTo(401);
        assertThat(login("old@example.org", longest).status()).isEqualTo(200);
    }

    @Test
    @Tag("row-30")
    void signInsThatNoPermitComesFreeForAreRefusedInTime() {
        AtomicInteger people = new AtomicInteger();
        List<Answer> whileBusy = accounts.permits
                .run(() -> {
                    try {
                        return atOnce(() -> login(people.incrementAndGet() + "@example.org", Accounts.PASSWORD));
                    } catch (Exception failed) {
                        throw new IllegalStateException(failed);
                    }
                })
                .orElseThrow();

        assertThat(whileBusy).extracting(Answer::status).containsOnly(503);
    }

    @Test
    @Tag("row-32")
    void aCodeIsSpentOnceAlsoInARace() throws Exception {
        SoftAuthenticator app = accounts.app(anna());
        String code = app.code(accounts.clock.instant());
        String first = flow();
        String second = flow();

        List<Answer> answers = atOnce(() -> totp(first, code));

        assertThat(answers.stream().filter(answer -> answer.status() == 200)).hasSize(1);
        assertThat(totp(second, code).status()).isEqualTo(401);
        assertThat(totp(first, app.code(accounts.clock.instant().plusSeconds(30)))
                        .status())
                .as("the flow is over")
                .isEqualTo(401);
    }

    @Test
    @Tag("row-32")
    void fiveGuessesEndAFlowAndNewFlowsGiveNoMore() throws IOException {
        SoftAuthenticator app = accounts.app(anna());
        String flow = flow();
        for (int i = 0; i < 5; i++) {
            assertThat(totp(flow, "00000" + i).status()).isIn(401, 429);
        }

        assertThat(totp(flow, app.code(accounts.clock.instant())).status()).isEqualTo(401);
        assertThat(totp(flow(), app.code(accounts.clock.instant())).status()).isEqualTo(429);
    }

    @ParameterizedTest
    @Tag("row-32")
    @CsvSource({"-60, 401", "-30, 200", "0, 200", "30, 200", "60, 401"})
    void aClockMayBeOneStepOff(long seconds, int status) throws IOException {
        SoftAuthenticator app = accounts.app(anna());

        assertThat(totp(flow(), app.code(accounts.clock.instant().plusSeconds(seconds)))
                        .status())
                .isEqualTo(status);
    }

    @Test
    @Tag("row-32")
    void aRecoveryCodeIsSpentOnceInARaceOfTwoFlows() throws Exception {
        SubjectId anna = anna();
        accounts.app(anna);
        String code = accounts.recovery.issue(Accounts.TENANT, anna).get(0).revealText();
        // Begun one after the other: passwords that are tried at once count as failures until they are checked.
        Queue<String> flows = new ConcurrentLinkedQueue<>();
        for (int i = 0; i < 8; i++) {
            flows.add(flow());
        }
        List<Answer> answers =
                atOnce(() -> post("/login/factor", "flow", flows.remove(), "recovery", code, "device", DEVICE));

        assertThat(answers.stream().filter(answer -> answer.status() == 200)).hasSize(1);
    }

    private Answer reset(String link) throws IOException {
        return post("/reset", "link", link, "password", "eleven loud badgers");
    }

    private String link(SubjectId subject) {
        return accounts.links
                .issue(Accounts.TENANT, OneTimePurpose.RESET_PASSWORD, subject)
                .revealText();
    }

    @Test
    @Tag("row-74")
    void aLinkWorksOnceAlsoInARace() throws Exception {
        String link = link(anna());

        assertThat(atOnce(() -> reset(link)).stream().filter(answer -> answer.status() == 204))
                .hasSize(1);
        assertThat(reset(link).status()).isEqualTo(401);
        assertThat(login(EMAIL, Accounts.PASSWORD).status()).isEqualTo(401);
        assertThat(login(EMAIL, "eleven loud badgers").status()).isEqualTo(200);
    }

    @Test
    @Tag("row-74")
    void aLinkEndsInTimeAndOpensOnlyItsPurpose() throws IOException {
        SubjectId anna = anna();
        String verify = accounts.links
                .issue(Accounts.TENANT, OneTimePurpose.VERIFY_EMAIL, anna)
                .revealText();
        String late = link(anna);
        accounts.clock.advance(Duration.ofMinutes(30));

        assertThat(reset(verify).status()).isEqualTo(401);
        assertThat(reset(late).status()).isEqualTo(401);
        assertThat(reset(late + "A").status()).isEqualTo(401);
    }

    @Test
    @Tag("row-74")
    void aResetSkipsNoFactorAndEndsWhatWasSignedIn() throws IOException {
        SubjectId anna = anna();
        Map<String, String> before = said(login(EMAIL, Accounts.PASSWORD));
        accounts.app(anna);
        assertThat(home(before).status()).isEqualTo(200);

        assertThat(reset(link(anna)).status()).isEqualTo(204);

        assertThat(login(EMAIL, "eleven loud badgers").status())
                .as("the factor is still asked for")
                .isEqualTo(202);
        assertThat(home(before).status()).isEqualTo(401);
        assertThat(refresh(before.get("refresh")).status()).isEqualTo(401);
    }
}
