package com.petmatch.security.pipeline;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** In which order the stages run, and the settings of each per class of routes. Mutable only while it is built. */
final class StagePlan {

    // Each pair: the first must run before the second, because the second uses what the first found out.
    private static final Stage[][] BEFORE = {
        {Stage.SHAPE, Stage.ADDRESS},
        {Stage.ADDRESS, Stage.BAN_LIST},
        {Stage.ADDRESS, Stage.ADDRESS_LIMIT},
        {Stage.ADDRESS_LIMIT, Stage.ROUTE},
        {Stage.SHAPE, Stage.HONEYPOT},
        {Stage.SHAPE, Stage.FIREWALL},
        {Stage.ADDRESS_LIMIT, Stage.CREDENTIAL},
        {Stage.ROUTE, Stage.CREDENTIAL},
        {Stage.CREDENTIAL, Stage.CSRF},
        {Stage.CREDENTIAL, Stage.SUBJECT_LIMIT},
        {Stage.CREDENTIAL, Stage.ACCESS},
        {Stage.CREDENTIAL, Stage.BODY},
        {Stage.CSRF, Stage.AUDIT},
        {Stage.SUBJECT_LIMIT, Stage.AUDIT},
        {Stage.ACCESS, Stage.AUDIT},
        {Stage.BODY, Stage.AUDIT},
        {Stage.HONEYPOT, Stage.AUDIT},
        {Stage.FIREWALL, Stage.AUDIT},
        {Stage.BAN_LIST, Stage.AUDIT},
        {Stage.AUDIT, Stage.RESPONSE},
    };

    private final Map<Stage, Map<RouteClass, StageSettings>> chosen = new EnumMap<>(Stage.class);
    private List<Stage> order = List.of(Stage.values());

    StagePlan() {
        for (Stage stage : Stage.values()) {
            chosen.put(stage, new EnumMap<>(RouteClass.class));
        }
    }

    /** The same plan, untouched by what its builder is told later. */
    StagePlan copy() {
        StagePlan copy = new StagePlan();
        copy.order = order;
        chosen.forEach((stage, byClass) -> byClass.forEach((routes, settings) -> copy.set(stage, routes, settings)));
        return copy;
    }

    List<Stage> order() {
        return order;
    }

    void order(List<Stage> stages) {
        order = List.copyOf(stages);
    }

    StageSettings settings(Stage stage, RouteClass routes) {
        return chosen.getOrDefault(stage, Map.of()).getOrDefault(routes, stage.defaults(routes));
    }

    void set(Stage stage, RouteClass routes, StageSettings settings) {
        chosen.computeIfAbsent(stage, missing -> new EnumMap<>(RouteClass.class))
                .put(routes, settings);
    }

    /** What is wrong with the order or the settings; nothing that would weaken an allow by accident can be built. */
    List<String> faults() {
        List<String> faults = new ArrayList<>();
        if (order.size() != Stage.values().length || new HashSet<>(order).size() != order.size()) {
            faults.add("stage order does not name every stage once");
        } else {
            for (Stage[] pair : BEFORE) {
                if (order.indexOf(pair[0]) > order.indexOf(pair[1])) {
                    faults.add("stage " + pair[1] + " before " + pair[0]);
                }
            }
        }
        for (Stage stage : Stage.values()) {
            for (RouteClass routes : RouteClass.values()) {
                addFaults(stage, routes, faults);
            }
        }
        return faults;
    }

    private void addFaults(Stage stage, RouteClass routes, List<String> faults) {
        StageSettings settings = settings(stage, routes);
        String where = "stage " + stage + " on " + routes + " routes ";
        if (!stage.mayFail(settings.failMode())) {
            faults.add(where + "may not fail " + settings.failMode());
        }
        boolean guarded = stage == Stage.ACCESS && routes == RouteClass.ADMIN;
        if (settings.enforcement() != Enforcement.ENFORCE && (guarded || !stage.isSwitchable())) {
            faults.add(where + "may not be " + settings.enforcement());
        }
    }
}
