package com.petmatch.security.upload;

/**
 * Whether bytes are a text: well-formed UTF-8 (RFC 3629) without controls but tab, line and page breaks, that does not
 * begin with markup. Fed in pieces.
 */
final class TextScan {

    private static final int MARK = 0xfeff;

    private boolean sound = true;
    private boolean begun;
    private boolean opened;
    private int missing;
    private int least = 0x80;
    private int most = 0xbf;
    private int codePoint;

    void look(byte[] buffer, int from, int to) {
        for (int i = from; i < to && sound; i++) {
            int octet = buffer[i] & 0xff;
            if (missing > 0) {
                follow(octet);
            } else if (octet < 0x80) {
                character(octet);
            } else {
                lead(octet);
            }
        }
    }

    private void lead(int octet) {
        least = octet == 0xe0 ? 0xa0 : octet == 0xf0 ? 0x90 : 0x80;
        most = octet == 0xed ? 0x9f : octet == 0xf4 ? 0x8f : 0xbf;
        missing = octet >= 0xf0 ? 3 : octet >= 0xe0 ? 2 : 1;
        codePoint = octet & (0x3f >> missing);
        sound = octet >= 0xc2 && octet <= 0xf4;
    }

    private void follow(int octet) {
        sound = octet >= least && octet <= most;
        least = 0x80;
        most = 0xbf;
        codePoint = codePoint << 6 | (octet & 0x3f);
        if (--missing == 0) {
            character(codePoint);
        }
    }

    private void character(int c) {
        boolean blank = c == ' ' || c == '\t' || c == '\n' || c == '\f' || c == '\r';
        boolean markup = opened && (c == '!' || c == '?' || c == '/' || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z'));
        sound &= (c >= ' ' || blank) && (c < 0x7f || c > 0x9f) && !markup;
        opened = !begun && c == '<';
        begun |= !blank && c != MARK;
    }

    /** Asked after the last piece. */
    boolean isText() {
        return sound && missing == 0;
    }
}
