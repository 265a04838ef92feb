package com.petmatch.examples.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.testkit.ChromiumExtension;
import com.petmatch.testkit.PostgresServer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each page about something that did not work, provoked for real: in the reader's language, in order, usable by everybody. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ErrorPagesTest {

    @RegisterExtension
    static final ChromiumExtension chromium = ChromiumExtension.installed();

    @TempDir
    static Path directory;

    private final PostgresServer postgres = PostgresServer.started();
    private Stage stage;

    @BeforeAll
    void open() {
        String jdbcUrl = "jdbc:postgresql://127.0.0.1:" + postgres.port() + "/postgres";
        stage = new Stage(jdbcUrl, directory, chromium.executable());
    }

    @AfterAll
    void close() {
        stage.close();
        postgres.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"es", "ar", "ja", "de", "hi"})
    void tellsWhatHappenedInOrder(String language) {
        try (Person visitor = person(language)) {
            visitor.open("/no/such/page");
            looksAt(visitor, 404);
            submits(visitor, "form.querySelector('[name=password]').remove()");
            looksAt(visitor, 400);
            submits(visitor, "form.querySelector('[name=_csrf]').value = 'forged'");
            looksAt(visitor, 403);
            submits(visitor, "form.action = '/pets'");
            looksAt(visitor, 401);
            submits(visitor, "form.querySelector('[name=password]').value = 'x'.repeat(9000)");
            looksAt(visitor, 413);
        }
    }

    @Test
    void tellsThatSomethingBrokeHere() throws SQLException {
        for (String language : List.of("es", "ar")) {
            try (Person admin = signedIn(language)) {
                rename("petmatch_core.pet", "pet_away");
                try {
                    admin.open("/pets");
                    looksAt(admin, 500);
                } finally {
                    rename("petmatch_core.pet_away", "pet");
                }
            }
        }
    }

    @Test
    void tellsThatAPartIsAway() {
        try (Person spanish = signedIn("es");
                Person visitor = person("ar")) {
            visitor.open("/sign-in");
            postgres.stop();
            try {
                spanish.open("/pets");
                looksAt(spanish, 503);
                visitor.fill("email", "ada@example.org")
                        .fill("password", Story.PASSWORD)
                        .click("sign-in-submit");
                looksAt(visitor, 503);
            } finally {
                postgres.start();
            }
        }
    }

    /** Last: it uses up what this address may try in a minute, and the others sign in from the same one. */
    @Test
    @Order(Integer.MAX_VALUE)
    void asksToWaitWhoIsTooFast() {
        try (Person visitor = person("de")) {
            for (int attempt = 0; attempt <= 60 && visitor.the("fault-429").count() == 0; attempt++) {
                submits(visitor, "form.querySelector('[name=password]').value = 'x'");
            }
            looksAt(visitor, 429);
            assertThat(visitor.text("retry-after")).isNotBlank();
        }
    }

    private Person person(String language) {
        return new Person(stage.browser(), stage.site(), language);
    }

    private Person signedIn(String language) {
        Person admin = person(language);
        admin.open("/sign-in").fill("email", Stage.ADMIN).fill("password", Stage.ADMIN_PASSWORD);
        admin.click("sign-in-submit").sees("sign-out");
        return admin.choosesLanguage();
    }

    /** Sends the sign-in form off after something was done to it that no person does. */
    private static void submits(Person person, String change) {
        person.open("/sign-in");
        person.page()
                .evaluate("() => { const form = document.querySelector('[data-testid=sign-in-form]');"
                        + " form.noValidate = true; " + change + "; }");
        person.click("sign-in-submit");
    }

    private void looksAt(Person person, int status) {
        person.sees("fault-" + status);
        assertThat(person.text("request-id")).matches("[0-9a-f-]{36}");
        assertThat(person.page().title()).endsWith("PetMatch");
        Look.at(person.page(), stage.site(), person.language());
    }

    private void rename(String table, String name) throws SQLException {
        try (Connection connection = postgres.dataSource("postgres").getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("ALTER TABLE " + table + " RENAME TO " + name);
        }
    }
}
