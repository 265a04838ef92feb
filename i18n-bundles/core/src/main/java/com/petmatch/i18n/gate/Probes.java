package com.petmatch.i18n.gate;

import com.petmatch.i18n.format.Formats;
import com.petmatch.i18n.locale.Direction;
import com.petmatch.i18n.model.CompiledMessage;
import com.petmatch.i18n.model.MarkupRenderer;
import com.petmatch.i18n.model.MessageModel;
import com.petmatch.i18n.model.RenderContext;
import com.petmatch.i18n.model.RenderContext.ArgumentProblems;
import com.petmatch.i18n.model.RenderProfile;
import com.petmatch.i18n.model.Signature;
import com.petmatch.i18n.model.Variant;
import com.petmatch.i18n.plural.PluralRules;
import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Renders a message with every probe number and every word that its selects know. */
final class Probes {

    private static final List<BigDecimal> NUMBERS =
            List.of("0", "1", "2", "3", "5", "11", "21", "100", "1.5", "1000000").stream()
                    .map(BigDecimal::new)
                    .toList();
    private static final String NO_WORD = "word";

    private Probes() {}

    /** The texts by what was put in; {@code name} stands for text arguments without a sample. */
    static Map<String, String> render(
            Translation translation,
            MessageModel model,
            String name,
            RenderProfile profile,
            ArgumentProblems problems) {
        CompiledMessage message = CompiledMessage.of(translation.target().key(), model);
        RenderContext context = context(translation, profile, problems);
        Map<String, String> texts = new LinkedHashMap<>();
        for (BigDecimal number : NUMBERS) {
            for (String word : words(model)) {
                StringBuilder out = new StringBuilder();
                message.appendTo(out, new ProbeArguments(translation, number, word, name), context);
                texts.put(number + " " + word, out.toString());
            }
        }
        return texts;
    }

    private static RenderContext context(Translation translation, RenderProfile profile, ArgumentProblems problems) {
        return new RenderContext(
                Formats.of(translation.language()).in(ZoneOffset.UTC).by(() -> ProbeArguments.MOMENT),
                PluralRules.cardinal(translation.language()),
                PluralRules.ordinal(translation.language()),
                Direction.of(translation.language()),
                profile,
                MarkupRenderer.COMMON_TAGS,
                problems);
    }

    private static Set<String> words(MessageModel model) {
        Set<String> words = new TreeSet<>(Set.of(NO_WORD));
        Signature.of(model).selectKeys().values().forEach(words::addAll);
        words.remove(Variant.ANY);
        return words;
    }
}
