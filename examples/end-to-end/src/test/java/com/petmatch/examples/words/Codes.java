package com.petmatch.examples.words;

import com.petmatch.examples.architecture.OurJars;
import com.petmatch.kernel.error.ErrorCode;
import com.petmatch.kernel.error.ErrorCodeCatalog;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The codes of all jars, found in the jars themselves: a library that is added tomorrow is walked tomorrow. */
final class Codes {

    private Codes() {}

    /** Each catalog that any jar has. */
    static List<ErrorCodeCatalog> catalogs() {
        return OurJars.imported().stream()
                .filter(type -> type.isAssignableTo(ErrorCodeCatalog.class) && !type.isInterface())
                .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
                .map(Codes::made)
                .toList();
    }

    /** The codes that catalogs publish. */
    static SortedSet<ErrorCode> published() {
        SortedSet<ErrorCode> codes = new TreeSet<>();
        catalogs().forEach(catalog -> codes.addAll(catalog.codes()));
        return codes;
    }

    /** The codes that stand in constants, and those that constants of an enum answer with. */
    static SortedSet<ErrorCode> used() {
        SortedSet<ErrorCode> codes = new TreeSet<>();
        OurJars.imported().stream()
                .filter(type -> !type.getPackageName().contains(".testkit"))
                .filter(type -> type.getFields().stream().anyMatch(Codes::isCode)
                        || type.isEnum()
                                && type.getMethods().stream()
                                        .anyMatch(method ->
                                                method.getRawReturnType().isEquivalentTo(ErrorCode.class)))
                .map(JavaClass::reflect)
                .forEach(type -> Stream.concat(constants(type), answers(type)).forEach(codes::add));
        return codes;
    }

    private static boolean isCode(com.tngtech.archunit.core.domain.JavaField field) {
        return field.getRawType().isEquivalentTo(ErrorCode.class)
                && field.getModifiers().contains(JavaModifier.STATIC);
    }

    private static Stream<ErrorCode> constants(Class<?> type) {
        return Arrays.stream(type.getDeclaredFields())
                .filter(field -> field.getType() == ErrorCode.class && Modifier.isStatic(field.getModifiers()))
                .map(Codes::value);
    }

    private static Stream<ErrorCode> answers(Class<?> type) {
        Object[] constants = type.getEnumConstants();
        return constants == null
                ? Stream.empty()
                : Arrays.stream(type.getDeclaredMethods())
                        .filter(method -> method.getReturnType() == ErrorCode.class
                                && method.getParameterCount() == 0
                                && !Modifier.isStatic(method.getModifiers()))
                        .flatMap(method -> Arrays.stream(constants).map(constant -> answer(method, constant)));
    }

    private static ErrorCodeCatalog made(JavaClass type) {
        try {
            var constructor = type.reflect().getDeclaredConstructor();
            constructor.setAccessible(true);
            return (ErrorCodeCatalog) constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Expected a catalog with a constructor without parameters: " + type, e);
        }
    }

    private static ErrorCode value(Field field) {
        try {
            field.setAccessible(true);
            return (ErrorCode) field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ErrorCode answer(Method method, Object constant) {
        try {
            method.setAccessible(true);
            return (ErrorCode) method.invoke(constant);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
