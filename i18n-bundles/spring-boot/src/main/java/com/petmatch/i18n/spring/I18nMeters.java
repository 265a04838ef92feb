package com.petmatch.i18n.spring;

import com.petmatch.i18n.bundle.FileProblem;
import com.petmatch.i18n.locale.LanguageTag;
import com.petmatch.i18n.messages.BundleVersion;
import com.petmatch.i18n.messages.MessageListener;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Counts what the texts tell: {@code petmatch.i18n.fallback}, {@code .unknown} and {@code .argument_problem}, each by
 * language and area, and {@code .reload} by outcome.
 *
 * <p>The area is the first part of the key; an unknown key may come from anybody, so it is counted under the area
 * {@code unknown} and never becomes a tag. What happens before {@link #bindTo} is not counted. Safe for concurrent use.
 */
public final class I18nMeters implements MeterBinder, MessageListener {

    private static final String PREFIX = "petmatch.i18n.";
    private static final String UNKNOWN = "unknown";

    private final List<MeterRegistry> registries = new CopyOnWriteArrayList<>();

    /** Counters that count nothing until a registry is bound. */
    public I18nMeters() {}

    @Override
    public void bindTo(MeterRegistry registry) {
        registries.add(registry);
    }

    @Override
    public void fellBack(String key, LanguageTag wanted, LanguageTag used) {
        count("fallback", wanted, area(key));
    }

    @Override
    public void unknownKey(String key, LanguageTag wanted) {
        count("unknown", wanted, UNKNOWN);
    }

    @Override
    public void argumentProblem(String key, LanguageTag language, String argument, String expected, String actual) {
        count("argument_problem", language, area(key));
    }

    @Override
    public void reloaded(BundleVersion version) {
        count("reload", Tags.of("outcome", "reloaded"));
    }

    @Override
    public void reloadRefused(List<FileProblem> problems) {
        count("reload", Tags.of("outcome", "refused"));
    }

    private void count(String what, LanguageTag language, String area) {
        count(what, Tags.of("language", language.toString(), "area", area));
    }

    private void count(String what, Tags tags) {
        registries.forEach(registry -> registry.counter(PREFIX + what, tags).increment());
    }

    private static String area(String key) {
        int dot = key.indexOf('.');
        return dot < 0 ? key : key.substring(0, dot);
    }
}
