package com.petmatch.security.clamav;

import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.error.SecurityMisuseException;
import com.petmatch.security.upload.ContentScanner;
import com.petmatch.security.upload.ScanOutcome;
import com.petmatch.security.upload.ScanOutcome.Failed;
import com.petmatch.security.upload.ScanOutcome.LimitExceeded;
import com.petmatch.security.upload.ScanOutcome.TimedOut;
import com.petmatch.security.upload.ScannedContent;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Scans with clamd over its INSTREAM command, on one instance or several in order: the next is asked when one gave no
 * answer at all.
 *
 * <p>Guarantee: clean means that an instance answered {@code OK} after it was sent every byte of the content, and the
 * content's hash was proven on the way. A late, closed, split or unknown answer is never clean. One scan has ten
 * seconds for everything, waiting for its turn included. Safe for concurrent use.
 *
 * <p>Let clamd run with {@code AlertExceedsMax yes} and {@code AlertEncrypted yes}: without them it answers {@code OK}
 * for what it did not look into. The connection is neither encrypted nor authenticated: keep it on the host or in a
 * network of your own.
 */
public final class ClamAvScanner implements ContentScanner {

    private static final Duration PING_DEADLINE = Duration.ofSeconds(2);

    private final List<ClamdInstance> instances;
    private final BoundedCalls calls;
    private final BoundedCalls pings;
    private final Duration deadline;
    private final long maxStreamBytes;

    private ClamAvScanner(Builder builder, Executor executor) {
        instances = List.copyOf(builder.instances);
        calls = new BoundedCalls(executor, builder.atOnce);
        pings = new BoundedCalls(executor, 1);
        deadline = builder.deadline;
        maxStreamBytes = builder.maxStreamBytes;
    }

    public static Builder builder() {
        return new Builder();
    }

    @Override
    public ScanOutcome scan(ScannedContent content) {
        if (content.size() > maxStreamBytes) {
            return new LimitExceeded();
        }
        ClamdScan scan = new ClamdScan(content, instances);
        try {
            return calls.run(scan, deadline);
        } catch (TimeoutException late) {
            scan.tooLate();
            return new TimedOut();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return new Failed("Interrupted");
        } catch (RejectedExecutionException full) {
            return new Failed("The executor is full");
        } catch (ExecutionException failure) {
            return new Failed("Failed: " + failure.getCause());
        }
    }

    /** Pings each instance, one after the other, two seconds each. */
    public List<InstanceHealth> health() {
        return instances.stream()
                .map(instance -> new InstanceHealth(instance.address(), answers(instance)))
                .toList();
    }

    private boolean answers(ClamdInstance instance) {
        try {
            return pings.run(instance::ping, PING_DEADLINE);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        } catch (TimeoutException | ExecutionException | RejectedExecutionException noAnswer) {
            return false;
        }
    }

    /** Collects the settings; instances, executor and the limit of streams are needed. One thread at a time. */
    public static final class Builder {

        private static final Duration USUAL_DEADLINE = Duration.ofSeconds(10);
        private static final Duration LONGEST_DEADLINE = Duration.ofMinutes(5);
        private static final int USUAL_AT_ONCE = 8;

        private final List<ClamdInstance> instances = new ArrayList<>();
        private LongSupplier ticker = System::nanoTime;
        private @Nullable Executor executor;
        private Duration deadline = USUAL_DEADLINE;
        private int atOnce = USUAL_AT_ONCE;
        private long maxStreamBytes;

        private Builder() {}

        /** Adds an instance; the first that is added is asked first. */
        public Builder instance(InetSocketAddress address) {
            instances.add(new ClamdInstance(address, () -> ticker.getAsLong()));
            return this;
        }

        /** The {@code StreamMaxLength} of the instances, the smallest of them, in bytes: nothing larger is sent. */
        public Builder maxStreamBytes(long bytes) {
            this.maxStreamBytes = bytes;
            return this;
        }

        /**
         * Where scans run: threads of the host's, as many as scans may run at once, that reject when full. One that ran
         * scans in the calling thread would have no deadline.
         */
        public Builder executor(Executor hosts) {
            this.executor = hosts;
            return this;
        }

        /** How long a scan may take in all, ten seconds unless set, at most five minutes. */
        public Builder deadline(Duration whole) {
            this.deadline = whole;
            return this;
        }

        /** How many scans run at once, eight unless set; not more than {@code MaxThreads} of clamd. */
        public Builder atOnce(int scans) {
            this.atOnce = scans;
            return this;
        }

        Builder ticker(LongSupplier monotonicNanos) {
            this.ticker = monotonicNanos;
            return this;
        }

        public ClamAvScanner build() {
            require(!instances.isEmpty(), "at least one instance of clamd");
            require(maxStreamBytes > 0, "the StreamMaxLength of clamd");
            require(atOnce > 0, "at least one scan at once");
            require(
                    deadline.compareTo(Duration.ZERO) > 0 && deadline.compareTo(LONGEST_DEADLINE) <= 0,
                    "a deadline above zero and up to five minutes");
            if (executor == null) {
                throw missing("an executor");
            }
            return new ClamAvScanner(this, executor);
        }

        private static void require(boolean given, String what) {
            if (!given) {
                throw missing(what);
            }
        }

        private static SecurityMisuseException missing(String what) {
            return new SecurityMisuseException(
                    SecurityErrors.UPLOAD_POLICY, "Expected " + what + " for the ClamAV scanner", Map.of("part", what));
        }
    }
}
