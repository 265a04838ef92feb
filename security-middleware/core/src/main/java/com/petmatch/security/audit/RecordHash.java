package com.petmatch.security.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** h(n) = SHA-256(0x01 ‖ chain ‖ sequence ‖ h(n−1) ‖ length ‖ record). */
final class RecordHash {

    static final String START = "0".repeat(64);

    private static final byte VERSION = 1;

    private RecordHash() {}

    static String of(String chain, long sequence, String before, AuditRecord record, PartySeal seal) {
        byte[] id = chain.getBytes(StandardCharsets.UTF_8);
        byte[] payload = record.canonical(seal.hash()).getBytes(StandardCharsets.UTF_8);
        ByteBuffer input = ByteBuffer.allocate(1 + 4 + id.length + 8 + 32 + 4 + payload.length)
                .put(VERSION)
                .putInt(id.length)
                .put(id)
                .putLong(sequence)
                .put(HexFormat.of().parseHex(before))
                .putInt(payload.length)
                .put(payload);
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(input.array()));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
