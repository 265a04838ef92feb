package com.petmatch.i18n.generate;

import com.petmatch.i18n.bundle.Parameter;
import com.petmatch.i18n.bundle.ParameterType;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The source text of an area's interface. */
final class InterfaceSource {

    private final TypedArea area;
    private final JavaSource out = new JavaSource();

    private InterfaceSource(TypedArea area) {
        this.area = area;
    }

    static String of(TypedArea area) {
        return new InterfaceSource(area).written();
    }

    private String written() {
        String name = area.interfaceName();
        Set<String> imports = new TreeSet<>(area.parameterImports());
        imports.add("com.petmatch.i18n.messages.LocalTexts");
        imports.add("com.petmatch.i18n.messages.Text");
        out.head(area.packageName(), imports);
        out.line(
                0,
                "/** The texts of {@code " + area.area()
                        + "}, typed. Generated; change the bundle and generate again. */");
        out.line(0, "public interface " + name + " {");
        out.blank();
        out.line(1, "/** These texts in the language and formats of one reader. */");
        out.line(1, "static " + name + " of(LocalTexts texts) {");
        out.line(2, "return new " + area.className() + "(texts);");
        out.line(1, "}");
        area.methods().forEach(this::method);
        area.methods().forEach(this::enums);
        out.line(0, "}");
        return out.toString();
    }

    private void method(TypedMethod method) {
        out.blank();
        out.line(1, "/** {@code " + method.entry().key() + "} */");
        out.signature("Text " + method.name(), method, ";");
    }

    private void enums(TypedMethod method) {
        for (Parameter parameter : method.parameters()) {
            if (parameter.type() == ParameterType.TAG) {
                tag(method, parameter);
            }
        }
    }

    private void tag(TypedMethod method, Parameter parameter) {
        String name = method.tagType(parameter);
        out.blank();
        out.line(1, "/** What {@code " + method.entry().key() + "} knows as {@code " + parameter.name() + "}. */");
        out.line(1, "enum " + name + " {");
        List<String> words = method.words(parameter);
        for (int at = 0; at < words.size(); at++) {
            String word = words.get(at);
            String end = at + 1 < words.size() ? "," : ";";
            out.line(2, JavaNames.constant(word) + "(\"" + word + "\")" + end);
        }
        out.blank();
        out.line(2, "private final String word;");
        out.blank();
        out.line(2, name + "(String word) {");
        out.line(3, "this.word = word;");
        out.line(2, "}");
        out.blank();
        out.line(2, "/** The word in the message. */");
        out.line(2, "@Override");
        out.line(2, "public String toString() {");
        out.line(3, "return word;");
        out.line(2, "}");
        out.line(1, "}");
    }
}
