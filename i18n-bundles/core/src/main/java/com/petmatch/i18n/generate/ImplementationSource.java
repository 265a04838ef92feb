package com.petmatch.i18n.generate;

import com.petmatch.i18n.bundle.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The source text of the one class that implements an area's interface. */
final class ImplementationSource {

    private static final String MESSAGES = "com.petmatch.i18n.messages.";
    private static final int PLACES = 4;

    private final TypedArea area;
    private final JavaSource out = new JavaSource();

    private ImplementationSource(TypedArea area) {
        this.area = area;
    }

    static String of(TypedArea area) {
        return new ImplementationSource(area).written();
    }

    private String written() {
        out.head(area.packageName(), imports());
        out.line(
                0,
                "/** {@code " + area.area()
                        + "} as one reader's texts have it. Generated; change the bundle and generate again. */");
        out.line(0, "final class " + area.className() + " implements " + area.interfaceName() + " {");
        out.blank();
        area.methods().stream().filter(ImplementationSource::hasConstant).forEach(this::constant);
        out.line(1, "private final LocalTexts texts;");
        out.blank();
        out.line(1, area.className() + "(LocalTexts texts) {");
        out.line(2, "this.texts = texts;");
        out.line(1, "}");
        area.methods().forEach(this::method);
        out.line(0, "}");
        return out.toString();
    }

    private Set<String> imports() {
        Set<String> imports = new TreeSet<>(area.parameterImports());
        imports.addAll(Set.of(MESSAGES + "LocalTexts", MESSAGES + "Text", MESSAGES + "TypedMessage"));
        if (area.methods().stream().anyMatch(ImplementationSource::hasConstant)) {
            imports.add("java.util.List");
        }
        if (area.methods().stream().anyMatch(method -> !method.hasPlaces())) {
            imports.add(MESSAGES + "MessageArguments");
        }
        return imports;
    }

    private static boolean hasConstant(TypedMethod method) {
        return !method.parameters().isEmpty() && method.hasPlaces();
    }

    private void constant(TypedMethod method) {
        String names = "List.of(" + JavaSource.names(method.objects()) + "), List.of("
                + JavaSource.names(method.wholes()) + ")";
        String declared = "private static final TypedMessage " + method.constant() + " =";
        String made = "TypedMessage.of(\"" + method.entry().key() + "\", " + names + ");";
        if (4 + declared.length() + 1 + made.length() <= 120) {
            out.line(1, declared + " " + made);
        } else {
            out.line(1, declared);
            out.line(3, made);
        }
    }

    private void method(TypedMethod method) {
        out.blank();
        out.line(1, "@Override");
        out.signature("public Text " + method.name(), method, " {");
        if (method.parameters().isEmpty()) {
            out.line(2, "return TypedMessage.text(texts, \"" + method.entry().key() + "\");");
        } else if (method.hasPlaces()) {
            out.call(2, "return " + method.constant() + ".in", "texts, " + String.join(", ", places(method)), ";");
        } else {
            named(method);
        }
        out.line(1, "}");
    }

    // Two objects and two whole numbers, or four objects; what is not there is null or zero.
    private static List<String> places(TypedMethod method) {
        int objects = method.objects().size() > 2 ? PLACES : 2;
        List<String> places = new ArrayList<>(variables(method.objects()));
        while (places.size() < objects) {
            places.add("null");
        }
        places.addAll(variables(method.wholes()));
        while (places.size() < PLACES) {
            places.add("0");
        }
        return places;
    }

    private static List<String> variables(List<Parameter> parameters) {
        return parameters.stream()
                .map(parameter -> JavaNames.parameter(parameter.name()))
                .toList();
    }

    private void named(TypedMethod method) {
        out.line(2, "MessageArguments arguments = MessageArguments.builder()");
        for (Parameter parameter : method.parameters()) {
            out.line(4, ".with(\"" + parameter.name() + "\", " + JavaNames.parameter(parameter.name()) + ")");
        }
        out.line(4, ".build();");
        out.line(2, "return TypedMessage.text(texts, \"" + method.entry().key() + "\", arguments);");
    }
}
