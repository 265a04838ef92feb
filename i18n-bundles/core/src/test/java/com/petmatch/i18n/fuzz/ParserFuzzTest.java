package com.petmatch.i18n.fuzz;

import static com.petmatch.i18n.fuzz.Laws.require;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.petmatch.i18n.bundle.BundleFile;
import com.petmatch.i18n.exchange.FormatJsJson;
import com.petmatch.i18n.exchange.GettextPo;
import com.petmatch.i18n.exchange.I18nextJson;
import com.petmatch.i18n.exchange.PartsJson;
import com.petmatch.i18n.exchange.Xliff;
import com.petmatch.i18n.icu.IcuSyntax;
import com.petmatch.i18n.icu.ParseOutcome;
import com.petmatch.i18n.locale.LanguageChoice;
import com.petmatch.i18n.locale.LanguageTag;
import com.petmatch.i18n.locale.LocaleNegotiator;
import com.petmatch.i18n.locale.TagOutcome;
import com.petmatch.i18n.mf2.FormattingContext;
import com.petmatch.i18n.mf2.Mf2;
import com.petmatch.i18n.mf2.Mf2Outcome;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;

/**
 * Fuzz targets of every reader that meets text from outside: an outcome, never an exception, and what is written is read as the
 * same. The build replays the seeds; the profile {@code fuzz} searches for new inputs, a minute a target.
 */
@Tag("row-ParserFuzz")
class ParserFuzzTest {

    private static final List<LanguageTag> LANGUAGES =
            List.of(LanguageTag.of("en"), LanguageTag.of("es"), LanguageTag.of("zh-Hant"), LanguageTag.of("ar"));
    private static final LocaleNegotiator NEGOTIATOR = LocaleNegotiator.over(LANGUAGES);
    private static final FormattingContext ENGLISH = FormattingContext.of(LanguageTag.of("en"));
    private static final Map<String, Object> ARGUMENTS = Map.of("a", 1, "b", "2026-03-01");
    private static final int LONGEST_MESSAGE = 8_192;

    @FuzzTest(maxDuration = "1m")
    void messageFormat1IsRejectedWithAPlaceOrPrintedAsTheSame(FuzzedDataProvider data) {
        String text = data.consumeRemainingAsString();
        ParseOutcome outcome = IcuSyntax.parse(text);
        if (outcome instanceof ParseOutcome.Parsed parsed) {
            // Neighbouring choices are multiplied out, so a short message may print as one that is too long to be read.
            Laws.messageFormat1(parsed.model())
                    .filter(printed -> printed.length() <= LONGEST_MESSAGE)
                    .ifPresent(printed -> require(IcuSyntax.parse(printed).equals(outcome), text));
        } else if (outcome instanceof ParseOutcome.Rejected rejected) {
            require(!rejected.problems().isEmpty(), text);
            rejected.problems()
                    .forEach(problem -> require(problem.offset() >= 0 && problem.offset() <= text.length(), text));
        }
    }

    @FuzzTest(maxDuration = "1m")
    void messageFormat2IsRejectedOrFormattedAndPrintedAsTheSame(FuzzedDataProvider data) {
        String text = data.consumeRemainingAsString();
        Mf2Outcome outcome = Mf2.parse(text);
        if (outcome instanceof Mf2Outcome.Parsed parsed) {
            String printed = Mf2.print(parsed.message());
            require(Mf2.parse(printed).equals(outcome), text);
            require(parsed.message().format(ENGLISH, ARGUMENTS) != null, text);
        } else if (outcome instanceof Mf2Outcome.Rejected rejected) {
            require(!rejected.errors().isEmpty(), text);
        }
    }

    @FuzzTest(maxDuration = "1m")
    void bundleFileIsReadAsWhatIsWrittenOfIt(FuzzedDataProvider data) {
        byte[] bytes = data.consumeRemainingAsBytes();
        Laws.writtenEntriesAreReadAsTheSame(BundleFile.read(bytes));
    }

    @FuzzTest(maxDuration = "1m")
    void xliff20IsRefusedOrReturns(FuzzedDataProvider data) {
        Laws.returns(Xliff.version20(), Map.of("es.xlf", data.consumeRemainingAsString()));
    }

    @FuzzTest(maxDuration = "1m")
    void xliff12IsRefusedOrReturns(FuzzedDataProvider data) {
        Laws.returns(Xliff.version12(), Map.of("es.xlf", data.consumeRemainingAsString()));
    }

    @FuzzTest(maxDuration = "1m")
    void gettextPoIsRefusedOrReturns(FuzzedDataProvider data) {
        Laws.returns(new GettextPo(), Map.of("es.po", data.consumeRemainingAsString()));
    }

    @FuzzTest(maxDuration = "1m")
    void formatJsIsRefusedOrReturns(FuzzedDataProvider data) {
        Laws.returns(new FormatJsJson(), Laws.textsAndMeta(data.consumeRemainingAsString()));
    }

    @FuzzTest(maxDuration = "1m")
    void i18nextIsRefusedOrReturns(FuzzedDataProvider data) {
        Laws.returns(new I18nextJson(), Laws.textsAndMeta(data.consumeRemainingAsString()));
    }

    @FuzzTest(maxDuration = "1m")
    void partsAreRefusedOrReturn(FuzzedDataProvider data) {
        Laws.returns(new PartsJson(), Laws.textsAndMeta(data.consumeRemainingAsString()));
    }

    @FuzzTest(maxDuration = "1m")
    void languageTagIsIllFormedOrItsOwnCanonicalForm(FuzzedDataProvider data) {
        String text = data.consumeRemainingAsString();
        if (LanguageTag.parse(text) instanceof TagOutcome.WellFormed formed) {
            require(LanguageTag.of(formed.tag().toString()).equals(formed.tag()), text);
        }
        require(NEGOTIATOR.lookup(text).map(LANGUAGES::contains).orElse(true), text);
    }

    @FuzzTest(maxDuration = "1m")
    void acceptLanguageIsAnsweredWithASupportedLanguage(FuzzedDataProvider data) {
        String header = data.consumeRemainingAsString();
        LanguageChoice choice = NEGOTIATOR.best(header);
        require(LANGUAGES.contains(choice.tag()) && NEGOTIATOR.best(header).equals(choice), header);
    }
}
