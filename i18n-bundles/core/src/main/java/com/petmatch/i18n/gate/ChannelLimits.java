package com.petmatch.i18n.gate;

import com.petmatch.i18n.model.RenderProfile;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;

/** The hard limits of the channels, measured on the rendered text with the longest samples. */
final class ChannelLimits {

    private static final String LONG_NAME = "Maximiliano";
    private static final int BUTTON_CELLS = 24;
    private static final int SUBJECT_CHARACTERS = 78;
    private static final int PUSH_TITLE_CHARACTERS = 50;
    private static final int PUSH_BODY_CHARACTERS = 150;
    private static final int SMS_PERMILLE = 1_000;

    private static final Map<String, Limit> LIMITS = Map.of(
            "button", new Limit(BUTTON_CELLS, "display cells", DisplayWidth::cells),
            "email_subject", new Limit(SUBJECT_CHARACTERS, "characters", ChannelLimits::characters),
            "push_title", new Limit(PUSH_TITLE_CHARACTERS, "characters", ChannelLimits::characters),
            "push_body", new Limit(PUSH_BODY_CHARACTERS, "characters", ChannelLimits::characters),
            "sms", new Limit(SMS_PERMILLE, "thousandths of a short message", ShortMessage::permille));

    private ChannelLimits() {}

    static void limits(Translation translation, Consumer<String> found) {
        Limit limit = LIMITS.get(translation.source().notes().channel());
        if (limit == null || translation.targetModel().isEmpty()) {
            return;
        }
        Optional<String> longest = Probes.render(
                        translation,
                        translation.targetModel().get(),
                        LONG_NAME,
                        RenderProfile.SMS,
                        (key, argument, expected, actual) -> {})
                .values()
                .stream()
                .max(Comparator.comparingInt(limit.measure));
        longest.filter(text -> limit.measure.applyAsInt(text) > limit.most)
                .ifPresent(text -> found.accept(limit.measure.applyAsInt(text) + " " + limit.unit + ", at most "
                        + limit.most + ": \"" + text + "\""));
    }

    private static int characters(String text) {
        return text.codePointCount(0, text.length());
    }

    private record Limit(int most, String unit, ToIntFunction<String> measure) {}
}
