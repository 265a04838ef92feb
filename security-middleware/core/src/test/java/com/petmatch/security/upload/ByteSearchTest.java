package com.petmatch.security.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class ByteSearchTest {

    @Property(tries = 2_000)
    void findsWhatALoopOverTheBytesFinds(
            @ForAll @Size(max = 70) byte[] bytes, @ForAll byte value, @ForAll @IntRange(max = 70) int from) {
        int start = Math.min(from, bytes.length);
        int expected = start;
        while (expected < bytes.length && bytes[expected] != value) {
            expected++;
        }

        assertThat(ByteSearch.indexOf(value, bytes, start, bytes.length)).isEqualTo(expected);
    }

    @Property(tries = 500)
    void findsEachValueAtEachPlace(@ForAll byte value, @ForAll @IntRange(max = 40) int place) {
        byte[] bytes = new byte[41];
        Arrays.fill(bytes, (byte) (value ^ 0x80));
        bytes[place] = value;

        assertThat(ByteSearch.indexOf(value, bytes, 0, bytes.length)).isEqualTo(place);
        assertThat(ByteSearch.indexOf(value & 0xff, bytes, place + 1, bytes.length))
                .isEqualTo(bytes.length);
    }
}
