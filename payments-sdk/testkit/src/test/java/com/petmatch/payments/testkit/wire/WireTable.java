package com.petmatch.payments.testkit.wire;

import com.petmatch.payments.gateway.GatewayId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The comparison for readers, in Markdown. */
final class WireTable {

    private static final Pattern VERSION = Pattern.compile("\\d+\\.\\d+\\.\\d+");
    private static final Map<GatewayId, String> SDKS = Map.of(
            GatewayId.STRIPE, "Stripe, stripe-java",
            GatewayId.PAYPAL, "PayPal, paypal-server-sdk",
            GatewayId.MERCADO_PAGO, "Mercado Pago, sdk-java");

    private WireTable() {}

    /** The requests of one provider, with the version its SDK tells of itself. */
    static String requests(GatewayId gateway, List<ComparedRequest> requests) {
        List<ComparedRequest> its = requests.stream()
                .filter(request -> request.gateway().equals(gateway))
                .toList();
        String header = "| request | "
                + Arrays.stream(Cell.values()).map(Cell::title).collect(Collectors.joining(" | "))
                + " |\n|---|" + "---|".repeat(Cell.values().length) + "\n";
        return "## " + SDKS.get(gateway) + " " + version(its.get(0).sdk()) + "\n\n" + header
                + its.stream().map(WireTable::row).collect(Collectors.joining());
    }

    static String differences() {
        StringBuilder table =
                new StringBuilder("| | request | part | name | SDK | we | why |\n|---|---|---|---|---|---|---|\n");
        for (int i = 0; i < WireDifferences.ALL.size(); i++) {
            AllowedDifference allowed = WireDifferences.ALL.get(i);
            table.append("| ").append(i + 1).append(" | ");
            table.append(String.join("; ", allowed.requests())).append(" | ");
            table.append(allowed.cell().title()).append(" | ");
            table.append(code(allowed.name())).append(" | ");
            table.append(code(allowed.sdk())).append(" | ");
            table.append(code(allowed.ours())).append(" | ");
            table.append(allowed.reason()).append(" |\n");
        }
        return table.toString();
    }

    private static String row(ComparedRequest request) {
        return "| " + request.name() + " | "
                + Arrays.stream(Cell.values()).map(cell -> cell(request, cell)).collect(Collectors.joining(" | "))
                + " |\n";
    }

    /** What both say, or the numbers of what differs: a question mark is a difference nobody allowed. */
    private static String cell(ComparedRequest request, Cell cell) {
        Map<String, String> ours = cell.read(request.ours());
        String numbers = request.differences(cell)
                .map(WireTable::number)
                .sorted()
                .distinct()
                .map(number -> number == 0 ? "?" : number.toString())
                .collect(Collectors.joining(", "));
        if (!numbers.isEmpty()) {
            return "≠ " + numbers;
        }
        if (cell == Cell.METHOD || cell == Cell.PATH) {
            return code(ours.values().iterator().next());
        }
        return ours.isEmpty() ? Difference.ABSENT : "= " + ours.size();
    }

    private static Integer number(Difference found) {
        return WireDifferences.covering(found)
                .map(allowed -> WireDifferences.ALL.indexOf(allowed) + 1)
                .orElse(0);
    }

    private static String version(RecordedRequest sdk) {
        Matcher version = VERSION.matcher(sdk.headers().getOrDefault("user-agent", ""));
        if (!version.find()) {
            throw new IllegalStateException("Expected a version in " + sdk.headers());
        }
        return version.group();
    }

    private static String code(String text) {
        return text.equals(Difference.ABSENT) ? text : "`" + text + "`";
    }
}
