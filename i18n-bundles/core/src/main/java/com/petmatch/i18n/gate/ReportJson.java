package com.petmatch.i18n.gate;

import com.petmatch.i18n.locale.LanguageTag;

/** The findings of one language as JSON (RFC 8259). */
final class ReportJson {

    private static final int FIRST_PRINTABLE = 0x20;

    private final StringBuilder out = new StringBuilder();

    private ReportJson() {}

    static String of(GateReport report, LanguageTag language) {
        ReportJson json = new ReportJson();
        json.out.append("{\"language\":");
        json.text(language.toString());
        json.out.append(",\"errors\":").append(count(report, language, Check.Level.ERROR));
        json.out.append(",\"warnings\":").append(count(report, language, Check.Level.WARNING));
        json.out.append(",\"findings\":[");
        String comma = "";
        for (Finding finding : report.of(language)) {
            json.out.append(comma);
            json.finding(finding);
            comma = ",";
        }
        return json.out.append("]}\n").toString();
    }

    private static long count(GateReport report, LanguageTag language, Check.Level level) {
        return report.of(language).stream()
                .filter(finding -> finding.level() == level)
                .count();
    }

    private void finding(Finding finding) {
        out.append("{\"check\":").append(finding.check().number());
        out.append(",\"level\":");
        text(finding.level().name());
        out.append(",\"key\":");
        text(finding.key());
        out.append(",\"offset\":").append(finding.offset()).append(",\"detail\":");
        text(finding.detail());
        out.append('}');
    }

    private void text(String text) {
        out.append('"');
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < FIRST_PRINTABLE) {
                out.append(String.format("\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }
}
