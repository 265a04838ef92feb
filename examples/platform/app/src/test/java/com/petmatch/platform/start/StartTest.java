package com.petmatch.platform.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("row-2")
class StartTest {

    @TempDir
    private Path directory;

    @Test
    @Tag("row-1")
    void refusesWrongSettingsWithALineEach() {
        try (HostProcess host = HostProcess.start(
                "--petmatch.server.port=99999", "--petmatch.zone=Mars/Olympus", "--petmatch.server.prot=1")) {
            assertThat(host.awaitEnd()).isEqualTo(2);
            assertThat(host.printed())
                    .hasSize(3)
                    .anyMatch(line -> line.startsWith("petmatch.server.port is \"99999\", expected"))
                    .anyMatch(line -> line.startsWith("petmatch.zone is"))
                    .anyMatch(line -> line.startsWith("petmatch.server.prot is (unknown key)"));
        }
    }

    /** One directory through its life: first start, a second start beside it, a kill, a taken port, and a start again. */
    @Test
    @Tag("row-3")
    void keepsItsDataAndItsSecret() throws IOException {
        int port = freePort();
        String password;
        try (HostProcess first = start(port)) {
            List<String> printed = first.awaitBanner();
            password = password(printed);
            assertThat(printed.stream().filter(line -> line.contains(password))).hasSize(1);
            assertThat(filesWith(password)).isEmpty();
            assertThat(token(port, password)).isEqualTo(200);
            assertSecondStartRefused();
            first.kill();
        }
        assertTakenPortRefused();
        try (HostProcess again = start(port)) {
            assertThat(again.awaitBanner()).noneMatch(line -> line.startsWith("  Password"));
            assertThat(token(port, password)).isEqualTo(200);
            assertThat(filesWith(password)).isEmpty();
        }
    }

    private void assertSecondStartRefused() {
        try (HostProcess second = start(freePort())) {
            assertThat(second.awaitEnd()).isEqualTo(3);
            assertThat(second.printed()).singleElement().asString().startsWith("Another host runs on " + directory);
        }
    }

    private void assertTakenPortRefused() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                HostProcess refused = start(taken.getLocalPort())) {
            assertThat(refused.awaitEnd()).isEqualTo(4);
            assertThat(refused.printed())
                    .last()
                    .asString()
                    .isEqualTo("Port " + taken.getLocalPort()
                            + " is taken: end the other program, or set petmatch.server.port");
        }
    }

    private HostProcess start(int port) {
        return HostProcess.start("--petmatch.server.port=" + port, "--petmatch.data-directory=" + directory);
    }

    private static String password(List<String> printed) {
        return printed.stream()
                .filter(line -> line.startsWith("  Password"))
                .map(line -> line.substring("  Password".length()).strip().split(" ")[0])
                .findFirst()
                .orElseThrow(() -> new AssertionError("No password in " + printed));
    }

    private static int token(int port, String password) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1/auth/token"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "{\"email\":\"admin@petmatch.localhost\",\"password\":\"" + password + "\"}"))
                .build();
        try {
            return HttpClient.newHttpClient()
                    .send(request, HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    // The database's own files and its log of changes are among them.
    private List<Path> filesWith(String secret) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(directory.resolve("postgres-binaries")))
                    .filter(file -> holds(file, secret))
                    .toList();
        }
    }

    private static boolean holds(Path file, String secret) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(secret);
        } catch (IOException goneMeanwhile) {
            return false;
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
