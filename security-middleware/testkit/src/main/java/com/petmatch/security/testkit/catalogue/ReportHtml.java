package com.petmatch.security.testkit.catalogue;

import com.petmatch.security.testkit.catalogue.CaseResult.Status;

/** Writes the report as one page: no script, no outside asset, every text escaped. */
final class ReportHtml {

    private static final String STYLE = """
            :root { color-scheme: light dark; }
            body { font: 1rem/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 72rem; padding: 0 1rem;
              background: Canvas; color: CanvasText; }
            table { border-collapse: collapse; width: 100%; margin-block: 1rem; }
            caption { text-align: start; font-weight: bold; padding-block: .5rem; }
            th, td { border-block-end: 1px solid GrayText; padding: .3rem .6rem; text-align: start;
              vertical-align: top; }
            td.number { text-align: end; font-variant-numeric: tabular-nums; }
            tr.failed > th { border-inline-start: .4rem solid #c22; }
            tr.passed > th { border-inline-start: .4rem solid #282; }
            tr.idle > th { border-inline-start: .4rem solid GrayText; }
            """;

    private final StringBuilder page = new StringBuilder(32_768);

    private ReportHtml() {}

    static String of(AttackReport report) {
        ReportHtml html = new ReportHtml();
        html.head(report);
        html.families(report);
        html.failures(report);
        html.proven(report);
        html.page.append("</main>\n</body>\n</html>\n");
        return html.page.toString();
    }

    private void head(AttackReport report) {
        page.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width\">\n")
                .append("<title>Attack report</title>\n<style>\n")
                .append(STYLE)
                .append("</style>\n</head>\n<body>\n<main>\n<h1>Attack report</h1>\n<dl>\n");
        fact("Target", report.target());
        fact("Catalogue", report.version());
        fact("Policy digest (SHA-256)", report.policyDigest().isEmpty() ? "not given" : report.policyDigest());
        fact("Cases", String.valueOf(report.cases()));
        for (Status status : Status.values()) {
            fact(words(status), String.valueOf(report.count(status)));
        }
        page.append("</dl>\n");
    }

    private void fact(String name, String value) {
        page.append("<dt>")
                .append(escaped(name))
                .append("</dt><dd>")
                .append(escaped(value))
                .append("</dd>\n");
    }

    private void families(AttackReport report) {
        table("Families", "Row", "Attack", "ASVS 5.0.0", "Cases", "Passed", "Failed", "Not configured", "Out of reach");
        for (FamilyResult result : report.families()) {
            String kind = result.count(Status.FAILED) > 0 ? "failed" : result.isWithstood() ? "passed" : "idle";
            page.append("<tr class=\"").append(kind).append("\">");
            row(result.family());
            number(result.cases());
            for (Status status : Status.values()) {
                number(result.count(status));
            }
            page.append("</tr>\n");
        }
        page.append("</tbody>\n</table>\n");
    }

    private void failures(AttackReport report) {
        if (report.failures().isEmpty()) {
            return;
        }
        table("Failures", "Row", "Reason");
        for (CaseResult failure : report.failures()) {
            page.append("<tr class=\"failed\"><th scope=\"row\">")
                    .append(failure.scenario().row())
                    .append("</th>");
            cell(failure.reason());
            page.append("</tr>\n");
        }
        page.append("</tbody>\n</table>\n");
    }

    private void proven(AttackReport report) {
        table("Proven by the library's own tests, no cases here", "Row", "Attack", "ASVS 5.0.0", "Test");
        for (ProvenRow proven : report.proven()) {
            page.append("<tr>");
            row(proven.family());
            cell(proven.test());
            page.append("</tr>\n");
        }
        page.append("</tbody>\n</table>\n");
    }

    private void table(String caption, String... columns) {
        page.append("<table>\n<caption>").append(escaped(caption)).append("</caption>\n<thead><tr>");
        for (String column : columns) {
            page.append("<th scope=\"col\">").append(escaped(column)).append("</th>");
        }
        page.append("</tr></thead>\n<tbody>\n");
    }

    private void row(AttackFamily family) {
        page.append("<th scope=\"row\">").append(family.row()).append("</th>");
        cell(family.title());
        cell(String.join(", ", family.asvs()));
    }

    private void cell(String text) {
        page.append("<td>").append(escaped(text)).append("</td>");
    }

    private void number(int value) {
        page.append("<td class=\"number\">").append(value).append("</td>");
    }

    private static String words(Status status) {
        return switch (status) {
            case PASSED -> "Passed";
            case FAILED -> "Failed";
            case NOT_CONFIGURED -> "Not configured";
            case OUT_OF_REACH -> "Out of reach";
        };
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
