package com.petmatch.kernel.ledger;

import com.petmatch.kernel.id.TenantId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A link of a ledger's hash chain: SHA-256 over the link before and the {@link JournalLine} of the transaction.
 *
 * <p>Who keeps a copy of the newest link elsewhere can prove later that no older transaction was changed, removed or
 * slipped in.
 *
 * @param hex 64 lower-case hexadecimal digits
 */
public record ChainHash(String hex) {

    public ChainHash {
        if (hex.length() != 64 || !hex.chars().allMatch(c -> (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'))) {
            throw new IllegalArgumentException("Expected 64 lower-case hexadecimal digits, got " + hex.length());
        }
    }

    /** The link before the first transaction; differs for each tenant and chart. */
    public static ChainHash genesis(TenantId tenant, String chart) {
        return sha256("petmatch.ledger.1 " + tenant + " " + chart);
    }

    /** The link of a transaction that follows this one. */
    public ChainHash next(LedgerTransaction transaction) {
        return sha256(hex + " " + JournalLine.write(transaction));
    }

    private static ChainHash sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return new ChainHash(HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.US_ASCII))));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Expected SHA-256, which every Java platform has", e);
        }
    }

    @Override
    public String toString() {
        return hex;
    }
}
