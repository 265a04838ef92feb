package com.petmatch.i18n.generate;

import com.petmatch.i18n.bundle.BundleEntry;
import com.petmatch.i18n.bundle.BundleFile;
import com.petmatch.i18n.bundle.Parameter;
import com.petmatch.i18n.bundle.ParameterType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** One area file as a pair of types. */
record TypedArea(String packageName, String area, List<TypedMethod> methods) {

    private static final int MAX_KEYS = 120;
    // What a method without parameters would replace.
    private static final Set<String> OF_OBJECT =
            Set.of("toString", "hashCode", "getClass", "notify", "notifyAll", "wait", "clone", "finalize");
    private static final Map<ParameterType, String> IMPORTS = Map.of(
            ParameterType.BIG_DECIMAL, "java.math.BigDecimal",
            ParameterType.MONEY, "com.petmatch.kernel.money.Money",
            ParameterType.INSTANT, "java.time.Instant",
            ParameterType.LOCAL_DATE, "java.time.LocalDate",
            ParameterType.LOCAL_TIME, "java.time.LocalTime",
            ParameterType.DURATION, "java.time.Duration",
            ParameterType.LIST, "java.util.List");

    static TypedArea of(String packageName, String area, BundleFile file) {
        return new TypedArea(
                packageName, area, file.entries().stream().map(TypedMethod::new).toList());
    }

    String interfaceName() {
        return JavaNames.type(area);
    }

    String className() {
        return "Local" + interfaceName();
    }

    /** The types that the methods' parameters need to be imported. */
    Set<String> parameterImports() {
        Set<String> imports = new TreeSet<>();
        for (TypedMethod method : methods) {
            for (Parameter parameter : method.parameters()) {
                Optional.ofNullable(IMPORTS.get(parameter.type())).ifPresent(imports::add);
            }
        }
        return imports;
    }

    /** Every reason why this area cannot be generated. */
    List<String> problems() {
        List<String> problems = new ArrayList<>();
        if (methods.size() > MAX_KEYS) {
            problems.add(area + " has " + methods.size() + " keys, at most " + MAX_KEYS + ": split it by feature");
        }
        Map<String, BundleEntry> names = new HashMap<>();
        for (TypedMethod method : methods) {
            String key = method.entry().key();
            BundleEntry other = names.putIfAbsent(method.name(), method.entry());
            if (other != null) {
                problems.add(key + " and " + other.key() + " are both " + method.name());
            }
            if (OF_OBJECT.contains(method.name())) {
                problems.add(key + " would be " + method.name() + ", which every object has");
            }
            method.problem().ifPresent(problem -> problems.add(key + ": " + problem));
        }
        return problems;
    }
}
