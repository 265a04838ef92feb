package com.petmatch.platform.media;

import com.petmatch.security.clamav.ClamAvScanner;
import com.petmatch.security.clamav.InstanceHealth;
import com.petmatch.security.upload.ContentScanner;
import com.petmatch.security.upload.ScanOutcome;
import com.petmatch.security.upload.ScannedContent;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The host's clamd, and whether it is there. What does not answer calls nothing clean, so nothing is accepted then. Safe
 * for concurrent use.
 */
public final class UploadScanner implements ContentScanner {

    /** Where clamd listens on this machine when nobody said otherwise. */
    private static final InetSocketAddress USUAL = InetSocketAddress.createUnresolved("127.0.0.1", 3310);

    private static final int AT_ONCE = 4;
    private static final Duration REMEMBERED = Duration.ofSeconds(5);

    private record Seen(boolean answering, Instant until) {}

    private final ClamAvScanner clamd;
    private final List<InetSocketAddress> addresses;
    private final boolean named;
    private final InstantSource clock;
    private volatile @Nullable Seen seen;

    /**
     * A scanner.
     *
     * @param given the operator's instances in order; none: the usual one of this machine
     * @param executor runs up to four scans and one ping
     */
    public UploadScanner(List<InetSocketAddress> given, Executor executor, InstantSource clock) {
        this.addresses = given.isEmpty() ? List.of(USUAL) : List.copyOf(given);
        this.named = !given.isEmpty();
        this.clock = clock;
        ClamAvScanner.Builder builder = ClamAvScanner.builder()
                .maxStreamBytes(MediaKind.MAX_BYTES)
                .atOnce(AT_ONCE)
                .executor(executor);
        addresses.forEach(builder::instance);
        this.clamd = builder.build();
    }

    @Override
    public ScanOutcome scan(ScannedContent content) {
        return clamd.scan(content);
    }

    /** Whether any instance answered within the last five seconds, or does now. */
    public boolean isAnswering() {
        Seen last = seen;
        Instant now = clock.instant();
        if (last != null && now.isBefore(last.until())) {
            return last.answering();
        }
        boolean answering = clamd.health().stream().anyMatch(InstanceHealth::answers);
        seen = new Seen(answering, now.plus(REMEMBERED));
        return answering;
    }

    /** Whether the operator named it. */
    public boolean isNamed() {
        return named;
    }

    /** Where it is looked for, as the operator writes it. */
    public String addresses() {
        return addresses.stream()
                .map(address -> address.getHostString() + ":" + address.getPort())
                .collect(Collectors.joining(", "));
    }
}
