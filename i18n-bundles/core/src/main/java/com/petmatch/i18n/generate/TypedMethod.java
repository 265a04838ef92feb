package com.petmatch.i18n.generate;

import com.petmatch.i18n.bundle.BundleEntry;
import com.petmatch.i18n.bundle.Parameter;
import com.petmatch.i18n.bundle.ParameterType;
import com.petmatch.i18n.icu.IcuSyntax;
import com.petmatch.i18n.icu.ParseOutcome;
import com.petmatch.i18n.model.Signature;
import com.petmatch.i18n.model.Variant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** One message as a method: its name, its parameters in declared order and the words of those it selects by. */
record TypedMethod(BundleEntry entry) {

    private static final int MAX_OBJECTS = 4;
    private static final int MAX_OBJECTS_BESIDE_WHOLES = 2;
    private static final int MAX_WHOLES = 2;

    String name() {
        return JavaNames.method(entry.key());
    }

    String constant() {
        return JavaNames.constant(entry.key());
    }

    List<Parameter> parameters() {
        return entry.notes().parameters();
    }

    /** The Java type of a parameter; a tag has an enum of its own. */
    String type(Parameter parameter) {
        return parameter.type() == ParameterType.TAG
                ? tagType(parameter)
                : parameter.type().javaName();
    }

    String tagType(Parameter parameter) {
        return JavaNames.upperFirst(name()) + JavaNames.upperFirst(parameter.name());
    }

    /** The words that the message knows for a tag, {@code other} last. */
    List<String> words(Parameter tag) {
        Set<String> words = new TreeSet<>(selectKeys(tag.name()));
        words.remove(Variant.ANY);
        words.remove("other");
        List<String> ordered = new ArrayList<>(words);
        ordered.add("other");
        return ordered;
    }

    /** Why this message cannot be a method; empty when it can. */
    Optional<String> problem() {
        if (!(IcuSyntax.parse(entry.pattern()) instanceof ParseOutcome.Parsed parsed)) {
            return Optional.of("its pattern does not parse");
        }
        Set<String> declared =
                parameters().stream().map(Parameter::name).collect(Collectors.toCollection(TreeSet::new));
        Set<String> used = new TreeSet<>(Signature.of(parsed.model()).arguments());
        if (!declared.equals(used)) {
            return Optional.of("it declares " + declared + " and uses " + used);
        }
        return parameters().stream()
                .filter(parameter -> parameter.type() == ParameterType.TAG)
                .filter(parameter -> selectKeys(parameter.name()).isEmpty())
                .map(parameter -> "it never selects by its tag " + parameter.name())
                .findFirst();
    }

    List<Parameter> wholes() {
        return parameters().stream().filter(TypedMethod::isWhole).toList();
    }

    List<Parameter> objects() {
        return parameters().stream().filter(parameter -> !isWhole(parameter)).toList();
    }

    /** Whether every argument has a place of its own in a call. */
    boolean hasPlaces() {
        int objects = wholes().isEmpty() ? MAX_OBJECTS : MAX_OBJECTS_BESIDE_WHOLES;
        return objects().size() <= objects && wholes().size() <= MAX_WHOLES;
    }

    private static boolean isWhole(Parameter parameter) {
        return parameter.type() == ParameterType.INT || parameter.type() == ParameterType.LONG;
    }

    private Set<String> selectKeys(String argument) {
        return IcuSyntax.parse(entry.pattern()) instanceof ParseOutcome.Parsed parsed
                ? Signature.of(parsed.model()).selectKeys().getOrDefault(argument, Set.of())
                : Set.of();
    }
}
