package com.petmatch.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The public and protected types and members of one jar, as sorted text. */
final class ApiSurface {

    private ApiSurface() {}

    static String of(Path jar) {
        return classNames(jar).stream()
                .map(ApiSurface::load)
                .filter(ApiSurface::isVisible)
                .map(ApiSurface::describe)
                .collect(Collectors.joining("\n"));
    }

    private static List<String> classNames(Path jar) {
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.stream()
                    .map(entry -> entry.getName())
                    .filter(name -> name.startsWith("com/petmatch/") && name.endsWith(".class"))
                    .filter(name -> !name.contains("/internal/") && !name.endsWith("package-info.class"))
                    .map(name ->
                            name.substring(0, name.length() - ".class".length()).replace('/', '.'))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, ApiSurface.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isVisible(Class<?> type) {
        for (Class<?> part = type; part != null; part = part.getEnclosingClass()) {
            if (!isVisible(part.getModifiers()) || part.isAnonymousClass() || part.isLocalClass()) {
                return false;
            }
        }
        return !type.isSynthetic();
    }

    private static boolean isVisible(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }

    private static String describe(Class<?> type) {
        Stream<String> members = Stream.of(
                        Arrays.stream(type.getDeclaredFields())
                                .filter(field -> isVisible(field.getModifiers()) && !field.isSynthetic())
                                .map(Field::toGenericString),
                        Arrays.stream(type.getDeclaredConstructors())
                                .filter(maker -> isVisible(maker.getModifiers()) && !maker.isSynthetic())
                                .map(Constructor::toGenericString),
                        Arrays.stream(type.getDeclaredMethods())
                                .filter(method -> isVisible(method.getModifiers()) && !method.isSynthetic())
                                .map(Method::toGenericString),
                        fromHiddenParents(type))
                .flatMap(lines -> lines)
                .map(line -> "  " + line)
                .sorted();
        return Stream.concat(Stream.of(heading(type) + parents(type)), members)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    // A parent that nobody can name promises nothing under its own name, so what it gives is promised by its children.
    private static Stream<String> fromHiddenParents(Class<?> type) {
        Class<?> parent = type.getSuperclass();
        if (parent == null || !isOurs(parent) || isNameable(parent)) {
            return Stream.empty();
        }
        Stream<String> methods = Arrays.stream(parent.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .filter(method -> !isOverridden(method, type))
                .map(Method::toGenericString);
        return Stream.concat(methods, fromHiddenParents(parent));
    }

    private static boolean isOurs(Class<?> type) {
        return type.getName().startsWith("com.petmatch.");
    }

    private static boolean isNameable(Class<?> type) {
        return isVisible(type) && !type.getName().contains(".internal.");
    }

    private static boolean isOverridden(Method method, Class<?> child) {
        return Arrays.stream(child.getDeclaredMethods())
                .anyMatch(own -> !own.isBridge()
                        && own.getName().equals(method.getName())
                        && Arrays.equals(own.getParameterTypes(), method.getParameterTypes()));
    }

    // Written here: what Class.toGenericString says of sealed types differs between JDKs.
    private static String heading(Class<?> type) {
        String kind = type.isAnnotation()
                ? "@interface"
                : type.isInterface() ? "interface" : type.isEnum() ? "enum" : type.isRecord() ? "record" : "class";
        String parameters =
                Arrays.stream(type.getTypeParameters()).map(Type::getTypeName).collect(Collectors.joining(", "));
        String modifiers = Modifier.toString(type.getModifiers() & Modifier.classModifiers() & ~Modifier.STATIC);
        return modifiers + (type.isSealed() ? " sealed " : " ") + kind + " " + type.getName()
                + (parameters.isEmpty() ? "" : "<" + parameters + ">");
    }

    private static String parents(Class<?> type) {
        Stream<Type> all = Stream.concat(
                Stream.ofNullable(type.getGenericSuperclass()).filter(parent -> parent != Object.class),
                Arrays.stream(type.getGenericInterfaces()));
        String names = all.map(Type::getTypeName).collect(Collectors.joining(", "));
        return names.isEmpty() ? "" : " : " + names;
    }
}
