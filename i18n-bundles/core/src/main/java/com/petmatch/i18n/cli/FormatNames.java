package com.petmatch.i18n.cli;

import com.petmatch.i18n.exchange.ExchangeFormat;
import com.petmatch.i18n.exchange.FormatJsJson;
import com.petmatch.i18n.exchange.GettextPo;
import com.petmatch.i18n.exchange.I18nextJson;
import com.petmatch.i18n.exchange.PartsJson;
import com.petmatch.i18n.exchange.Xliff;

/** The exchange formats by the names that people type. */
final class FormatNames {

    static final String NAMES = "formatjs|i18next|parts|xliff|xliff12|po";

    private FormatNames() {}

    static ExchangeFormat named(String name) throws UsageException {
        return switch (name) {
            case "formatjs" -> new FormatJsJson();
            case "i18next" -> new I18nextJson();
            case "parts" -> new PartsJson();
            case "xliff" -> Xliff.version20();
            case "xliff12" -> Xliff.version12();
            case "po" -> new GettextPo();
            default -> throw new UsageException("Expected one of " + NAMES + ", got " + name);
        };
    }
}
