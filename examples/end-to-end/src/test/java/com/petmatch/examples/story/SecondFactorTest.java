package com.petmatch.examples.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An authenticator app turned on and used in a real browser; a forgotten password does not turn it off. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SecondFactorTest {

    private static final String PASSWORD = "quiet meadow lantern 42";
    private static final String NEW_PASSWORD = "another meadow lantern 43";
    private static final Pattern PETS = Pattern.compile(".*/pets");

    @RegisterExtension
    static final SharedStage shared = new SharedStage();

    private Stage stage;

    @BeforeAll
    void open() {
        stage = shared.stage();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "ar"})
    @Tag("row-32")
    @Tag("row-74")
    void opensTheAccountByCodeAndOutlivesANewPassword(String language) {
        String email = "factor-" + language + "@example.org";
        try (Person person = new Person(stage.browser(), stage.site(), language)) {
            signsUp(person, email);
            passwordOpens(person, email);
            AuthenticatorApp app = setsAppUp(person);
            List<String> recovery = makesRecoveryCodes(person);

            String code = app.next();
            codeOpensOnce(person, email, code);
            recoveryCodeOpens(person, email, PASSWORD, recovery.get(0));
            forgetsPassword(person, email);
            recoveryCodeOpens(person, email, NEW_PASSWORD, recovery.get(1));
        }
    }

    private void signsUp(Person person, String email) {
        person.open("/sign-up").fill("email", email).fill("password", PASSWORD).click("sign-up-submit");
        opensNewestLetter(person, email);
        person.click("mail-link").click("confirm-submit").sees("sign-in-submit");
    }

    private static void passwordOpens(Person person, String email) {
        signsIn(person, email, PASSWORD);
        assertThat(person.page()).hasURL(PETS);
    }

    private AuthenticatorApp setsAppUp(Person person) {
        person.open("/account").click("factor-set-up");
        looks(person);
        person.click("app-start");
        looks(person);
        AuthenticatorApp app = AuthenticatorApp.typed(person.text("app-secret"));
        person.fill("code", app.code()).click("app-submit").sees("factor-on");
        looks(person);
        return app;
    }

    private List<String> makesRecoveryCodes(Person person) {
        person.click("codes-make").sees("codes");
        looks(person);
        Locator codes = person.page().getByTestId("code");
        List<String> texts = codes.allInnerTexts().stream().map(String::strip).toList();
        assertThat(codes).hasCount(10);
        person.click("codes-kept").sees("codes-left");
        return texts;
    }

    private void codeOpensOnce(Person person, String email, String code) {
        person.click("sign-out");
        signsIn(person, email, PASSWORD);
        looks(person);
        person.fill("code", code).click("code-submit");
        assertThat(person.page()).hasURL(PETS);

        person.click("sign-out");
        signsIn(person, email, PASSWORD);
        person.fill("code", code).click("code-submit").sees("code-error");
        looks(person);
        person.open("/pets").sees("sign-in-submit");
    }

    private static void recoveryCodeOpens(Person person, String email, String password, String code) {
        signsIn(person, email, password);
        person.page().getByTestId("use-recovery").locator("summary").click();
        person.fill("recovery", code).click("recovery-submit");
        assertThat(person.page()).hasURL(PETS);
        person.click("sign-out");
    }

    private void forgetsPassword(Person person, String email) {
        person.open("/sign-in").click("forgot");
        looks(person);
        person.fill("email", email).click("reset-submit").sees("link-sent");
        looks(person);
        person.seesInTime("/dev/mail", "mails", email);
        opensLetterWithLinkTo(person, email, "/reset/new");
        looks(person);
        person.fill("password", NEW_PASSWORD).click("new-password-submit").sees("sign-in-submit");
    }

    private static void signsIn(Person person, String email, String password) {
        person.open("/sign-in").fill("email", email).fill("password", password).click("sign-in-submit");
        person.page().waitForURL(url -> !url.endsWith("/sign-in"));
    }

    private static void opensNewestLetter(Person person, String email) {
        person.seesInTime("/dev/mail", "mails", email);
        letters(person, email).first().locator("a").click();
    }

    // Letters come when the outbox is at it: the mailbox is opened again until the one with the link is there.
    private static void opensLetterWithLinkTo(Person person, String email, String path) {
        for (int look = 0; look < 60; look++) {
            person.open("/dev/mail");
            letters(person, email).first().locator("a").click();
            Locator link = person.page().locator("a[href*='" + path + "']");
            if (link.count() > 0) {
                link.first().click();
                return;
            }
            person.page().waitForTimeout(500);
        }
        throw new AssertionError("Expected a letter to " + email + " that leads to " + path);
    }

    private static Locator letters(Person person, String email) {
        return person.page().getByTestId("mails").locator("tr", new Locator.LocatorOptions().setHasText(email));
    }

    private void looks(Person person) {
        Look.at(person.page(), stage.site(), person.language());
    }
}
