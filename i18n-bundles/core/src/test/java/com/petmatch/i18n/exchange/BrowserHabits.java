package com.petmatch.i18n.exchange;

import com.petmatch.i18n.locale.LanguageTag;

/**
 * Differences between a browser and the server that are known and meant, all in dates and times.
 *
 * <ul>
 *   <li>V8 writes an ordinary space where CLDR has U+202F, so that old parsers go on reading dates.
 *   <li>CLDR 48.0 had AM and PM in Korean; 48.2, which the server has, says 오전 and 오후 again.
 * </ul>
 */
record BrowserHabits(String cldr, LanguageTag language) {

    private static final String BEFORE_KOREAN_DAY_PERIODS = "48.0";

    /** The server's text of a row as this browser is known to write it. */
    String asWritten(ParityRow row) {
        if (!row.dated()) {
            return row.server();
        }
        String spaced = row.server().replace('\u202F', ' ');
        boolean oldKorean =
                cldr.equals(BEFORE_KOREAN_DAY_PERIODS) && language.language().equals("ko");
        return oldKorean ? spaced.replace("오전", "AM").replace("오후", "PM") : spaced;
    }
}
