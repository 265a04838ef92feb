package com.petmatch.platform.web;

import com.petmatch.platform.guard.BanRow;
import com.petmatch.platform.guard.LivePanel;
import com.petmatch.platform.guard.RefusalRow;
import com.petmatch.platform.guard.RuleRow;
import com.petmatch.platform.guard.SecurityPage;
import java.util.List;
import java.util.Map;

/** The operator's page about attacks, quiet and busy. */
final class SampleGuardPages {

    private SampleGuardPages() {}

    static void addTo(Map<String, Page> pages, String userText) {
        pages.put("admin-security-quiet", Page.of("guard/security", page(List.of(), List.of(), List.of(), true)));
        RefusalRow refusal = new RefusalRow(SamplePages.NOON, 403, "POST /pets", "203.0.113.7/32", userText);
        BanRow ban = new BanRow(
                "net:203.0.113.7/32",
                "203.0.113.7/32",
                SamplePages.NOON,
                SamplePages.NOON.plusSeconds(600),
                1,
                List.of("2026-11-21T12:00:00Z PROBE_PATH " + userText));
        RuleRow rule = new RuleRow("sqli.tautology", 1_234, List.of("POST /pets"));
        pages.put(
                "admin-security",
                Page.of("guard/security", page(List.of(refusal), List.of(ban, ban), List.of(rule), true)));
        pages.put(
                "admin-security-reader",
                Page.of("guard/security", page(List.of(refusal), List.of(ban), List.of(rule), false)));
    }

    private static SecurityPage page(
            List<RefusalRow> refusals, List<BanRow> bans, List<RuleRow> rules, boolean mayLift) {
        return new SecurityPage(
                new LivePanel(refusals, rules, SamplePages.NOON), bans, rules, mayLift, FormState.blank());
    }
}
