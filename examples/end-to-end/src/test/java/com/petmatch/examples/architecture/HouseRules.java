package com.petmatch.examples.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** Conditions that ArchUnit has no words for. */
final class HouseRules {

    private static final Set<String> FLOATING =
            Set.of("double", "float", "java.lang.Double", "java.lang.Float", "[D", "[F");

    private static final Set<String> THREAD_STARTERS = Set.of(
            "java.lang.Thread.<init>",
            "java.util.Timer.<init>",
            "java.util.concurrent.ForkJoinPool.commonPool",
            "java.util.Collection.parallelStream");

    private HouseRules() {}

    static ArchCondition<JavaClass> nameNoFloatingPointType() {
        return condition(
                "name no floating-point type",
                type -> Stream.concat(
                        type.getFields().stream()
                                .filter(field -> isFloating(field.getRawType()))
                                .map(field -> field.getFullName()),
                        type.getCodeUnits().stream()
                                .filter(unit -> !repeatsItsParent(unit))
                                .filter(HouseRules::touchesFloating)
                                .map(JavaCodeUnit::getFullName)));
    }

    static ArchCondition<JavaClass> startNoThread() {
        return condition(
                "start no thread",
                type -> type.getAccessesFromSelf().stream()
                        .filter(HouseRules::startsThread)
                        .map(JavaAccess::getDescription));
    }

    static ArchCondition<JavaClass> promiseOnlyJdkAndOwnTypes() {
        DescribedPredicate<JavaClass> foreign = DescribedPredicate.describe(
                "foreign",
                type -> !type.isPrimitive()
                        && !type.getBaseComponentType().isPrimitive()
                        && !type.getBaseComponentType().getPackageName().startsWith("java")
                        && !type.getBaseComponentType().getPackageName().startsWith("com.petmatch")
                        // A host's HTTP client may be passed in: its proxies and pins are the host's.
                        && !type.getName().equals("okhttp3.OkHttpClient")
                        // The store behind shared limits is what this parameter is about.
                        && !type.getName().equals("io.github.bucket4j.distributed.proxy.ProxyManager"));
        return condition(
                "promise only types of the JDK and our own",
                type -> isPromised(type)
                        ? type.getCodeUnits().stream()
                                .filter(unit -> isPromised(unit.getModifiers()))
                                .filter(unit -> Stream.concat(
                                                Stream.of(unit.getRawReturnType()),
                                                unit.getRawParameterTypes().stream())
                                        .anyMatch(foreign))
                                .map(JavaCodeUnit::getFullName)
                        : Stream.empty());
    }

    static ArchCondition<JavaClass> lieInANullMarkedPackage() {
        return condition(
                "lie in a package marked @NullMarked",
                type -> type.getSimpleName().equals("module-info")
                                || type.getPackage().isAnnotatedWith(NullMarked.class)
                                || type.getPackageName().startsWith("gg.jte")
                        ? Stream.empty()
                        : Stream.of(type.getName()));
    }

    private static boolean isPromised(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && !type.getPackageName().contains(".internal")
                && type.getEnclosingClass().map(HouseRules::isPromised).orElse(true);
    }

    private static boolean isPromised(Set<JavaModifier> modifiers) {
        return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
    }

    private static boolean isFloating(JavaClass type) {
        return FLOATING.contains(type.getName());
    }

    private static boolean touchesFloating(JavaCodeUnit unit) {
        return isFloating(unit.getRawReturnType())
                || unit.getRawParameterTypes().stream().anyMatch(HouseRules::isFloating);
    }

    // An anonymous class repeats the constructor of its parent, such as the load factor of a map.
    private static boolean repeatsItsParent(JavaCodeUnit unit) {
        return unit.isConstructor() && unit.getOwner().getName().matches(".*[$][0-9]+");
    }

    private static boolean startsThread(JavaAccess<?> access) {
        String target =
                access.getTargetOwner().getName() + "." + access.getTarget().getName();
        return THREAD_STARTERS.contains(target)
                || target.startsWith("java.util.concurrent.Executors.new")
                || asynchronousWithoutExecutor(access);
    }

    // The overloads without an Executor run on the common pool.
    private static boolean asynchronousWithoutExecutor(JavaAccess<?> access) {
        return access.getTargetOwner().getName().equals("java.util.concurrent.CompletableFuture")
                && access.getTarget().getName().endsWith("Async")
                && !access.getTarget().getFullName().contains("Executor");
    }

    private interface Violations {
        Stream<String> of(JavaClass type);
    }

    private static ArchCondition<JavaClass> condition(String description, Violations violations) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                violations
                        .of(type)
                        .forEach(found -> events.add(SimpleConditionEvent.violated(
                                type, type.getName() + " must " + description + ": " + found)));
            }
        };
    }
}
