package com.petmatch.i18n.generate;

import com.petmatch.i18n.bundle.Parameter;
import java.util.Set;
import java.util.stream.Collectors;

/** Collects lines of Java in the layout that the formatter of this project keeps. */
final class JavaSource {

    private static final int MAX_WIDTH = 120;
    private static final String INDENT = "    ";

    private final StringBuilder out = new StringBuilder();

    void head(String packageName, Set<String> imports) {
        line(0, "package " + packageName + ";");
        blank();
        imports.forEach(name -> line(0, "import " + name + ";"));
        blank();
    }

    void blank() {
        out.append('\n');
    }

    void line(int depth, String text) {
        out.append(INDENT.repeat(depth)).append(text).append('\n');
    }

    /** A method's head with typed parameters, on a second line where one is too short. */
    void signature(String start, TypedMethod method, String end) {
        String parameters = method.parameters().stream()
                .map(parameter -> method.type(parameter) + " " + JavaNames.parameter(parameter.name()))
                .collect(Collectors.joining(", "));
        call(1, start, parameters, end);
    }

    /** {@code start(inside)end}, on a second line where one is too short. */
    void call(int depth, String start, String inside, String end) {
        String whole = start + "(" + inside + ")" + end;
        if (INDENT.length() * depth + whole.length() <= MAX_WIDTH) {
            line(depth, whole);
        } else {
            line(depth, start + "(");
            line(depth + 2, inside + ")" + end);
        }
    }

    /** The names of parameters as a list of string literals. */
    static String names(Iterable<Parameter> parameters) {
        StringBuilder names = new StringBuilder();
        for (Parameter parameter : parameters) {
            names.append(names.length() == 0 ? "" : ", ")
                    .append('"')
                    .append(parameter.name())
                    .append('"');
        }
        return names.toString();
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
