package com.petmatch.i18n.messages;

import com.petmatch.i18n.I18nErrors;
import com.petmatch.i18n.bundle.MessageOrigin;
import com.petmatch.i18n.format.Formats;
import com.petmatch.i18n.locale.Direction;
import com.petmatch.i18n.locale.LanguageTag;
import com.petmatch.i18n.model.CompiledMessage;
import com.petmatch.i18n.model.MessageModel;
import com.petmatch.i18n.model.Part.TextRun;
import com.petmatch.i18n.model.Pattern;
import com.petmatch.kernel.error.ErrorCode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The texts and formats of one reader: one locale, zone and channel over one version of the bundles.
 *
 * <p>A key never reaches the screen: what the reader's language lacks comes from the default language, what none has becomes
 * the generic text. Strict mode throws {@link MessageException} instead. Immutable and safe for concurrent use.
 */
public final class LocalTexts {

    private static final String UNKNOWN_KEY = "ui.error.unknown";
    private static final String REFERENCE = "reference";
    private static final String ACTION = ".action";
    // Only for a source that has no generic text either.
    private static final CompiledMessage LAST_RESORT =
            CompiledMessage.of(UNKNOWN_KEY, MessageModel.of(new Pattern(List.of(new TextRun("—")))));

    private final List<TextView> views;
    private final TextView first;
    private final Formats formats;
    private final MessageListener listener;
    private final boolean strict;

    LocalTexts(List<TextView> views, Formats formats, MessageOptions options) {
        this.views = List.copyOf(views);
        this.first = this.views.get(0);
        this.formats = formats;
        this.listener = options.listener();
        this.strict = options.strict();
    }

    /** The language of the texts. */
    public LanguageTag language() {
        return first.language();
    }

    /** The writing direction of the texts. */
    public Direction direction() {
        return Direction.of(language());
    }

    /** Numbers, money and dates as the reader's locale writes them, in the view's zone and by its clock. */
    public Formats formats() {
        return formats;
    }

    /** The text of a key with arguments as name, value, name, value; for templates. */
    public Text text(String key, @Nullable Object... namesAndValues) {
        return find(key, MessageArguments.ofPairs(namesAndValues)).text();
    }

    public MessageResult byKey(MessageKey key, MessageArguments arguments) {
        return find(key.value(), arguments);
    }

    /** The sentence of a code of any library with the facts that came with it. */
    public MessageResult byCode(ErrorCode code, Map<String, ?> facts) {
        return find(code.value(), MessageArguments.of(facts));
    }

    /** The sentence of a code that may come from anywhere; one that is not known gives the generic text, never itself. */
    public MessageResult byCode(String code, Map<String, ?> facts) {
        return find(code, MessageArguments.of(facts));
    }

    /** What the reader can do about a code, in the reader's language; empty when there is nothing to say. */
    public Optional<Text> action(ErrorCode code, Map<String, ?> facts) {
        return located(code.value() + ACTION, MessageArguments.of(facts));
    }

    /** Whether any language of this view knows the key. */
    public boolean has(String key) {
        return views.stream().anyMatch(view -> view.bundle().message(key).isPresent());
    }

    /** The reader's own language with its texts. */
    TextView first() {
        return first;
    }

    /** The message in the reader's own language. */
    @Nullable
    CompiledMessage own(String key) {
        return first.bundle().find(key);
    }

    /** The text in another language, or the generic one. */
    Text elsewhere(String key, MessageArguments arguments) {
        return find(key, arguments).text();
    }

    private MessageResult find(String key, MessageArguments arguments) {
        return located(key, arguments).map(text -> found(key, text)).orElseGet(() -> unknown(key));
    }

    private MessageResult found(String key, Text text) {
        return TextChain.isSameLanguage(language(), text.language())
                ? new MessageResult.Found(text)
                : fellBack(key, text);
    }

    private Optional<Text> located(String key, MessageArguments arguments) {
        for (TextView view : views) {
            Optional<CompiledMessage> message = view.bundle().message(key);
            if (message.isPresent()) {
                return Optional.of(new NamedText(view, message.get(), arguments));
            }
        }
        return Optional.empty();
    }

    private MessageResult fellBack(String key, Text text) {
        listener.fellBack(key, language(), text.language());
        if (strict) {
            throw new MessageException(
                    I18nErrors.TRANSLATION_MISSING,
                    "Expected " + key + " in " + language() + ", found it in " + text.language(),
                    Map.of(
                            "key",
                            key,
                            "wanted",
                            language().toString(),
                            "used",
                            text.language().toString()));
        }
        return new MessageResult.FellBack(text, language(), text.language());
    }

    private MessageResult unknown(String key) {
        listener.unknownKey(key, language());
        if (strict) {
            throw new MessageException(
                    I18nErrors.KEY_UNKNOWN,
                    "Expected a known key, got one of " + key.length() + " characters",
                    Map.of("reference", MessageOrigin.hash(key)));
        }
        // The same code always gives the same reference, so that support can find what the reader does not see.
        String reference = MessageOrigin.hash(key);
        MessageArguments arguments = MessageArguments.of(REFERENCE, reference);
        Text text = located(UNKNOWN_KEY, arguments).orElseGet(() -> new NamedText(first, LAST_RESORT, arguments));
        return new MessageResult.Unknown(text, reference);
    }
}
