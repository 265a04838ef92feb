package com.petmatch.security.audit;

import com.petmatch.kernel.privacy.MacKeys;
import com.petmatch.kernel.privacy.MacTag;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;

/**
 * A signed statement of how far a chain had come: kept away from the records, it proves that nothing before it was
 * rewritten, cut off or replaced as a whole; one that seals the chain proves also that nothing came after it.
 *
 * @param sequence of the last record it covers; 0 where an empty chain is sealed
 * @param hash of that record
 * @param keyId which key signed
 * @param tag hex of HMAC-SHA-256
 * @param seals whether the chain ended in order with this record; signed as a statement of its own, so that neither kind
 *     can be passed off as the other
 */
public record AuditCheckpoint(
        String chain, long sequence, String hash, Instant at, int keyId, String tag, boolean seals) {

    private static final byte[] GROWING = "petmatch-audit-checkpoint/1".getBytes(StandardCharsets.UTF_8);
    private static final byte[] SEALED = "petmatch-audit-seal/1".getBytes(StandardCharsets.UTF_8);

    /** A checkpoint of a chain that goes on. */
    public AuditCheckpoint(String chain, long sequence, String hash, Instant at, int keyId, String tag) {
        this(chain, sequence, hash, at, keyId, tag, false);
    }

    static AuditCheckpoint sign(ChainedRecord last, Instant at, MacKeys keys) {
        return sign(new AuditCheckpoint(last.chain(), last.sequence(), last.hash(), at, 0, "", false), keys);
    }

    static AuditCheckpoint seal(String chain, long sequence, String hash, Instant at, MacKeys keys) {
        return sign(new AuditCheckpoint(chain, sequence, hash, at, 0, "", true), keys);
    }

    private static AuditCheckpoint sign(AuditCheckpoint unsigned, MacKeys keys) {
        MacTag tag = keys.sign(unsigned.signed());
        return new AuditCheckpoint(
                unsigned.chain,
                unsigned.sequence,
                unsigned.hash,
                unsigned.at,
                tag.keyId(),
                HexFormat.of().formatHex(tag.tag()),
                unsigned.seals);
    }

    boolean isSignedBy(MacKeys keys) {
        try {
            return keys.verify(keyId, signed(), HexFormat.of().parseHex(tag));
        } catch (IllegalArgumentException notHex) {
            return false;
        }
    }

    private byte[] signed() {
        byte[] purpose = seals ? SEALED : GROWING;
        byte[] id = chain.getBytes(StandardCharsets.UTF_8);
        byte[] head = hash.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(purpose.length + 4 + id.length + 8 + 4 + head.length + 12)
                .put(purpose)
                .putInt(id.length)
                .put(id)
                .putLong(sequence)
                .putInt(head.length)
                .put(head)
                .putLong(at.getEpochSecond())
                .putInt(at.getNano())
                .array();
    }
}
