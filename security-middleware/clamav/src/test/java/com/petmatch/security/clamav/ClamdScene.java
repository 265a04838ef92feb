package com.petmatch.security.clamav;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

/** Daemons of one test, threads to scan on, and the ticker by which ill daemons are left alone. */
final class ClamdScene implements AutoCloseable {

    /** Long enough to connect on a busy machine. */
    static final Duration SHORT = Duration.ofSeconds(1);

    static final Duration PATIENT = Duration.ofSeconds(30);
    static final int LIMIT = 1 << 20;
    static final byte[] BODY = Contents.letters(10_000);

    final ExecutorService threads = Executors.newFixedThreadPool(4);
    final AtomicLong nanos = new AtomicLong();
    private final List<FakeClamd> daemons = new ArrayList<>();

    FakeClamd run(FakeClamd daemon) {
        daemons.add(daemon);
        return daemon;
    }

    ClamAvScanner.Builder builder(FakeClamd... instances) {
        ClamAvScanner.Builder builder = ClamAvScanner.builder()
                .maxStreamBytes(LIMIT)
                .executor(threads)
                .deadline(PATIENT)
                .ticker(nanos::get);
        for (FakeClamd instance : instances) {
            builder.instance(run(instance).address());
        }
        return builder;
    }

    ClamAvScanner scanner(FakeClamd... instances) {
        return builder(instances).build();
    }

    @Override
    public void close() {
        daemons.forEach(FakeClamd::close);
        threads.shutdownNow();
    }
}
