package com.petmatch.security.audit;

import com.petmatch.kernel.privacy.MacKeys;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Reads a chain again and names the first record that is not what was written. A record whose party was erased as a whole
 * is intact; one whose party was changed is not. Stateless.
 */
public final class ChainVerifier {

    private ChainVerifier() {}

    /** What a chain looks like. */
    public sealed interface ChainOutcome {

        /**
         * All present records fit, and no checkpoint says that there were more. The chain was never sealed: its process
         * still runs or died, and what it wrote after its last checkpoint may be missing.
         */
        record Intact(long records) implements ChainOutcome {}

        /** Every record that was ever written is there: the chain ended in order with the last one. */
        record Sealed(long records) implements ChainOutcome {}

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
     * @param checkpoints of this chain, in any order; without one that seals it, nothing proves that the end is the end
     * @return {@code Sealed} when the end is proven, else at best {@code Intact}
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
        boolean sealed = false;
        for (AuditCheckpoint checkpoint : ordered(checkpoints)) {
            Optional<ChainOutcome> fault = fault(chain, records, checkpoint, keys);
            if (fault.isPresent()) {
                return fault.get();
            }
            sealed |= checkpoint.seals();
        }
        return sealed ? new ChainOutcome.Sealed(records.size()) : alone;
    }

    private static Optional<ChainOutcome> fault(
            String chain, List<ChainedRecord> records, AuditCheckpoint checkpoint, MacKeys keys) {
        long sequence = checkpoint.sequence();
        boolean ofAnyRecord = sequence >= (checkpoint.seals() ? 0 : 1);
        if (!checkpoint.chain().equals(chain) || !ofAnyRecord || !checkpoint.isSignedBy(keys)) {
            return Optional.of(new ChainOutcome.Unproven(sequence));
        }
        if (sequence > records.size()) {
            return Optional.of(new ChainOutcome.CutOff(records.size()));
        }
        String hash = sequence == 0
                ? RecordHash.START
                : records.get((int) sequence - 1).hash();
        if (!hash.equals(checkpoint.hash())) {
            return Optional.of(new ChainOutcome.Broken(sequence));
        }
        // Whatever follows a sealed end was not written by its chain.
        return checkpoint.seals() && sequence < records.size()
                ? Optional.of(new ChainOutcome.Broken(sequence + 1))
                : Optional.empty();
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
