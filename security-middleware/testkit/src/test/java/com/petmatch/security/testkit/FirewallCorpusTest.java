package com.petmatch.security.testkit;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How much the firewall finds of each family, and how little of what honest people write: with the same settings. */
class FirewallCorpusTest {

    private static final RouteId ROUTE = new RouteId("POST", "/search");
    private static final Firewall PRECISE = Firewall.builder().build();
    private static final Firewall STRICT = Firewall.builder()
            .settings(FirewallSettings.of(FirewallProfile.STRICT))
            .build();

    @ParameterizedTest
    @ValueSource(
            strings = {
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
                "scanner"
            })
    @Tag("row-48")
    void findsAttacks(String family) {
        List<String> attacks = FirewallCorpus.attacks(family);
        List<String> missed = attacks.stream()
                .filter(attack -> !isFound(PRECISE, family, attack))
                .toList();

        System.out.printf(
                "%s: %d of %d found, %d strictly%n",
                family,
                attacks.size() - missed.size(),
                attacks.size(),
                attacks.stream()
                        .filter(attack -> isFound(STRICT, family, attack))
                        .count());
        missed.forEach(attack -> System.out.println("  missed " + family + " " + attack));
        assertThat(missed).hasSizeLessThanOrEqualTo(attacks.size() / 20);
    }

    @Test
    @Tag("row-48")
    void leavesHonestTextAlone() {
        List<String> refused = new ArrayList<>();
        int texts = 0;
        for (String language : FirewallCorpus.LANGUAGES) {
            for (String text : FirewallCorpus.clean(language)) {
                texts++;
                FirewallReport report = isJson(text) ? body(PRECISE, "application/json", text) : value(PRECISE, text);
                if (!report.isPassed()) {
                    refused.add(language + " " + report.findings().get(0).rule().id() + " " + text);
                }
            }
        }

        System.out.printf("clean: %d of %d refused%n", refused.size(), texts);
        refused.forEach(text -> System.out.println("  refused " + text));
        assertThat(texts).isGreaterThanOrEqualTo(2_000);
        assertThat(refused).hasSizeLessThanOrEqualTo(texts / 1_000);
    }

    private static boolean isFound(Firewall firewall, String family, String attack) {
        return switch (family) {
            case "xxe" -> !body(firewall, "application/xml", attack).isPassed();
            case "nosql" ->
                isJson(attack)
                        ? !body(firewall, "application/json", attack).isPassed()
                        : !form(firewall, attack).isPassed()
                                || !value(firewall, attack).isPassed();
            case "session" ->
                !form(firewall, attack).isPassed() || !value(firewall, attack).isPassed();
            case "scanner" -> isFoundInHead(firewall, attack);
            default -> !value(firewall, attack).isPassed();
        };
    }

    private static boolean isFoundInHead(Firewall firewall, String attack) {
        if (attack.startsWith("/")) {
            return !head(firewall, List.of(attack.substring(1).split("/")), List.of(), List.of())
                    .isPassed();
        }
        int colon = attack.indexOf(": ");
        HttpField field = colon > 0 && attack.indexOf(' ') > colon
                ? new HttpField(attack.substring(0, colon), attack.substring(colon + 2))
                : new HttpField("User-Agent", attack);
        return !head(firewall, List.of("pets"), List.of(), List.of(field)).isPassed();
    }

    private static FirewallReport form(Firewall firewall, String text) {
        return body(firewall, "application/x-www-form-urlencoded", text);
    }

    private static FirewallReport value(Firewall firewall, String value) {
        return head(firewall, List.of("search"), List.of(new QueryParameter("q", value)), List.of());
    }

    private static FirewallReport head(
            Firewall firewall, List<String> segments, List<QueryParameter> query, List<HttpField> fields) {
        return firewall.inspectHead(new RequestHead("GET", segments, query, fields, ROUTE));
    }

    private static FirewallReport body(Firewall firewall, String type, String text) {
        return firewall.inspectBody(new BodyBytes(text.getBytes(StandardCharsets.UTF_8), type, "", ROUTE));
    }

    private static boolean isJson(String text) {
        return Map.of('{', '}', '[', ']').getOrDefault(text.charAt(0), ' ') == text.charAt(text.length() - 1);
    }
}
