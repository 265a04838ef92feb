package com.petmatch.i18n.gate;

import com.petmatch.i18n.locale.Direction;
import com.petmatch.i18n.locale.LanguageTag;

/** One language's part of the report as a page that needs nothing from outside: every check with its promise and findings. */
final class ReportHtml {

    private static final String STYLE =
            "body{font:16px/1.5 system-ui,sans-serif;max-width:72rem;margin:2rem auto;padding:0 1rem;"
                    + "color:#1B2326;background:#FAF8F5}table{border-collapse:collapse;inline-size:100%}"
                    + "td,th{border-block-end:1px solid #6E7B80;padding:8px;text-align:start;vertical-align:top}"
                    + ".act{color:#B3261E}.watch{color:#8A5A00}.good{color:#1B7A45}";

    private final StringBuilder out = new StringBuilder();

    private ReportHtml() {}

    static String of(GateReport report, LanguageTag language) {
        ReportHtml html = new ReportHtml();
        html.head(language);
        for (Check check : Check.values()) {
            html.check(report, check, language);
        }
        return html.out.append("</table>\n</body></html>\n").toString();
    }

    private void head(LanguageTag language) {
        String tag = language.toString();
        out.append("<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>Gate, ")
                .append(tag)
                .append("</title><style>")
                .append(STYLE)
                .append("</style></head><body>\n<h1>Gate, ")
                .append(tag)
                .append(" (")
                .append(Direction.of(language) == Direction.RTL ? "right to left" : "left to right")
                .append(")</h1>\n<table><tr><th>Check</th><th>What holds</th><th>Findings</th></tr>\n");
    }

    private void check(GateReport report, Check check, LanguageTag language) {
        out.append("<tr><td>").append(check.number()).append("</td><td>");
        escaped(check.promise());
        out.append("</td><td>");
        String tone = check.level() == Check.Level.ERROR ? "act" : "watch";
        if (report.of(check, language).isEmpty()) {
            out.append("<span class=\"good\">none</span>");
        }
        for (Finding finding : report.of(check, language)) {
            out.append("<p class=\"").append(tone).append("\"><code>");
            escaped(finding.key());
            out.append("</code> <bdi>");
            escaped(finding.detail());
            out.append("</bdi></p>");
        }
        out.append("</td></tr>\n");
    }

    private void escaped(String text) {
        out.append(text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;"));
    }
}
