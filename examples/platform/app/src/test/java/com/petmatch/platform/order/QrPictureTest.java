package com.petmatch.platform.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrPictureTest {

    private static final Pattern BAR = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\d+z");
    private static final int QUIET_ZONE = 4;

    @Test
    void drawsWhatAReaderReads() throws Exception {
        String content =
                "00020126580014br.gov.bcb.pix0136123e4567-e12b-12d1-a456-4266554400005204000053039865802BR6304ABCD";

        QrPicture picture = QrPicture.of(content);

        assertThat(new Decoder().decode(dots(picture)).getText()).isEqualTo(content);
    }

    @Test
    void refusesWhatFitsNoCode() {
        assertThatThrownBy(() -> QrPicture.of("x".repeat(5_000)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("5000 characters");
    }

    private static BitMatrix dots(QrPicture picture) {
        BitMatrix dots = new BitMatrix(picture.size() - 2 * QUIET_ZONE);
        for (MatchResult bar : BAR.matcher(picture.path()).results().toList()) {
            dots.setRegion(
                    Integer.parseInt(bar.group(1)) - QUIET_ZONE,
                    Integer.parseInt(bar.group(2)) - QUIET_ZONE,
                    Integer.parseInt(bar.group(3)),
                    1);
        }
        return dots;
    }
}
