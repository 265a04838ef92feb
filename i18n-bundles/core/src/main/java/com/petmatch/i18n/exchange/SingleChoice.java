package com.petmatch.i18n.exchange;

import com.petmatch.i18n.model.Declaration;
import com.petmatch.i18n.model.MessageModel;
import com.petmatch.i18n.model.Pattern;
import com.petmatch.i18n.model.Placeholder;
import com.petmatch.i18n.model.Variant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** A message that chooses once, by one argument. Immutable. */
record SingleChoice(Placeholder selector, Map<String, Pattern> patterns) {

    SingleChoice {
        patterns = Collections.unmodifiableMap(new LinkedHashMap<>(patterns));
    }

    /** The choice of a message with exactly one selector. */
    static Optional<SingleChoice> of(MessageModel model) {
        if (model.selectors().size() != 1) {
            return Optional.empty();
        }
        Map<String, Pattern> patterns = new LinkedHashMap<>();
        model.variants().forEach(variant -> patterns.put(variant.keys().get(0), variant.pattern()));
        return Optional.of(new SingleChoice(model.declaration(0).value(), patterns));
    }

    /** Whether it is by plural form alone: no offset, no exact number. */
    boolean isPurePlural() {
        return selector.function().equals(Placeholder.PLURAL)
                && selector.offset() == 0
                && patterns.keySet().stream().noneMatch(SingleChoice::isExact);
    }

    /** The pattern of a key, or of any value. */
    Pattern pattern(String key) {
        Pattern any = Objects.requireNonNull(patterns.get(Variant.ANY), "every choice has a row for any value");
        return patterns.getOrDefault(key, any);
    }

    MessageModel toModel() {
        List<Variant> variants = new ArrayList<>();
        patterns.forEach((key, pattern) -> variants.add(new Variant(List.of(key), pattern)));
        return new MessageModel(
                List.of(new Declaration(selector.argument(), selector)), List.of(selector.argument()), variants);
    }

    static boolean isExact(String key) {
        return Character.isDigit(key.charAt(0));
    }
}
