package com.petmatch.examples.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.petmatch.testkit.ChromiumExtension;
import com.petmatch.testkit.PostgresExtension;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A passkey made and used in a real browser; what a dishonest authenticator presents opens nothing. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PasskeyTest {

    @RegisterExtension
    static final PostgresExtension postgres = PostgresExtension.empty();

    @RegisterExtension
    static final ChromiumExtension chromium = ChromiumExtension.installed();

    @TempDir
    static Path directory;

    private Stage stage;

    @BeforeAll
    void open() {
        stage = Stage.named(postgres.jdbcUrl(), directory, chromium.executable());
    }

    @AfterAll
    void close() {
        stage.close();
    }

    @Test
    void opensTheAccountWithoutAPassword() {
        try (Person person = new Person(stage.browser(), stage.namedSite(), "es")) {
            new VirtualAuthenticator(person);
            addsPasskey(person);

            person.click("sign-out").open("/sign-in").click("passkey-sign-in");
            person.page().waitForURL("**/pets");
            person.sees("nav-account");

            person.open("/account").sees("passkey");
            person.click("passkey-remove").sees("passkeys-none");
            person.click("sign-out").open("/sign-in").click("passkey-sign-in").sees("passkey-failed");
        }
    }

    @Test
    @Tag("row-71")
    void refusesAnAuthenticatorThatDidNotLookAtItsUser() {
        try (Person person = new Person(stage.browser(), stage.namedSite(), "en")) {
            VirtualAuthenticator authenticator = new VirtualAuthenticator(person);
            addsPasskey(person);
            authenticator.skipsVerification();

            opensNothing(person);
        }
    }

    @Test
    @Tag("row-71")
    void refusesASignatureThatIsNone() {
        try (Person person = new Person(stage.browser(), stage.namedSite(), "en")) {
            VirtualAuthenticator authenticator = new VirtualAuthenticator(person);
            addsPasskey(person);
            authenticator.signsBadly();

            opensNothing(person);
        }
    }

    @Test
    @Tag("row-71")
    void refusesACopyOfTheAuthenticator() {
        try (Person person = new Person(stage.browser(), stage.namedSite(), "en")) {
            VirtualAuthenticator authenticator = new VirtualAuthenticator(person);
            addsPasskey(person);
            person.click("sign-out").open("/sign-in").click("passkey-sign-in");
            person.page().waitForURL("**/pets");
            authenticator.becomesACopy();

            opensNothing(person);
        }
    }

    @Test
    void staysAPasswordPageWhereThereAreNoPasskeys() {
        try (Person person = new Person(stage.browser(), stage.site(), "en")) {
            person.open("/sign-in").sees("sign-in-submit");
        }
    }

    private static void addsPasskey(Person person) {
        person.open("/sign-in").fill("email", Stage.ADMIN).fill("password", Stage.ADMIN_PASSWORD);
        person.click("sign-in-submit").open("/account").click("passkey-add");
        person.page().waitForURL("**/account?done=passkey-added");
        person.sees("passkey");
    }

    private static void opensNothing(Person person) {
        person.click("sign-out").open("/sign-in").click("passkey-sign-in").sees("passkey-failed");
        person.open("/pets");
        assertThat(person.page()).hasURL(java.util.regex.Pattern.compile(".*/sign-in\\?next=.*"));
    }
}
