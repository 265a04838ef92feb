package com.petmatch.kernel.id;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KeyedBitsTest {

    /** From the reference vectors of SipHash-2-4: key 00..0f, message 00..07. */
    @Test
    void isSipHash24OfEightBytes() {
        KeyedBits bits = new KeyedBits(0x0706050403020100L, 0x0f0e0d0c0b0a0908L);

        assertThat(bits.of(0x0706050403020100L)).isEqualTo(0x93f5f5799a932462L);
    }
}
