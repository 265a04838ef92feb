package com.petmatch.payments.testkit.internal.mercadopago;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The text of a Pix QR code: tagged fields of the central bank's manual, closed by a CRC-16. */
final class PixCode {

    private static final int POLYNOMIAL = 0x1021;

    private PixCode() {}

    static String of(String key, BigDecimal amount) {
        String account = field("00", "br.gov.bcb.pix") + field("01", key);
        String text = field("00", "01")
                + field("26", account)
                + field("52", "0000")
                + field("53", "986")
                + field("54", amount.setScale(2).toPlainString())
                + field("58", "BR")
                + field("59", "PETMATCH SANDBOX")
                + field("60", "SAO PAULO")
                + field("62", field("05", "***"))
                + "6304";
        return text + String.format(Locale.ROOT, "%04X", crc(text));
    }

    private static String field(String tag, String value) {
        return tag + String.format(Locale.ROOT, "%02d", value.length()) + value;
    }

    static int crc(String text) {
        int crc = 0xFFFF;
        for (byte each : text.getBytes(StandardCharsets.US_ASCII)) {
            crc ^= (each & 0xFF) << 8;
            for (int bit = 0; bit < 8; bit++) {
                crc = (crc & 0x8000) == 0 ? crc << 1 : (crc << 1) ^ POLYNOMIAL;
            }
            crc &= 0xFFFF;
        }
        return crc;
    }
}
