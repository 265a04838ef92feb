package com.petmatch.i18n.spring;

import com.petmatch.i18n.bundle.Parameter;
import com.petmatch.i18n.messages.LocalTexts;
import com.petmatch.i18n.messages.MessageArguments;
import com.petmatch.i18n.messages.MessageKey;
import com.petmatch.i18n.messages.Messages;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.AbstractMessageSource;

/**
 * Our texts behind Spring's contract: a code that nobody knows gives the default message or {@code NoSuchMessageException}, as
 * with any other source, and a parent is asked before that.
 *
 * <p>One argument that is a {@code Map} or a {@link MessageArguments} names the arguments; any others are taken in the order in
 * which the source text declares them ({@code #| param}), and what is more than declared is passed over. Texts come back plain:
 * whoever writes HTML escapes them. No locale means the default language, never the host's. Safe for concurrent use once the
 * parent is set.
 */
public final class TextsMessageSource extends AbstractMessageSource {

    private final Messages messages;

    /** A source over these texts. */
    public TextsMessageSource(Messages messages) {
        this.messages = messages;
    }

    // Spring's own steps look for a java.text.MessageFormat; here both steps are one, before the parent is asked.
    @Override
    protected @Nullable String getMessageInternal(
            @Nullable String code, @Nullable Object @Nullable [] arguments, @Nullable Locale locale) {
        if (code == null) {
            return null;
        }
        Locale readers = locale == null ? messages.defaultLanguage().toLocale() : locale;
        LocalTexts texts = messages.in(readers);
        return texts.has(code)
                ? texts.byKey(MessageKey.of(code), named(code, arguments, texts))
                        .text()
                        .toString()
                : getMessageFromParent(code, arguments, readers);
    }

    @Override
    protected @Nullable MessageFormat resolveCode(String code, Locale locale) {
        return null;
    }

    private MessageArguments named(String code, @Nullable Object @Nullable [] given, LocalTexts texts) {
        if (given == null || given.length == 0) {
            return MessageArguments.NONE;
        }
        if (given.length == 1 && given[0] instanceof MessageArguments arguments) {
            return arguments;
        }
        return given.length == 1 && given[0] instanceof Map<?, ?> map ? named(map) : positional(code, given, texts);
    }

    private static MessageArguments named(Map<?, ?> map) {
        MessageArguments.Builder named = MessageArguments.builder();
        map.forEach((name, value) -> named.with(String.valueOf(name), value));
        return named.build();
    }

    private MessageArguments positional(String code, @Nullable Object[] given, LocalTexts texts) {
        // Arguments may be messages themselves, such as the name of a field.
        @Nullable Object[] values = resolveArguments(given, texts.language().toLocale());
        List<Parameter> parameters = messages.parameters(code);
        MessageArguments.Builder named = MessageArguments.builder();
        for (int at = 0; at < Math.min(parameters.size(), values.length); at++) {
            named.with(parameters.get(at).name(), values[at]);
        }
        return named.build();
    }
}
