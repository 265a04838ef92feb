package com.petmatch.affiliate.report;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A statement as CSV (RFC 4180, CRLF, UTF-8 text): amounts are plain decimal numbers; text that a spreadsheet would take
 * for a formula gets a leading apostrophe. Thread-safe.
 */
public final class StatementCsv {

    private static final String HEADER = "occurred_at,recorded_at,order,kind,reason,currency,base,amount";
    private static final String LINE_END = "\r\n";
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private StatementCsv() {}

    /** The header and one record a line, each ended by CRLF. */
    public static String write(PartnerStatement statement) {
        return statement.lines().stream()
                .map(StatementCsv::row)
                .collect(Collectors.joining(
                        LINE_END, HEADER + LINE_END, statement.lines().isEmpty() ? "" : LINE_END));
    }

    private static String row(StatementLine line) {
        return String.join(
                ",",
                List.of(
                        line.occurredAt().toString(),
                        line.recordedAt().toString(),
                        text(line.order()),
                        text(line.kind().name()),
                        text(line.reason().value()),
                        line.amount().currency().value(),
                        line.base().amountText(),
                        line.amount().amountText()));
    }

    private static String text(String value) {
        boolean formula = !value.isEmpty() && FORMULA_STARTS.indexOf(value.charAt(0)) >= 0;
        String safe = formula ? "'" + value : value;
        boolean quoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
        return quoted ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
