package com.petmatch.security.audit;

import com.petmatch.kernel.privacy.MacKeys;
import java.util.Comparator;
import java.util.List;

/**
 * Reads a chain again and names the first record that is not what was written. A record whose party was erased as a whole
 * is intact; one whose party was changed is not. Stateless.
 */
public final class ChainVerifier {

    private ChainVerifier() {}

    /** What a chain looks like. */
    public sealed interface ChainOutcome {

        record Intact(long records) implements ChainOutcome {}

        /** The first record that was altered, moved or is missing. */
        record Broken(long sequence) implements ChainOutcome {}

        /** Two records claim this place, each after the same one: somebody, or a second process, wrote a chain of its own. */
        record Forked(long sequence) implements ChainOutcome {}

        /** A checkpoint for this record that no live key of ours signed. */
        record Unproven(long sequence) implements ChainOutcome {}

        /** All present records fit, but later ones were cut off. */
        record CutOff(long lastSequence) implements ChainOutcome {}
    }

    /**
     * Verifies the records of one chain in their order.
     *
     * @param head what {@link AuditTrail#head()} said when the chain was complete
     */
    public static ChainOutcome verify(String chain, List<ChainedRecord> records, String head) {
        String before = RecordHash.START;
        String beforeLast = RecordHash.START;
        long expected = 0;
        for (ChainedRecord record : records) {
            if (isTwin(chain, expected, beforeLast, record)) {
                return new ChainOutcome.Forked(expected);
            }
            expected++;
            String hash = RecordHash.of(chain, expected, before, record.record(), record.seal());
            if (record.sequence() != expected
                    || !record.chain().equals(chain)
                    || !record.hash().equals(hash)
                    || !record.seal().fits(record.record().party())) {
                return new ChainOutcome.Broken(expected);
            }
            beforeLast = before;
            before = hash;
        }
        return before.equals(head) ? new ChainOutcome.Intact(expected) : new ChainOutcome.CutOff(expected);
    }

    /**
     * Verifies the records of one chain against what was signed of it while it grew: finds also a chain that was written
     * anew from some record on.
     *
     * @param checkpoints of this chain, in any order; without any, nothing proves that the end is the end
     */
    public static ChainOutcome verify(
            String chain, List<ChainedRecord> records, List<AuditCheckpoint> checkpoints, MacKeys keys) {
        String head = records.isEmpty()
                ? RecordHash.START
                : records.get(records.size() - 1).hash();
        ChainOutcome alone = verify(chain, records, head);
        if (!(alone instanceof ChainOutcome.Intact)) {
            return alone;
        }
        for (AuditCheckpoint checkpoint : ordered(checkpoints)) {
            long sequence = checkpoint.sequence();
            if (!checkpoint.chain().equals(chain) || sequence < 1 || !checkpoint.isSignedBy(keys)) {
                return new ChainOutcome.Unproven(sequence);
            }
            if (sequence > records.size()) {
                return new ChainOutcome.CutOff(records.size());
            }
            if (!records.get((int) sequence - 1).hash().equals(checkpoint.hash())) {
                return new ChainOutcome.Broken(sequence);
            }
        }
        return alone;
    }

    private static List<AuditCheckpoint> ordered(List<AuditCheckpoint> checkpoints) {
        return checkpoints.stream()
                .sorted(Comparator.comparingLong(AuditCheckpoint::sequence))
                .toList();
    }

    private static boolean isTwin(String chain, long last, String beforeLast, ChainedRecord record) {
        return last > 0
                && record.sequence() == last
                && record.chain().equals(chain)
                && record.hash().equals(RecordHash.of(chain, last, beforeLast, record.record(), record.seal()));
    }
}
