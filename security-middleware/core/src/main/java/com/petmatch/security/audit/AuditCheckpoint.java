package com.petmatch.security.audit;

import com.petmatch.kernel.privacy.MacKeys;
import com.petmatch.kernel.privacy.MacTag;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;

/**
 * A signed statement of how far a chain had come: kept away from the records, it proves that nothing before it was
 * rewritten, cut off or replaced as a whole.
 *
 * @param sequence of the last record it covers
 * @param hash of that record
 * @param keyId which key signed
 * @param tag hex of HMAC-SHA-256
 */
public record AuditCheckpoint(String chain, long sequence, String hash, Instant at, int keyId, String tag) {

    private static final byte[] PURPOSE = "petmatch-audit-checkpoint/1".getBytes(StandardCharsets.UTF_8);

    static AuditCheckpoint sign(ChainedRecord last, Instant at, MacKeys keys) {
        MacTag tag = keys.sign(signed(last.chain(), last.sequence(), last.hash(), at));
        return new AuditCheckpoint(
                last.chain(),
                last.sequence(),
                last.hash(),
                at,
                tag.keyId(),
                HexFormat.of().formatHex(tag.tag()));
    }

    boolean isSignedBy(MacKeys keys) {
        try {
            return keys.verify(
                    keyId, signed(chain, sequence, hash, at), HexFormat.of().parseHex(tag));
        } catch (IllegalArgumentException notHex) {
            return false;
        }
    }

    private static byte[] signed(String chain, long sequence, String hash, Instant at) {
        byte[] id = chain.getBytes(StandardCharsets.UTF_8);
        byte[] head = hash.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(PURPOSE.length + 4 + id.length + 8 + 4 + head.length + 12)
                .put(PURPOSE)
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
