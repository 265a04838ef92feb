package com.petmatch.i18n.gate;

import com.petmatch.i18n.model.MessageModel;
import com.petmatch.i18n.model.Placeholder;
import com.petmatch.i18n.model.Variant;
import com.petmatch.i18n.plural.PluralCategory;
import com.petmatch.i18n.plural.PluralRules;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** What the plural forms of a message must be in its language. */
final class PluralFormRules {

    /** Numbers other than 1 that some language counts as one. */
    private static final List<BigDecimal> NOT_ONE = List.of(
            BigDecimal.ZERO, new BigDecimal("0.5"), new BigDecimal("1.5"), new BigDecimal("21"), new BigDecimal("101"));

    private PluralFormRules() {}

    static void categories(Translation translation, Consumer<String> found) {
        translation.targetModel().ifPresent(model -> {
            for (int column = 0; column < model.selectors().size(); column++) {
                Placeholder selector = model.declaration(column).value();
                if (!selector.function().equals(Placeholder.SELECT)) {
                    categories(model, column, rules(translation, selector), found);
                }
            }
            if (!Translation.last(model).keys().stream().allMatch(Variant.ANY::equals)) {
                found.accept("other is not last");
            }
        });
    }

    static void equalForms(Translation translation, Consumer<String> found) {
        boolean plural = translation.targetModel().stream()
                .flatMap(model -> model.declarations().stream())
                .anyMatch(declaration -> declaration.value().function().equals(Placeholder.PLURAL));
        long distinct =
                translation.variants().stream().map(Variant::pattern).distinct().count();
        if (plural && translation.variants().size() > 1 && distinct == 1) {
            found.accept("all forms are equal");
        }
    }

    static void oneForm(Translation translation, Consumer<String> found) {
        PluralRules rules = PluralRules.cardinal(translation.language());
        if (NOT_ONE.stream().noneMatch(number -> rules.select(number) == PluralCategory.ONE)) {
            return;
        }
        translation.targetModel().ifPresent(model -> {
            for (int column = 0; column < model.selectors().size(); column++) {
                Placeholder selector = model.declaration(column).value();
                if (selector.function().equals(Placeholder.PLURAL)) {
                    oneForm(model, column, selector.argument(), found);
                }
            }
        });
    }

    private static void oneForm(MessageModel model, int column, String argument, Consumer<String> found) {
        boolean saysNumber = holds(Translation.last(model), argument);
        for (Variant variant : model.variants()) {
            if (variant.keys().get(column).equals("one") && saysNumber && !holds(variant, argument)) {
                found.accept("the form for one leaves the number out, but here one is not only 1");
            }
        }
    }

    private static boolean holds(Variant variant, String argument) {
        return variant.pattern().parts().stream()
                .anyMatch(part ->
                        part instanceof Placeholder place && place.argument().equals(argument));
    }

    private static void categories(MessageModel model, int column, PluralRules rules, Consumer<String> found) {
        Set<String> wanted = new TreeSet<>();
        rules.categories()
                .forEach(category -> wanted.add(category == PluralCategory.OTHER ? Variant.ANY : category.keyword()));
        Set<String> actual = new TreeSet<>(Set.of(Variant.ANY));
        model.variants().stream()
                .map(variant -> variant.keys().get(column))
                .filter(key -> !Character.isDigit(key.charAt(0)))
                .forEach(actual::add);
        if (!actual.equals(wanted)) {
            found.accept("forms " + actual + ", expected " + wanted + " (* is other)");
        }
    }

    private static PluralRules rules(Translation translation, Placeholder selector) {
        return selector.function().equals(Placeholder.ORDINAL)
                ? PluralRules.ordinal(translation.language())
                : PluralRules.cardinal(translation.language());
    }
}
