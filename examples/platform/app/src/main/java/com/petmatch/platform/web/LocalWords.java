package com.petmatch.platform.web;

import com.petmatch.i18n.format.DateStyle;
import com.petmatch.i18n.format.Formats;
import com.petmatch.i18n.format.NumberStyle;
import com.petmatch.i18n.format.RelativeStyle;
import com.petmatch.i18n.format.TimeStyle;
import com.petmatch.i18n.locale.LanguageTag;
import com.petmatch.i18n.messages.LocalTexts;
import com.petmatch.i18n.messages.MessageArguments;
import com.petmatch.i18n.messages.MessageKey;
import com.petmatch.i18n.messages.Messages;
import com.petmatch.i18n.messages.Text;
import com.petmatch.kernel.error.ErrorCode;
import com.petmatch.kernel.money.BasisPoints;
import com.petmatch.kernel.money.Money;
import gg.jte.Content;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Map;

/** The words of one language out of i18n-bundles. Immutable, safe for concurrent use. */
public final class LocalWords implements PageWords {

    // A tax rate may have hundredths of a percent, and none of them may be hidden.
    private static final NumberStyle RATE = new NumberStyle(0, 2, RoundingMode.UNNECESSARY, true, false);

    private final Messages messages;
    private final LocalTexts texts;
    private final Formats formats;
    private final ZoneId zone;

    /** The view of one language; {@code messages} must have been built with this zone and a clock. */
    public LocalWords(Messages messages, LanguageTag language, ZoneId zone) {
        this.messages = messages;
        this.texts = messages.in(language);
        this.formats = texts.formats();
        this.zone = zone;
    }

    @Override
    public String tag() {
        return texts.language().toString();
    }

    @Override
    public String direction() {
        return texts.direction().attribute();
    }

    @Override
    public Content text(String key, Map<String, ?> arguments) {
        return html(found(key, arguments));
    }

    @Override
    public String plain(String key, Map<String, ?> arguments) {
        return found(key, arguments).toString();
    }

    @Override
    public Content problem(ErrorCode code, Map<String, ?> facts) {
        return html(texts.byCode(code, facts).text());
    }

    @Override
    public Content remedy(ErrorCode code, Map<String, ?> facts) {
        return texts.action(code, facts).map(LocalWords::html).orElse(output -> {});
    }

    @Override
    public String money(Money amount) {
        return formats.money(amount);
    }

    @Override
    public String integer(long number) {
        return formats.number(number);
    }

    @Override
    public String percent(BasisPoints share) {
        return formats.percent(BigDecimal.valueOf(share.value(), 4), RATE);
    }

    @Override
    public String date(LocalDate day) {
        return formats.date(day, DateStyle.MEDIUM);
    }

    @Override
    public String date(Instant instant) {
        return formats.date(instant, DateStyle.MEDIUM);
    }

    @Override
    public String month(YearMonth month) {
        StringBuilder out = new StringBuilder();
        return formats.appendSkeleton(out, month.atDay(1), "yMMMM") ? out.toString() : month.toString();
    }

    @Override
    public String moment(Instant instant) {
        return formats.dateTime(instant, DateStyle.MEDIUM, TimeStyle.SHORT);
    }

    @Override
    public String ago(Instant instant) {
        return formats.relative(instant, RelativeStyle.AUTO);
    }

    @Override
    public String zone() {
        return zone.getId();
    }

    @Override
    public String nativeName(String languageTag) {
        return messages.in(LanguageTag.of(languageTag)).text("ui.language.name").toString();
    }

    private Text found(String key, Map<String, ?> arguments) {
        return texts.byKey(MessageKey.of(key), MessageArguments.of(arguments)).text();
    }

    private static Content html(Text text) {
        return output -> output.writeContent(text.html());
    }
}
