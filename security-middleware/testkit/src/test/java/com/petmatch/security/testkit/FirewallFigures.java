package com.petmatch.security.testkit;

import com.petmatch.security.firewall.BodyBytes;
import com.petmatch.security.firewall.Firewall;
import com.petmatch.security.firewall.FirewallProfile;
import com.petmatch.security.firewall.FirewallReport;
import com.petmatch.security.firewall.FirewallSettings;
import com.petmatch.security.firewall.RequestHead;
import com.petmatch.security.request.HttpField;
import com.petmatch.security.request.QueryParameter;
import com.petmatch.security.request.RouteId;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What one profile of the firewall says about the corpora, each line sent where such a line comes in. */
record FirewallFigures(Firewall firewall) {

    static final List<String> FAMILIES = List.of(
            "sqli",
            "xss",
            "shell",
            "traversal",
            "lfi",
            "rfi",
            "php",
            "java",
            "node",
            "ssti",
            "ldap",
            "nosql",
            "xxe",
            "crlf",
            "session",
            "ssrf",
            "scanner");

    private static final RouteId ROUTE = new RouteId("POST", "/search");

    static FirewallFigures of(FirewallProfile profile) {
        return new FirewallFigures(
                Firewall.builder().settings(FirewallSettings.of(profile)).build());
    }

    /** The attacks that pass. */
    List<String> missed(String family) {
        return FirewallCorpus.attacks(family).stream()
                .filter(attack -> !isFound(family, attack))
                .toList();
    }

    /** The honest texts that are refused, each with its language and the rule. */
    List<String> refused() {
        List<String> refused = new ArrayList<>();
        for (String language : FirewallCorpus.LANGUAGES) {
            for (String text : FirewallCorpus.clean(language)) {
                FirewallReport report = isJson(text) ? body("application/json", text) : value(text);
                if (!report.isPassed()) {
                    refused.add(language + " " + report.findings().get(0).rule().id() + " " + text);
                }
            }
        }
        return refused;
    }

    /** Two columns of a table in Markdown: a line for each family, and one for what honest people wrote. */
    static String table(List<FirewallProfile> profiles) {
        StringBuilder table = new StringBuilder("| family | probes |");
        profiles.forEach(profile -> table.append(' ').append(profile).append(" |"));
        table.append("\n|---|---|").append("---|".repeat(profiles.size())).append('\n');
        List<FirewallFigures> figures =
                profiles.stream().map(FirewallFigures::of).toList();
        for (String family : FAMILIES) {
            int all = FirewallCorpus.attacks(family).size();
            table.append("| ").append(family).append(" | ").append(all).append(" |");
            figures.forEach(each ->
                    table.append(' ').append(all - each.missed(family).size()).append(" |"));
            table.append('\n');
        }
        table.append("| honest texts refused | ").append(honest()).append(" |");
        figures.forEach(each -> table.append(' ').append(each.refused().size()).append(" |"));
        return table.append('\n').toString();
    }

    static int honest() {
        return FirewallCorpus.LANGUAGES.stream()
                .mapToInt(language -> FirewallCorpus.clean(language).size())
                .sum();
    }

    private boolean isFound(String family, String attack) {
        return switch (family) {
            case "xxe" -> !body("application/xml", attack).isPassed();
            case "nosql" ->
                isJson(attack)
                        ? !body("application/json", attack).isPassed()
                        : !form(attack).isPassed() || !value(attack).isPassed();
            // A bare name such as rex.php.jpg is evidence as the name of an upload only.
            case "php" -> !value(attack).isPassed() || !upload(attack).isPassed();
            case "session" -> !form(attack).isPassed() || !value(attack).isPassed();
            case "scanner" -> isFoundInHead(attack);
            default -> !value(attack).isPassed();
        };
    }

    private boolean isFoundInHead(String attack) {
        if (attack.startsWith("/")) {
            return !head(List.of(attack.substring(1).split("/")), List.of(), List.of())
                    .isPassed();
        }
        int colon = attack.indexOf(": ");
        HttpField field = colon > 0 && attack.indexOf(' ') > colon
                ? new HttpField(attack.substring(0, colon), attack.substring(colon + 2))
                : new HttpField("User-Agent", attack);
        return !head(List.of("pets"), List.of(), List.of(field)).isPassed();
    }

    private FirewallReport form(String text) {
        return body("application/x-www-form-urlencoded", text);
    }

    private FirewallReport upload(String name) {
        String part = "Content-Disposition: form-data; name=\"photo\"; filename=\"" + name.replace("\"", "%22") + "\"";
        return body("multipart/form-data; boundary=b", "--b\r\n" + part + "\r\n\r\nx\r\n--b--\r\n");
    }

    private FirewallReport value(String value) {
        return head(List.of("search"), List.of(new QueryParameter("q", value)), List.of());
    }

    private FirewallReport head(List<String> segments, List<QueryParameter> query, List<HttpField> fields) {
        return firewall.inspectHead(new RequestHead("GET", segments, query, fields, ROUTE));
    }

    private FirewallReport body(String type, String text) {
        return firewall.inspectBody(new BodyBytes(text.getBytes(StandardCharsets.UTF_8), type, "", ROUTE));
    }

    private static boolean isJson(String text) {
        return Map.of('{', '}', '[', ']').getOrDefault(text.charAt(0), ' ') == text.charAt(text.length() - 1);
    }
}
