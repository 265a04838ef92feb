package com.petmatch.security.servlet;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.security.event.SecurityEvent.RequestDecided;
import com.petmatch.security.event.SecurityEvent.StageFailed;
import com.petmatch.security.pipeline.PipelineBuilder;
import com.petmatch.security.pipeline.Stage;
import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dispatches, threads and failing parts: decided once, for the right person, and never by accident. */
abstract class DispatchAttackSuite extends AdapterAttackSuite {

    DispatchAttackSuite(RunningHost.Starter server) {
        super(server);
    }

    private long decided() {
        return events.stream().filter(RequestDecided.class::isInstance).count();
    }

    @Test
    @Tag("row-67")
    void identitiesNeverMeetOnSharedThreads() throws Exception {
        String anna = cookie(session(ANNA));
        String ben = cookie(session(BEN));
        ExecutorService clients = Executors.newFixedThreadPool(8);
        try {
            Iterable<Future<Boolean>> answers = clients.invokeAll(IntStream.range(0, 60)
                    .<Callable<Boolean>>mapToObj(i -> () -> switch (i % 3) {
                        case 0 -> get("/async", anna).body().startsWith("ASYNC " + ANNA);
                        case 1 -> get("/async", ben).body().startsWith("ASYNC " + BEN);
                        default -> get("/async").body().startsWith("ASYNC nobody");
                    })
                    .toList());
            for (Future<Boolean> answer : answers) {
                assertThat(answer.get()).isTrue();
            }
        } finally {
            clients.shutdown();
        }
    }

    @ParameterizedTest
    @Tag("row-68")
    @CsvSource({"/forward, FORWARD nobody", "/include, INCLUDE nobody", "/async, ASYNC nobody"})
    void aDispatchIsNotDecidedAgain(String path, String answer) throws IOException {
        long before = decided();

        assertThat(get(path).body()).startsWith(answer);
        assertThat(decided() - before).isEqualTo(1);
    }

    @Test
    @Tag("row-68")
    void anErrorPageIsDecidedOnceAndCarriesTheFields() throws IOException {
        long before = decided();
        Answer answer = get("/fail", cookie(session(ANNA)));

        assertThat(answer.status()).isEqualTo(418);
        assertThat(answer.body()).doesNotContain(ANNA.toString());
        assertThat(decided() - before).isEqualTo(1);
    }

    @Test
    @Tag("row-68")
    void theContextPathIsNoPartOfARoute() throws IOException {
        assertThat(get("/admin", cookie(session(ANNA, "admin"))).status()).isEqualTo(200);
        assertThat(get("/admin").status()).isEqualTo(401);
        assertThat(call("GET", "/app/app/admin").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @Tag("row-68")
    @ValueSource(strings = {"/%61pp/admin", "/app%2fadmin", "/./app/admin", "//app/admin", "/app/../app/admin"})
    void aContextPathInAnotherFormIsNotServed(String target) throws IOException {
        Answer answer = call("GET", target, cookie(session(ANNA, "admin")));

        assertThat(answer.status()).isIn(400, 404);
        assertThat(answer.body()).doesNotContain("REQUEST " + ANNA);
    }

    @ParameterizedTest
    @Tag("row-69")
    @CsvSource({"BAN_LIST, 401, 200", "HONEYPOT, 401, 200", "FIREWALL, 503, 503", "BODY, 401, 503"})
    void aRoomThatThrowsBecomesItsFailMode(Stage room, int closedRoute, int openRoute) throws Exception {
        PipelineBuilder broken = builder().control(room, inspection -> {
            throw new IllegalStateException("control is broken");
        });

        with(broken, () -> {
            assertThat(get("/home").status()).isEqualTo(closedRoute);
            assertThat(get("/").status()).isEqualTo(openRoute);
        });
        assertThat(events)
                .anyMatch(event ->
                        event instanceof StageFailed failed && failed.stage().equals(room.name()));
    }

    @Test
    @Tag("row-69")
    void brokenPartsOfTheHostOpenNoRoute() throws Exception {
        with(
                builder().addresses((peer, fields) -> {
                    throw new IllegalStateException("resolver is broken");
                }),
                () -> assertThat(get("/").status()).isEqualTo(503));
        with(
                builder().limits(demands -> {
                    throw new IllegalStateException("limits are broken");
                }),
                () -> assertThat(get("/home").status()).isEqualTo(401));
        with(
                builder().listener(event -> {
                    throw new IllegalStateException("listener is broken");
                }),
                () -> assertThat(get("/home").status()).isEqualTo(401));
    }

    @Test
    @Tag("row-57")
    @Tag("row-69")
    void anActOfTheOperatorThatCannotBeRecordedDoesNotHappen() throws Exception {
        String admin = cookie(session(ANNA, "admin"));
        PipelineBuilder full = builder().audit(record -> {
            throw new IllegalStateException("audit is full");
        });

        with(full, () -> {
            assertThat(get("/admin", admin).status()).isEqualTo(503);
            assertThat(get("/home", admin).status()).isEqualTo(200);
        });
        assertThat(events).filteredOn(StageFailed.class::isInstance).isNotEmpty();
    }
}
