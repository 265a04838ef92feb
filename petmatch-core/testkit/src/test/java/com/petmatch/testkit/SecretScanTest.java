package com.petmatch.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("row-42")
class SecretScanTest {

    private final SecretScanExtension.Scan scan = new SecretScanExtension.Scan();

    // Put together here, so that no file of ours holds what the scan looks for.
    private static final String CARD = "4242 4242 ".repeat(2).strip();

    @Test
    void findsCardNumbersHoweverTheyAreWritten() {
        assertThat(PrintedSecrets.in("card " + CARD + " declined")).hasSize(1);
        assertThat(PrintedSecrets.in("{\"number\":\"" + CARD.replace(" ", "") + "\"}"))
                .hasSize(1);
        assertThat(PrintedSecrets.in("n=" + CARD.replace(' ', '-')))
                .singleElement()
                .satisfies(found -> assertThat(found)
                        .startsWith("a card number, 4242-4… of 19")
                        .doesNotContain(CARD.replace(' ', '-')));
    }

    @Test
    void findsKeysTokensAndCredentials() {
        assertThat(PrintedSecrets.in("sk" + "_test_abcdef12")).hasSize(1);
        assertThat(PrintedSecrets.in("wh" + "sec_abcdef12")).hasSize(1);
        assertThat(PrintedSecrets.in("pi_1" + "_secret_abcdef12")).hasSize(1);
        assertThat(PrintedSecrets.in("APP" + "_USR-1234567")).hasSize(1);
        assertThat(PrintedSecrets.in("Authorization: Bea" + "rer abcdefghijklmnop"))
                .hasSize(1);
        assertThat(PrintedSecrets.in("\"security_code\":" + "\"123\"")).hasSize(1);
        assertThat(PrintedSecrets.in("-----BEGIN " + "RSA PRIVATE KEY-----")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4242424242424243",
                "order 42, charge 01a229f7-a4d0-72df-a03d-214ce264bb9b",
                "1764460800000 ms",
                "pi_3MtwBwLkdIwHu7ix28a3tqPa",
                "4242424242424242424242",
                "x4242424242424242",
                "Bearer token refused",
            })
    void letsHarmlessTextsPass(String text) {
        assertThat(PrintedSecrets.in(text)).isEmpty();
    }

    @Test
    void readsWhatIsPrintedAndPassesItOn() {
        ByteArrayOutputStream console = new ByteArrayOutputStream();
        PrintStream printed = scan.read(new PrintStream(console, true, StandardCharsets.UTF_8));

        printed.println("paid with " + CARD);
        printed.print("half a line");

        assertThat(console.toString(StandardCharsets.UTF_8)).contains(CARD, "half a line");
        assertThat(scan.take()).hasSize(1);
        assertThat(scan.take()).isEmpty();
    }

    @Test
    void readsOnInALogWhereItStopped(@TempDir Path directory) throws IOException {
        Path log = directory.resolve("scanned.log");
        scan.readLog(log);
        Files.writeString(log, "card " + CARD + "\n");
        scan.readLog(log);
        assertThat(scan.take()).hasSize(1);

        Files.writeString(log, "nothing\n", StandardOpenOption.APPEND);
        scan.readLog(log);
        assertThat(scan.take()).isEmpty();
    }
}
