package com.petmatch.security.firewall;

import com.petmatch.security.firewall.FirewallReport.Answer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Reads the values of one request and sums up what they break. One thread, one request. */
final class Inspector implements Consumer<FirewallRule> {

    private static final int MAX_FINDINGS = 32;

    private final FirewallEngine engine;
    private final String route;
    private final Map<String, FieldType> types;
    private long workLeft;
    private boolean exhausted;
    private int points;
    private List<Finding> findings = List.of();
    private Set<String> known = Set.of();
    private final List<FirewallRule> knownHere = new ArrayList<>(0);
    private FieldPlace place = FieldPlace.PATH;
    private CharSequence field = "";
    private FieldType type = FieldType.ANY;
    private int step;
    private int told;

    Inspector(FirewallEngine engine, String route, int pointsBefore) {
        this.engine = engine;
        this.route = route;
        this.types = engine.plan().fields(route);
        this.workLeft = engine.budget().workUnits();
        this.points = pointsBefore;
    }

    /** Whether the route has typed fields, so that the name of a field matters. */
    boolean isTyped() {
        return !types.isEmpty();
    }

    /** Reads the value of a field. */
    void value(FieldPlace where, CharSequence name, String value) {
        at(where, name);
        type = type(name);
        if (!type.admits(value)) {
            weigh(EngineRules.FIELD_TYPE);
        } else if (type.isScanned()) {
            scan(value);
        }
        type = FieldType.ANY;
    }

    /** Reads the value of a field of the head that clients send alike with each request. */
    void usual(FieldPlace where, String name, String value) {
        if (isTyped()) {
            value(where, name, value);
            return;
        }
        long work = engine.known().workOf(where, value);
        if (work >= 0 && work <= workLeft) {
            workLeft -= work;
            return;
        }
        int toldBefore = told;
        long workBefore = workLeft;
        value(where, name, value);
        if (told == toldBefore && workLeft >= 0) {
            engine.known().keep(where, value, workBefore - workLeft);
        }
    }

    /** What the plan says about a field of this route. */
    FieldType type(CharSequence name) {
        return types.isEmpty() ? FieldType.ANY : types.getOrDefault(name.toString(), FieldType.ANY);
    }

    /** Reads the name of a field, which has no type. */
    void name(String name) {
        at(FieldPlace.NAME, name);
        scan(name);
    }

    /** Notes what the form of the request breaks. */
    void broken(FieldPlace where, CharSequence name, FirewallRule rule) {
        at(where, name);
        weigh(rule);
    }

    private void at(FieldPlace where, CharSequence name) {
        place = where;
        field = name;
        step = 0;
        knownHere.clear();
    }

    private void scan(String value) {
        long woken = engine.sieve().woken(value);
        read(value, woken);
        boolean coded = place == FieldPlace.JSON && value.length() >= 16;
        if ((woken & Sieve.ENCODED) != 0 || coded) {
            unwrap(value);
        }
    }

    private void unwrap(String value) {
        if (FieldText.hasOverlong(value)) {
            weigh(EngineRules.OVERLONG);
        }
        String text = value;
        String next = outer(text);
        while (!next.equals(text)) {
            step++;
            if (step > FieldText.MAX_STEPS) {
                weigh(EngineRules.NESTED);
                return;
            }
            text = next;
            read(text, engine.sieve().woken(text));
            next = outer(text);
        }
    }

    private String outer(String text) {
        String base64 = place == FieldPlace.JSON ? FieldText.base64Text(text) : "";
        return base64.isEmpty() ? FieldText.decoded(text) : base64;
    }

    private void read(String text, long woken) {
        long readers = woken & engine.concerned(place);
        workLeft -= text.length() * (1L + Long.bitCount(readers));
        if (workLeft < 0) {
            if (!exhausted) {
                exhausted = true;
                weigh(engine.exhausted());
            }
            return;
        }
        for (long left = readers; left != 0; left &= left - 1) {
            engine.detector(Long.numberOfTrailingZeros(left)).detect(text, this);
        }
    }

    /** A detector found this in the value that is read now. */
    @Override
    public void accept(FirewallRule rule) {
        if (place.concerns(rule.family())) {
            weigh(rule);
        }
    }

    private void weigh(FirewallRule rule) {
        told++;
        boolean free = type.isFree();
        boolean counted =
                free ? rule.confidence() == Confidence.HIGH : engine.profile().counts(rule.confidence());
        if (!counted || !isNew(rule)) {
            return;
        }
        switch (engine.mode(rule, route, field.toString())) {
            case ENFORCE -> note(rule, false);
            case SHADOW -> note(rule, true);
            case OFF -> {}
        }
    }

    private boolean isNew(FirewallRule rule) {
        // Detectors tell a rule at each place where it is broken: most are told by this list without a text being made.
        if (knownHere.contains(rule)) {
            return false;
        }
        knownHere.add(rule);
        if (known.isEmpty()) {
            known = new HashSet<>();
        }
        // A set of names that an attacker makes must not grow without end; beyond so many each finding counts as new.
        return known.size() >= MAX_FINDINGS * MAX_FINDINGS || known.add(place + " " + field + " " + rule.id());
    }

    private void note(FirewallRule rule, boolean shadow) {
        if (!shadow) {
            points = Math.addExact(points, FirewallReport.points(rule.severity()));
        }
        if (findings.isEmpty()) {
            findings = new ArrayList<>();
        }
        if (findings.size() < MAX_FINDINGS) {
            findings.add(new Finding(rule, place, field.toString(), step, shadow));
        }
    }

    /** What all values so far come to. */
    FirewallReport report() {
        if (points == 0 && findings.isEmpty()) {
            return FirewallReport.clean();
        }
        return report(points >= engine.profile().limit() ? Answer.DENY : Answer.PASS);
    }

    FirewallReport report(Answer answer) {
        return new FirewallReport(findings, points, answer);
    }
}
