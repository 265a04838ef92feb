package com.petmatch.security.clamav;

import com.petmatch.security.upload.ScanOutcome;
import com.petmatch.security.upload.ScanOutcome.Failed;
import com.petmatch.security.upload.ScannedContent;
import io.sensesecure.clamav4j.ClamAVException;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** Asks one instance after the other, from the first byte of the content each time, until one says anything. */
final class ClamdScan implements Callable<ScanOutcome> {

    private final ScannedContent content;
    private final List<ClamdInstance> instances;
    private volatile @Nullable ClamdInstance asked;

    ClamdScan(ScannedContent content, List<ClamdInstance> instances) {
        this.content = content;
        this.instances = instances;
    }

    @Override
    public ScanOutcome call() {
        ScanOutcome outcome = new Failed("No clamd is in service");
        for (ClamdInstance instance : instances) {
            if (Thread.currentThread().isInterrupted()) {
                return new Failed("Interrupted");
            }
            if (instance.isWorthAsking()) {
                asked = instance;
                try {
                    return answerOf(instance);
                } catch (IOException | RuntimeException noAnswer) {
                    outcome = failed(instance, noAnswer);
                } finally {
                    // An interrupted scan leaves its instance named, for tooLate comes after the interrupt.
                    if (!Thread.currentThread().isInterrupted()) {
                        asked = null;
                    }
                }
            }
        }
        return outcome;
    }

    private ScanOutcome answerOf(ClamdInstance instance) throws IOException {
        try (FullReads reads = new FullReads(content.open())) {
            String answer = instance.scan(reads);
            instance.answered();
            return ClamdAnswer.of(answer, reads.given(), content.size());
        } catch (ClamAVException unknown) {
            String message = unknown.getMessage();
            if (message == null || message.isEmpty()) {
                throw new IOException("Closed without an answer", unknown);
            }
            instance.failed();
            return ClamdAnswer.unknown(message);
        }
    }

    private ScanOutcome failed(ClamdInstance instance, Exception noAnswer) {
        if (!Thread.currentThread().isInterrupted()) {
            instance.failed();
        }
        return new Failed("No answer: " + noAnswer.getClass().getSimpleName());
    }

    /** Called when nobody waits any more: the instance that is being asked counts as failed. */
    void tooLate() {
        ClamdInstance silent = asked;
        if (silent != null) {
            silent.failed();
        }
    }
}
