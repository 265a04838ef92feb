package com.petmatch.payments.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.payments.gateway.SignatureCheck;
import java.util.HexFormat;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignatureHeaderTest {

    private static final String HEX = "0123456789abcdefABCDEF".repeat(3).substring(0, 64);

    @Property
    void readsWhatWasWritten(
            @ForAll @LongRange(min = 0, max = 999_999_999_999_999L) long time, @ForAll @Size(32) byte[] signature) {
        String header = "v0=x, t = " + time + " ,\tv1=" + HexFormat.of().formatHex(signature);

        SignatureHeader read = SignatureHeader.parse(header, "t");

        assertThat(read.verdict()).isEqualTo(SignatureCheck.AUTHENTIC);
        assertThat(read.time()).isEqualTo(time);
        assertThat(read.timestamp()).isEqualTo(Long.toString(time));
        assertThat(read.signatures()).containsExactly(signature);
    }

    @Test
    void keepsTheDigitsAsTheyWereSigned() {
        SignatureHeader read = SignatureHeader.parse("t=007,v1=" + HEX, "t");

        assertThat(read.timestamp()).isEqualTo("007");
        assertThat(read.time()).isEqualTo(7);
    }

    @Test
    void readsEightSignaturesAndNoMore() {
        String eight = "t=1" + (",v1=" + HEX).repeat(8);

        assertThat(SignatureHeader.parse(eight, "t").signatures()).hasSize(8);
        assertThat(SignatureHeader.parse(eight + ",v1=" + HEX, "t").verdict())
                .isEqualTo(SignatureCheck.HEADER_MALFORMED);
    }

    @Test
    void acceptsLettersOfEitherCase() {
        assertThat(SignatureHeader.parse("t=1,v1=" + HEX, "t").signatures())
                .containsExactly(HexFormat.of().parseHex(HEX));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "t=,v1=HEX",
                "t=-1,v1=HEX",
                "t=1.0,v1=HEX",
                "t=1/,v1=HEX",
                "t=1:,v1=HEX",
                "t=1234567890123456,v1=HEX",
                "t=1,t=2,v1=HEX",
                "ts=1,v1=HEX",
                "t=1,v1",
                "t=1,v1=HEX,",
                "t=1,v1=",
                "t=1,v1=0HEX",
                "t=1,v1=gHEX",
                "v1=HEX"
            })
    void refusesWhatIsMalformed(String header) {
        String spoiled = header.replace("gHEX", "g" + HEX.substring(1)).replace("HEX", HEX);

        assertThat(SignatureHeader.parse(spoiled, "t").verdict()).isEqualTo(SignatureCheck.HEADER_MALFORMED);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 62, 63})
    void refusesALetterThatIsNoDigit(int place) {
        String spoiled = HEX.substring(0, place) + "g" + HEX.substring(place + 1);

        assertThat(SignatureHeader.parse("t=1,v1=" + spoiled, "t").verdict())
                .isEqualTo(SignatureCheck.HEADER_MALFORMED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"t=1", "t=1,v0=HEX", "t=1,v11=HEX", "t=1,v=HEX"})
    void missesASignature(String header) {
        assertThat(SignatureHeader.parse(header.replace("HEX", HEX), "t").verdict())
                .isEqualTo(SignatureCheck.NO_SIGNATURE);
    }
}
