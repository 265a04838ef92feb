package com.petmatch.kernel.privacy;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MacKeysTest {

    private static final byte[] DATA = "what to sign".getBytes(US_ASCII);

    private final MacKeys keys = MacKeys.of(1, secret('a'));

    /** RFC 4231, test case 6: a key of 131 bytes. */
    @Test
    void isHmacSha256() {
        byte[] key = new byte[131];
        java.util.Arrays.fill(key, (byte) 0xaa);
        byte[] data = "Test Using Larger Than Block-Size Key - Hash Key First".getBytes(US_ASCII);

        assertThat(HexFormat.of()
                        .formatHex(MacKeys.of(1, Secret.of(key)).sign(data).tag()))
                .isEqualTo("60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54");
    }

    @Test
    void verifiesWhatItSigned() {
        MacTag tag = keys.sign(DATA);

        assertThat(tag.keyId()).isEqualTo(1).isEqualTo(keys.currentKeyId());
        assertThat(keys.verify(1, DATA, tag.tag())).isTrue();
        assertThat(keys.verify(1, "what to sigN".getBytes(US_ASCII), tag.tag())).isFalse();
        assertThat(keys.verify(2, DATA, tag.tag())).isFalse();
    }

    @Test
    void theVerifierFixesTheLengthOfTheTag() {
        byte[] whole = keys.sign(DATA).tag();
        byte[] cut = keys.sign(DATA, 16).tag();

        assertThat(whole).startsWith(cut);
        assertThat(keys.verify(1, DATA, cut, 16)).isTrue();
        assertThat(keys.verify(1, DATA, cut)).isFalse();
        assertThat(keys.verify(1, DATA, whole, 16)).isFalse();
        assertThat(keys.verify(1, DATA, new byte[0])).isFalse();
    }

    @Test
    void thePreviousKeyVerifiesButNoLongerSigns() {
        MacTag old = keys.sign(DATA);
        MacKeys rotated = MacKeys.of(2, secret('b')).withPrevious(1, secret('a'));

        assertThat(rotated.verify(1, DATA, old.tag())).isTrue();
        assertThat(rotated.sign(DATA).keyId()).isEqualTo(2);
        assertThat(MacKeys.of(3, secret('c')).withPrevious(2, secret('b')).verify(1, DATA, old.tag()))
                .isFalse();
    }

    @Test
    void thePreviousKeyIsHadAsKeysOfItsOwn() {
        MacKeys rotated = MacKeys.of(2, secret('b')).withPrevious(1, secret('a'));

        MacTag tag = rotated.previous().orElseThrow().sign(DATA);
        assertThat(tag.keyId()).isEqualTo(1);
        assertThat(tag.tag()).isEqualTo(keys.sign(DATA).tag());
        assertThat(rotated.previous().flatMap(MacKeys::previous)).isEmpty();
        assertThat(keys.previous()).isEmpty();
    }

    @Test
    void signsTheSameOnManyThreads() throws Exception {
        byte[] expected = keys.sign(DATA).tag();
        ExecutorService pool = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Boolean>> work = IntStream.range(0, 2_000)
                    .<Callable<Boolean>>mapToObj(i -> () -> keys.verify(1, DATA, expected))
                    .toList();
            for (Future<Boolean> verified : pool.invokeAll(work)) {
                assertThat(verified.get()).isTrue();
            }
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void refusesWeakKeysAndTags() {
        assertThatIllegalArgumentException().isThrownBy(() -> MacKeys.of(1, Secret.of("a".repeat(31))));
        assertThatIllegalArgumentException().isThrownBy(() -> MacKeys.of(256, secret('a')));
        assertThatIllegalArgumentException().isThrownBy(() -> MacKeys.of(-1, secret('a')));
        assertThatIllegalArgumentException().isThrownBy(() -> keys.withPrevious(1, secret('b')));
        assertThatIllegalArgumentException().isThrownBy(() -> keys.sign(DATA, 15));
        assertThatIllegalArgumentException().isThrownBy(() -> keys.verify(1, DATA, DATA, 33));
    }

    @Test
    void printsKeyIdsOnly() {
        assertThat(MacKeys.of(2, secret('b')).withPrevious(1, secret('a')))
                .hasToString("MacKeys[current 2, previous 1]");
        assertThat(keys).hasToString("MacKeys[current 1]");
        assertThat(keys.sign(DATA)).hasToString("MacTag[key 1]");
    }

    private static Secret secret(char c) {
        return Secret.of(String.valueOf(c).repeat(32));
    }
}
