package com.petmatch.i18n.mf2;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.i18n.icu.IcuSyntax;
import com.petmatch.i18n.icu.ParseOutcome;
import com.petmatch.i18n.locale.LanguageTag;
import com.petmatch.i18n.model.MessageModel;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Messages of the bundles' syntax as messages of MessageFormat 2, and back. */
class BundleSyntaxTest {

    private static final FormattingContext ENGLISH =
            FormattingContext.of(LanguageTag.of("en")).with(BidiStrategy.NONE);

    @Test
    void aPluralIsAnInputThatIsMatched() {
        assertThat(mf2("{count, plural, one {# pet} other {# pets}}")).isEqualTo("""
                        .input {$count :number roundingMode=halfEven}
                        .match $count
                        one {{{$count} pet}}
                        * {{{$count} pets}}""");
    }

    @Test
    void anOffsetIsASecondSelector() {
        String printed =
                mf2("{n, plural, offset:1 =0 {Nobody} =1 {You} one {You and # other} other {You and # others}}");

        assertThat(printed).isEqualTo("""
                        .local $n-number = {$n :number roundingMode=halfEven}
                        .local $n-less-1 = {$n-number :offset subtract=1}
                        .match $n-number $n-less-1
                        0 * {{Nobody}}
                        1 * {{You}}
                        * one {{You and {$n-less-1} other}}
                        * * {{You and {$n-less-1} others}}""");
        Mf2Message message = message(printed);
        assertThat(message.format(ENGLISH, Map.of("n", 0)).text()).isEqualTo("Nobody");
        assertThat(message.format(ENGLISH, Map.of("n", 2)).text()).isEqualTo("You and 1 other");
        assertThat(message.format(ENGLISH, Map.of("n", 1_001)).text()).isEqualTo("You and 1,000 others");
    }

    @Test
    void aPlainUseBesideAPluralKeepsTheValueAsItCame() {
        assertThat(mf2("{n, plural, one {#: {n}} other {#: {n}}}"))
                .startsWith(".local $n-form = {$n :number roundingMode=halfEven}\n.match $n-form\n")
                .contains("{{{$n :number roundingMode=halfEven}: {$n}}}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                " .input",
                "'{'{name}'}' | \\",
                "<b>{name}</b><br/>",
                "{0} and {1}",
                "{who, select, she {her} he {his} other {their}} {n, plural, =0 {none} one {#} other {#}}",
                "{n, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}",
                "{n, selectordinal, offset:2 =1 {first} one {#st} other {#th}}",
                "{n, plural, one {{n, number, percent}} other {#}}",
                "{n, plural, one {a} other {b}} {n, plural, =1 {c} other {d}}",
                "{n, plural, offset:150 =1 {a} other {#}}",
                "{n, number} {n, number, integer} {n, number, percent} {m, number, currency}",
                "{n, number, ::percent} {n, number, ::percent .0#} {n, number, ::.00} {n, number, ::.##}",
                "{n, number, ::sign-always .00} {n, number, ::.00 sign-always group-off}",
                "{n, number, ::precision-integer} {n, number, ::compact-short} {n, number, ::compact-long}",
                "{n, number, ::currency/EUR} {n, number, ::unit/kilogram} {n, number, ::unit/meter .0}",
                "{d, date} {d, date, short} {d, date, medium} {d, date, long} {d, date, full} {d, date, ::yMMMd}",
                "{t, time} {t, time, short} {t, time, medium} {t, time, ::Hm}",
                "{d, datetime} {d, datetime, short} {d, datetime, medium} {d, datetime, long} {d, datetime, full}",
                "{l, list} {l, list, and} {l, list, or} {l, list, unit}",
                "{r, relative} {r, relative, auto} {r, relative, numeric}",
                "{n, plural, one {{who, select, a {x} other {y}}} other {z}}"
            })
    void everyKindOfArgumentComesBackAsItWas(String source) {
        MessageModel model = model(source);
        Mf2Message message = message(Mf2.print(model));

        assertThat(message.model()).contains(model);
        assertThat(message).isEqualTo(Mf2.of(model));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{$n :number}",
                "{$n :number minimumIntegerDigits=2 roundingMode=halfEven}",
                "{|literal|}",
                "{:shop:price}",
                "{#b u:id=1}bold{/b}",
                "{$n @translate=no}",
                ".local $x = {$n} {{{$x}}}",
                ".input {$n :number select=exact} .match $n 1 {{one}} * {{more}}"
            })
    void whatOnlyThisSyntaxSaysHasNoModel(String source) {
        assertThat(message(source).model()).isEmpty();
    }

    private static String mf2(String source) {
        return Mf2.print(model(source));
    }

    private static MessageModel model(String source) {
        return ((ParseOutcome.Parsed) IcuSyntax.parse(source)).model();
    }

    private static Mf2Message message(String source) {
        return ((Mf2Outcome.Parsed) Mf2.parse(source)).message();
    }
}
