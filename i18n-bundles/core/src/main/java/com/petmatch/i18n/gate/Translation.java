package com.petmatch.i18n.gate;

import com.petmatch.i18n.bundle.BundleEntry;
import com.petmatch.i18n.locale.LanguageTag;
import com.petmatch.i18n.model.MessageModel;
import com.petmatch.i18n.model.Part;
import com.petmatch.i18n.model.Part.TextRun;
import com.petmatch.i18n.model.Pattern;
import com.petmatch.i18n.model.Placeholder;
import com.petmatch.i18n.model.Variant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** One message in one language beside the message it was made from. The models are empty where the text does not parse. */
record Translation(
        LanguageTag language,
        BundleEntry source,
        BundleEntry target,
        Optional<MessageModel> sourceModel,
        Optional<MessageModel> targetModel) {

    /** Whether this is the source itself. */
    boolean isSource() {
        return source.equals(target);
    }

    /** The variants of the translation; none if it does not parse. */
    List<Variant> variants() {
        return targetModel.map(MessageModel::variants).orElse(List.of());
    }

    /** The words of a pattern, each argument as {@code \uFFFC}. */
    static String words(Pattern pattern) {
        return pattern.parts().stream().map(Translation::word).collect(Collectors.joining());
    }

    /** The words of the variant that every value matches. */
    static String fullWords(Optional<MessageModel> model) {
        return model.map(message -> words(last(message).pattern())).orElse("");
    }

    static Variant last(MessageModel model) {
        return model.variants().get(model.variants().size() - 1);
    }

    private static String word(Part part) {
        if (part instanceof TextRun run) {
            return run.text();
        }
        return part instanceof Placeholder ? "\uFFFC" : "";
    }
}
