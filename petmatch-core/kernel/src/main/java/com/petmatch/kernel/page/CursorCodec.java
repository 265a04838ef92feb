package com.petmatch.kernel.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.petmatch.kernel.error.ErrorCode;
import com.petmatch.kernel.error.KernelErrors;
import com.petmatch.kernel.error.PetMatchException;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.MacKeys;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Writes and reads signed cursors: base64url of version, key id, a digest of tenant and filter, the sort values, the id
 * and an HMAC-SHA-256 cut to 16 bytes; at most 512 characters.
 *
 * <p><b>Security guarantees.</b> A cursor of another tenant or filter, a changed or foreign one is an
 * {@link CursorOutcome.InvalidCursor}, never an exception; tags are compared in constant time. The values are signed, not
 * hidden. Immutable and safe for concurrent use.
 */
public final class CursorCodec {

    private static final int MAX_TEXT = 512;
    private static final byte VERSION = 1;
    private static final int FILTER_BYTES = 8;
    private static final int ID_BYTES = 16;
    private static final int TAG_BYTES = 16;
    private static final int HEAD_BYTES = 2 + FILTER_BYTES + 1;
    private static final int MAX_BYTES = MAX_TEXT * 3 / 4;
    private static final int LENGTH_BYTES = 2;

    private final MacKeys keys;

    /** A codec that signs with the current key and accepts the previous one. */
    public CursorCodec(MacKeys keys) {
        this.keys = keys;
    }

    /**
     * The cursor of the page that follows this position.
     *
     * @param filter the canonical text of everything that shapes the list: which list, filters, sort order
     * @throws PetMatchException with {@code page.cursor.too-long} when the sort values do not fit
     */
    public Cursor encode(TenantId tenant, String filter, CursorPosition position) {
        List<byte[]> values =
                position.sortValues().stream().map(v -> v.getBytes(UTF_8)).toList();
        int size = HEAD_BYTES + ID_BYTES;
        for (byte[] value : values) {
            size += LENGTH_BYTES + value.length;
        }
        if (size + TAG_BYTES > MAX_BYTES) {
            throw new PetMatchException(
                    KernelErrors.CURSOR_TOO_LONG,
                    "Expected a cursor of 384 bytes at most, got " + (size + TAG_BYTES),
                    Map.of("bytes", size + TAG_BYTES));
        }
        ByteBuffer body = ByteBuffer.allocate(size);
        body.put(VERSION)
                .put((byte) keys.currentKeyId())
                .put(digest(tenant, filter))
                .put((byte) values.size());
        values.forEach(value -> body.putShort((short) value.length).put(value));
        body.putLong(position.id().getMostSignificantBits())
                .putLong(position.id().getLeastSignificantBits());
        return new Cursor(signed(body.array()));
    }

    /** Reads a cursor that came from outside; never throws. */
    public CursorOutcome decode(TenantId tenant, String filter, Cursor cursor) {
        byte[] bytes = bytesOf(cursor.text());
        if (bytes.length < HEAD_BYTES + ID_BYTES + TAG_BYTES || bytes[0] != VERSION) {
            return invalid(KernelErrors.CURSOR_MALFORMED);
        }
        byte[] body = Arrays.copyOf(bytes, bytes.length - TAG_BYTES);
        byte[] tag = Arrays.copyOfRange(bytes, body.length, bytes.length);
        if (!keys.verify(body[1] & 0xff, body, tag, TAG_BYTES)) {
            return invalid(KernelErrors.CURSOR_FORGED);
        }
        if (!MessageDigest.isEqual(digest(tenant, filter), Arrays.copyOfRange(body, 2, 2 + FILTER_BYTES))) {
            return invalid(KernelErrors.CURSOR_OTHER_QUERY);
        }
        return position(ByteBuffer.wrap(body).position(HEAD_BYTES - 1));
    }

    private String signed(byte[] body) {
        byte[] whole = Arrays.copyOf(body, body.length + TAG_BYTES);
        System.arraycopy(keys.sign(body, TAG_BYTES).tag(), 0, whole, body.length, TAG_BYTES);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
    }

    /** The decoded bytes, none when the text is not one of ours; one cursor has exactly one text. */
    private static byte[] bytesOf(String text) {
        if (text.length() > MAX_TEXT) {
            return new byte[0];
        }
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(text);
            boolean canonical = Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(bytes)
                    .equals(text);
            return canonical ? bytes : new byte[0];
        } catch (IllegalArgumentException notBase64) {
            return new byte[0];
        }
    }

    // The tag has been verified, so only a key holder of another format could get the lengths wrong: still no
    // exception.
    private static CursorOutcome position(ByteBuffer rest) {
        int count = rest.get() & 0xff;
        List<String> values = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            int length = rest.remaining() < LENGTH_BYTES ? -1 : rest.getShort();
            if (length < 0 || length > rest.remaining()) {
                return invalid(KernelErrors.CURSOR_MALFORMED);
            }
            byte[] value = new byte[length];
            rest.get(value);
            values.add(new String(value, UTF_8));
        }
        if (rest.remaining() != ID_BYTES) {
            return invalid(KernelErrors.CURSOR_MALFORMED);
        }
        return new CursorOutcome.Decoded(new CursorPosition(values, new UUID(rest.getLong(), rest.getLong())));
    }

    private static byte[] digest(TenantId tenant, String filter) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            UUID id = tenant.value();
            sha256.update(ByteBuffer.allocate(ID_BYTES)
                    .putLong(id.getMostSignificantBits())
                    .putLong(id.getLeastSignificantBits())
                    .array());
            return Arrays.copyOf(sha256.digest(filter.getBytes(UTF_8)), FILTER_BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }

    private static CursorOutcome invalid(ErrorCode code) {
        return new CursorOutcome.InvalidCursor(code);
    }
}
