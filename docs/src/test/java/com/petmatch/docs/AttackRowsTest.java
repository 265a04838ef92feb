package com.petmatch.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Which test holds which attack stands in {@code docs/security/rows.md}; a list that is no longer true fails.
 * {@code mvn -pl docs -am verify -Dpetmatch.rows.update=true} writes it anew.
 */
class AttackRowsTest {

    private static final int LAST = 76;
    private static final Path LIST = Repository.ROOT.resolve("docs/security/rows.md");

    /** Why a row is not repeated over the wire. */
    private static final Map<Integer, String> NOT_ON_SERVERS = new TreeMap<>(Map.ofEntries(
            Map.entry(8, "no host with such a secret can be built"),
            Map.entry(9, "the server takes no part in fetching keys"),
            Map.entry(10, "the server takes no part in fetching keys"),
            Map.entry(11, "the server takes no part in fetching keys"),
            Map.entry(13, "the clocks are the host's; a server has none of its own"),
            Map.entry(18, "encrypted tokens are off unless a host turns them on; to the server they are text"),
            Map.entry(19, "encrypted tokens are off unless a host turns them on; to the server they are text"),
            Map.entry(36, "keys are built behind the server from what row 35 made of the request"),
            Map.entry(37, "a million addresses do not fit on one loopback"),
            Map.entry(38, "the store is attacked, not the server"),
            Map.entry(39, "the clocks of nodes and of the store"),
            Map.entry(40, "counted in threads and processes on the store"),
            Map.entry(44, "no host with such roles can be built"),
            Map.entry(46, "a document of the operator; no request carries it"),
            Map.entry(47, "whose permissions count is decided behind the server, on the same principal"),
            Map.entry(49, "work is counted in steps, not by the clock of a connection"),
            Map.entry(58, "the host hands a file to the guard behind the server"),
            Map.entry(59, "the host hands a file to the guard behind the server"),
            Map.entry(60, "the host hands a file to the guard behind the server"),
            Map.entry(61, "the host hands a file to the guard behind the server"),
            Map.entry(63, "scores are kept behind the server; its address is the one of row 33"),
            Map.entry(64, "a feed of the operator; no request carries it"),
            Map.entry(65, "calls that the host makes outwards"),
            Map.entry(66, "a rule over byte code"),
            Map.entry(70, "no host like that can be built"),
            Map.entry(75, "a document of the operator; no request carries it"),
            Map.entry(76, "fed by events, behind the server")));

    private static final Map<Integer, String> ATTACKS = attacks();
    private static final AttackRows ROWS = AttackRows.read();

    /** Every row of the table. */
    static IntStream held() {
        return IntStream.rangeClosed(1, LAST);
    }

    @Test
    void theListIsTrue() {
        String list = list();
        if (Boolean.getBoolean("petmatch.rows.update")) {
            Repository.write(LIST, list);
        }
        assertThat(LIST).as("write it with -Dpetmatch.rows.update=true").exists();
        assertThat(list).isEqualTo(Repository.read(LIST));
    }

    @ParameterizedTest
    @MethodSource("held")
    void aRowHasATestOnTheCoreOrOnBothServers(int row) {
        // Threads, dispatches and forms of requests are the servers' own: there is nothing of them in the core.
        assertThat(ROWS.onCore(row).isEmpty()
                        && (row != 67 && row != 68 || ROWS.onBothServers(row).isEmpty()))
                .as("row %s, %s, has no test", row, ATTACKS.get(row))
                .isFalse();
    }

    @ParameterizedTest
    @MethodSource("held")
    void aRowHasATestOnBothServersOrAReason(int row) {
        assertThat(ROWS.onBothServers(row).isEmpty())
                .as("row %s, %s, has a test on both servers or a reason for none, not both", row, ATTACKS.get(row))
                .isEqualTo(NOT_ON_SERVERS.containsKey(row));
    }

    @Test
    void everyTagIsARow() {
        assertThat(ROWS.beyond(LAST)).isEmpty();
        assertThat(ATTACKS).hasSize(LAST).containsKeys(1, LAST);
    }

    private String list() {
        String lines = ATTACKS.keySet().stream().map(this::line).collect(Collectors.joining());
        return """
                # Attacks and the tests that hold them

                Written by `AttackRowsTest` from the tags of the tests: `mvn -pl docs -am verify -Dpetmatch.rows.update=true`.
                The build fails when this list is no longer true, or when a row lacks a test that it must have.

                | # | attack | in memory | on Jetty and on Tomcat | on PostgreSQL or Redis |
                |---|---|---|---|---|
                """ + lines;
    }

    private String line(int row) {
        String servers = NOT_ON_SERVERS.getOrDefault(row, names(ROWS.onBothServers(row)));
        return "| " + row + " | " + ATTACKS.get(row) + " | " + names(ROWS.onCore(row)) + " | " + servers + " | "
                + names(ROWS.onRealStores(row)) + " |\n";
    }

    private static String names(Collection<String> tests) {
        return tests.isEmpty()
                ? "–"
                : tests.stream().map(test -> "`" + test + "`").collect(Collectors.joining(", "));
    }

    private static Map<Integer, String> attacks() {
        return Repository.read(Repository.ROOT.resolve("docs/src/test/resources/attacks.txt"))
                .lines()
                .map(line -> line.split(" ", 2))
                .collect(Collectors.toMap(
                        line -> Integer.valueOf(line[0]), line -> line[1], (one, other) -> one, TreeMap::new));
    }
}
