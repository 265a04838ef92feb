package com.petmatch.security.testkit.catalogue;

import com.petmatch.security.testkit.catalogue.Needs.Reach;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Collects the scenarios of one row. One thread at a time. */
final class Family {

    private final AttackFamily row;
    private final List<AttackScenario> scenarios = new ArrayList<>();
    private Needs needs = new Needs(Set.of(), Set.of(), Reach.ANYWHERE);

    private Family(AttackFamily row) {
        this.row = row;
    }

    static Family of(int row, String title, String... asvs) {
        return new Family(new AttackFamily(row, title, List.of(asvs)));
    }

    /** What the scenarios added from here on need. */
    Family needing(Fact... facts) {
        needs = new Needs(Set.of(facts), needs.controls(), needs.reach());
        return this;
    }

    Family needing(Control... controls) {
        needs = new Needs(needs.facts(), Set.of(controls), needs.reach());
        return this;
    }

    Family reaching(Reach reach) {
        needs = new Needs(needs.facts(), needs.controls(), reach);
        return this;
    }

    Family add(String name, Expectation expectation, RequestPlan plan) {
        String id = String.format(Locale.ROOT, "r%02d-%s", row.row(), name);
        scenarios.add(new AttackScenario(id, row, needs, plan, expectation));
        return this;
    }

    List<AttackScenario> scenarios() {
        return List.copyOf(scenarios);
    }
}
