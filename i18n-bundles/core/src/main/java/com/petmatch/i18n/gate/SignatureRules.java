package com.petmatch.i18n.gate;

import com.petmatch.i18n.bundle.MessageOrigin;
import com.petmatch.i18n.bundle.Parameter;
import com.petmatch.i18n.icu.IcuSyntax;
import com.petmatch.i18n.icu.ParseOutcome;
import com.petmatch.i18n.model.MessageModel;
import com.petmatch.i18n.model.Placeholder;
import com.petmatch.i18n.model.Signature;
import com.petmatch.i18n.model.Variant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a translation must share with its source: arguments, select keys, tags, addresses, and the source's version. */
final class SignatureRules {

    /** The forms in which a language may leave the number out because the form itself says it. */
    private static final Set<String> MAY_DROP = Set.of("zero", "one", "two");

    private static final Pattern ADDRESS = Pattern.compile("https?://[\\w./%?=&-]+|[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+");

    private SignatureRules() {}

    static void signature(Translation translation, Consumer<String> found) {
        if (IcuSyntax.parse(translation.target().pattern()) instanceof ParseOutcome.Rejected rejected) {
            rejected.problems()
                    .forEach(problem -> found.accept(
                            problem.code() + " at " + problem.offset() + ", expected " + problem.expected()));
        }
        if (translation.sourceModel().isEmpty() || translation.targetModel().isEmpty()) {
            return;
        }
        MessageModel target = translation.targetModel().get();
        Signature wanted = Signature.of(translation.sourceModel().get());
        Signature actual = Signature.of(target);
        if (!wanted.uses().equals(actual.uses())) {
            found.accept("arguments " + actual.uses() + ", expected " + wanted.uses());
        } else {
            counts(translation.sourceModel().get(), target, found);
        }
        if (translation.isSource()) {
            declared(translation, wanted, found);
        }
    }

    static void selectKeys(Translation translation, Consumer<String> found) {
        if (translation.sourceModel().isEmpty() || translation.targetModel().isEmpty()) {
            return;
        }
        Map<String, Set<String>> wanted =
                Signature.of(translation.sourceModel().get()).selectKeys();
        Map<String, Set<String>> actual =
                Signature.of(translation.targetModel().get()).selectKeys();
        if (!wanted.equals(actual)) {
            found.accept("select keys " + actual + ", expected " + wanted);
        }
    }

    static void markup(Translation translation, Consumer<String> found) {
        if (translation.sourceModel().isEmpty() || translation.targetModel().isEmpty()) {
            return;
        }
        Set<String> wanted = Signature.of(translation.sourceModel().get()).tags();
        Set<String> actual = Signature.of(translation.targetModel().get()).tags();
        if (!wanted.equals(actual)) {
            found.accept("tags " + actual + ", expected " + wanted);
        }
        Set<String> addresses = addresses(translation.source().pattern());
        if (!addresses.equals(addresses(translation.target().pattern()))) {
            found.accept("addresses differ from " + addresses);
        }
    }

    static void stale(Translation translation, Consumer<String> found) {
        String made = translation.target().notes().origin().sourceHash();
        String current = MessageOrigin.hash(translation.source().pattern());
        if (!translation.isSource() && !made.isEmpty() && !made.equals(current)) {
            found.accept("made from " + made + ", the source is now " + current);
        }
    }

    private static void declared(Translation translation, Signature used, Consumer<String> found) {
        Set<String> declared = new TreeSet<>(translation.source().notes().parameters().stream()
                .map(Parameter::name)
                .toList());
        if (!declared.equals(new TreeSet<>(used.arguments()))) {
            found.accept("declares " + declared + ", uses " + used.arguments());
        }
    }

    // The last variant, which every value matches, holds each argument as often as the source's; so does every other
    // variant,
    // except that exact and small forms may leave arguments out.
    private static void counts(MessageModel source, MessageModel target, Consumer<String> found) {
        Map<String, Integer> wanted = counts(Translation.last(source));
        for (Variant variant : target.variants()) {
            Map<String, Integer> actual = counts(variant);
            boolean mayDrop = variant.keys().stream().anyMatch(key -> isExact(key) || MAY_DROP.contains(key));
            boolean selected = variant.keys().stream().anyMatch(key -> !isPlural(key));
            if (!selected && !mayDrop && !actual.equals(wanted)) {
                found.accept("variant " + variant.keys() + " holds " + actual + ", expected " + wanted);
            }
        }
    }

    private static boolean isExact(String key) {
        return Character.isDigit(key.charAt(0));
    }

    private static boolean isPlural(String key) {
        return isExact(key)
                || key.equals(Variant.ANY)
                || MAY_DROP.contains(key)
                || List.of("few", "many").contains(key);
    }

    private static Map<String, Integer> counts(Variant variant) {
        Map<String, Integer> counts = new TreeMap<>();
        variant.pattern().parts().forEach(part -> {
            if (part instanceof Placeholder placeholder) {
                counts.merge(placeholder.argument(), 1, Integer::sum);
            }
        });
        return counts;
    }

    private static Set<String> addresses(String pattern) {
        Set<String> addresses = new TreeSet<>();
        Matcher matcher = ADDRESS.matcher(pattern);
        while (matcher.find()) {
            addresses.add(matcher.group());
        }
        return addresses;
    }
}
