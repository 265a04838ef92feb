package com.petmatch.platform.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.affiliate.click.ClickRequest;
import com.petmatch.affiliate.click.ConsentState;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("row-13")
class PrivacySignalTest {

    @ParameterizedTest
    @CsvSource({
        "Sec-GPC, 1, DENIED",
        "DNT, 1, DENIED",
        "Sec-GPC, 0, GRANTED",
        "DNT, 0, GRANTED",
        "DNT, unspecified, GRANTED",
        "Accept, 1, GRANTED"
    })
    void honoursAWishNotToBeFollowed(String header, String value, ConsentState expected) {
        var request = ClickRequest.of("GET", "/r/abc", Map.of(header, value), "192.0.2.7");

        assertThat(new PrivacySignal().consent(request)).isEqualTo(expected);
    }
}
