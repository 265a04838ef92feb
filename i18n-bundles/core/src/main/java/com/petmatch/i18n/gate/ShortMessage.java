package com.petmatch.i18n.gate;

/** How much of one short message a text fills: 160 units of the GSM 7 bit alphabet (3GPP TS 23.038), or else 70 of UCS-2. */
final class ShortMessage {

    private static final String BASIC = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
            + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
    private static final String EXTENSION = "\f^{}\\[~]|€";
    private static final int GSM_UNITS = 160;
    private static final int UCS_UNITS = 70;
    private static final int PERMILLE = 1_000;

    private ShortMessage() {}

    /** Thousandths of a message, rounded up: more than 1,000 does not fit. */
    static int permille(String text) {
        int units = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (EXTENSION.indexOf(c) >= 0) {
                units += 2;
            } else if (BASIC.indexOf(c) >= 0) {
                units++;
            } else {
                return share(text.length(), UCS_UNITS);
            }
        }
        return share(units, GSM_UNITS);
    }

    private static int share(int units, int most) {
        return (units * PERMILLE + most - 1) / most;
    }
}
