package com.petmatch.security.audit;

import java.util.List;

/** Reads a chain again and names the first record that is not what was written. Stateless. */
public final class ChainVerifier {

    private ChainVerifier() {}

    /** What a chain looks like. */
    public sealed interface ChainOutcome {

        record Intact(long records) implements ChainOutcome {}

        /** The first record that was altered, moved or is missing. */
        record Broken(long sequence) implements ChainOutcome {}

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
        long expected = 0;
        for (ChainedRecord record : records) {
            expected++;
            String hash = RecordHash.of(chain, expected, before, record.record());
            if (record.sequence() != expected
                    || !record.chain().equals(chain)
                    || !record.hash().equals(hash)) {
                return new ChainOutcome.Broken(expected);
            }
            before = hash;
        }
        return before.equals(head) ? new ChainOutcome.Intact(expected) : new ChainOutcome.CutOff(expected);
    }
}
