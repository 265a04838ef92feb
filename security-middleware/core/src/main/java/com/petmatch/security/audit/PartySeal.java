package com.petmatch.security.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Binds a party to its place in the chain without the chain knowing it: SHA-256(0x01 ‖ salt ‖ length ‖ party). Without its
 * salt, which is erased with the party, the hash tells nothing, not even to somebody who guesses right. Immutable.
 *
 * @param hash in the chain
 * @param salt hex of 32 random bytes, beside the chain; empty after an erasure
 */
public record PartySeal(String hash, String salt) {

    private static final byte VERSION = 1;

    static PartySeal of(AuditParty party, String salt) {
        byte[] random = HexFormat.of().parseHex(salt);
        byte[] payload = party.canonical().getBytes(StandardCharsets.UTF_8);
        ByteBuffer input = ByteBuffer.allocate(1 + random.length + 4 + payload.length)
                .put(VERSION)
                .put(random)
                .putInt(payload.length)
                .put(payload);
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(input.array());
            return new PartySeal(HexFormat.of().formatHex(hash), salt);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }

    public boolean isErased() {
        return salt.isEmpty();
    }

    /** Whether this party was sealed, or was erased as a whole. */
    boolean fits(AuditParty party) {
        if (isErased()) {
            return party.equals(AuditParty.nobody());
        }
        try {
            return of(party, salt).equals(this);
        } catch (IllegalArgumentException notHex) {
            return false;
        }
    }
}
