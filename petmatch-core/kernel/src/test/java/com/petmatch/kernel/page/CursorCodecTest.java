package com.petmatch.kernel.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.kernel.error.ErrorCode;
import com.petmatch.kernel.error.KernelErrors;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.page.CursorOutcome.Decoded;
import com.petmatch.kernel.page.CursorOutcome.InvalidCursor;
import com.petmatch.kernel.privacy.MacKeys;
import com.petmatch.kernel.privacy.Secret;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorCodecTest {

    private static final TenantId TENANT = new TenantId(new UUID(1, 1));
    private static final UUID ID = UUID.fromString("018f3b1e-7c00-7abc-8def-0123456789ab");
    private static final String FILTER = "pets?owner=7&order=created";
    private static final CursorPosition POSITION = CursorPosition.of("2026-03-01T10:00:00Z", ID);

    private final MacKeys oldKeys = MacKeys.of(1, secret('a'));
    private final MacKeys newKeys = MacKeys.of(2, secret('b'));
    private final CursorCodec codec = new CursorCodec(oldKeys);

    @Property
    void decodeIsTheInverseOfEncode(
            @ForAll @Size(max = 4) List<@StringLength(max = 20) String> values,
            @ForAll long high,
            @ForAll long low,
            @ForAll @StringLength(max = 40) String filter) {
        List<String> encodable = values.stream().map(CursorCodecTest::encodable).toList();
        CursorPosition position = new CursorPosition(encodable, new UUID(high, low));

        Cursor cursor = codec.encode(TENANT, filter, position);

        assertThat(cursor.text()).hasSizeLessThanOrEqualTo(512).matches("[A-Za-z0-9_-]+");
        assertThat(codec.decode(TENANT, filter, cursor)).isEqualTo(new Decoded(position));
    }

    @Test
    void refusesToWriteMoreThan512Characters() {
        CursorPosition longest = CursorPosition.of("x".repeat(339), ID);
        CursorPosition tooLong = CursorPosition.of("x".repeat(340), ID);

        assertThat(codec.encode(TENANT, FILTER, longest).text()).hasSize(512);
        assertThatThrownBy(() -> codec.encode(TENANT, FILTER, tooLong)).hasMessageContaining("page.cursor.too-long");
    }

    @Test
    void takesAtMostEightSortValues() {
        assertThatIllegalArgumentException().isThrownBy(() -> new CursorPosition(Collections.nCopies(9, "x"), ID));
    }

    // Not in the nested class below: the engine of properties knows none of those, and would pass it over in silence.
    @Property
    @net.jqwik.api.Tag("row-CursorForgery")
    void anyTextIsReadWithoutAnException(@ForAll @StringLength(max = 600) String text) {
        assertThat(codec.decode(TENANT, FILTER, new Cursor(text))).isInstanceOf(InvalidCursor.class);
    }

    @Nested
    @Tag("row-CursorForgery")
    class Forgery {

        private final Cursor genuine = codec.encode(TENANT, FILTER, POSITION);

        @Test
        void everyFlippedBitMakesItInvalid() {
            byte[] bytes = Base64.getUrlDecoder().decode(genuine.text());
            for (int bit = 0; bit < bytes.length * 8; bit++) {
                byte[] flipped = bytes.clone();
                flipped[bit / 8] ^= (byte) (1 << bit % 8);
                assertThat(codec.decode(TENANT, FILTER, cursorOf(flipped))).isInstanceOf(InvalidCursor.class);
            }
        }

        @Test
        void everyChangedCharacterMakesItInvalid() {
            String text = genuine.text();
            for (int i = 0; i < text.length(); i++) {
                for (char other : new char[] {'A', 'B', 'Q', 'g', 'w', '-', '_', '=', '+', '/', 'é'}) {
                    if (other != text.charAt(i)) {
                        Cursor changed = new Cursor(text.substring(0, i) + other + text.substring(i + 1));
                        assertThat(codec.decode(TENANT, FILTER, changed)).isInstanceOf(InvalidCursor.class);
                    }
                }
            }
        }

        @Test
        void everyCutAndEveryAdditionMakesItInvalid() {
            for (int end = 0; end < genuine.text().length(); end++) {
                Cursor cut = new Cursor(genuine.text().substring(0, end));
                assertThat(codec.decode(TENANT, FILTER, cut)).isInstanceOf(InvalidCursor.class);
            }
            assertThat(codec.decode(TENANT, FILTER, new Cursor(genuine.text() + "AAAA")))
                    .isInstanceOf(InvalidCursor.class);
        }

        @Test
        void belongsToItsFilterAlone() {
            assertInvalid(codec.decode(TENANT, FILTER + "&x=1", genuine), KernelErrors.CURSOR_OTHER_QUERY);
        }

        @Test
        void belongsToItsTenantAlone() {
            TenantId other = new TenantId(new UUID(1, 2));

            assertInvalid(codec.decode(other, FILTER, genuine), KernelErrors.CURSOR_OTHER_QUERY);
        }

        @Test
        void staysGoodWhileTheOldKeyStillVerifies() {
            CursorCodec rotated = new CursorCodec(newKeys.withPrevious(1, secret('a')));

            assertThat(rotated.decode(TENANT, FILTER, genuine)).isEqualTo(new Decoded(POSITION));
            assertThat(codec.decode(TENANT, FILTER, rotated.encode(TENANT, FILTER, POSITION)))
                    .isInstanceOf(InvalidCursor.class);
        }

        @Test
        void isForgedOnceItsKeyIsGone() {
            assertInvalid(new CursorCodec(newKeys).decode(TENANT, FILTER, genuine), KernelErrors.CURSOR_FORGED);
        }

        @Test
        void isForgedUnderAnotherKeyOfTheSameId() {
            CursorCodec stranger = new CursorCodec(MacKeys.of(1, secret('z')));

            assertInvalid(
                    codec.decode(TENANT, FILTER, stranger.encode(TENANT, FILTER, POSITION)),
                    KernelErrors.CURSOR_FORGED);
        }

        @Test
        void tenKilobytesAreJustInvalid() {
            assertInvalid(codec.decode(TENANT, FILTER, new Cursor("A".repeat(10_240))), KernelErrors.CURSOR_MALFORMED);
        }

        @ParameterizedTest
        @ValueSource(ints = {0, 1, 2, 255})
        void aSignedBodyWithWrongLengthsIsMalformedNotAnException(int count) {
            byte[] body = Base64.getUrlDecoder().decode(genuine.text());
            byte[] damaged = java.util.Arrays.copyOf(body, body.length - 16);
            damaged[10] = (byte) count;
            if (count == 1) {
                ByteBuffer.wrap(damaged).putShort(11, (short) -1);
            }

            assertInvalid(codec.decode(TENANT, FILTER, cursorOf(resigned(damaged))), KernelErrors.CURSOR_MALFORMED);
        }

        @Test
        void anUnknownVersionIsMalformed() {
            byte[] body = Base64.getUrlDecoder().decode(genuine.text());
            byte[] newer = java.util.Arrays.copyOf(body, body.length - 16);
            newer[0] = 2;

            assertInvalid(codec.decode(TENANT, FILTER, cursorOf(resigned(newer))), KernelErrors.CURSOR_MALFORMED);
        }

        private byte[] resigned(byte[] body) {
            byte[] whole = java.util.Arrays.copyOf(body, body.length + 16);
            System.arraycopy(oldKeys.sign(body, 16).tag(), 0, whole, body.length, 16);
            return whole;
        }
    }

    private static void assertInvalid(CursorOutcome outcome, ErrorCode code) {
        assertThat(outcome).isEqualTo(new InvalidCursor(code));
    }

    private static Cursor cursorOf(byte[] bytes) {
        return new Cursor(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    // A lone surrogate has no UTF-8 form; sort values come from a store, which holds none.
    private static String encodable(String text) {
        return new String(
                text.getBytes(java.nio.charset.StandardCharsets.UTF_8), java.nio.charset.StandardCharsets.UTF_8);
    }

    private static Secret secret(char c) {
        return Secret.of(String.valueOf(c).repeat(32));
    }
}
