package com.petmatch.payments.testkit.internal.mercadopago;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class PixCodeTest {

    @Test
    void closesTheExampleOfTheCentralBanksManual() {
        assertThat(PixCode.crc("00020126580014br.gov.bcb.pix0136123e4567-e12b-12d1-a456-426655440000"
                        + "5204000053039865802BR5913Fulano de Tal6008BRASILIA62070503***6304"))
                .isEqualTo(0x1D3D);
    }

    @Test
    void tellsLengthsBeforeValues() {
        assertThat(PixCode.of("key-1", new BigDecimal("10.5")))
                .startsWith("00020126270014br.gov.bcb.pix0105key-1520400005303986540510.505802BR");
    }
}
