package com.petmatch.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.i18n.locale.LanguageTag;
import com.petmatch.platform.web.RequestLanguage.Wishes;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RequestLanguageTest {

    private final RequestLanguage language = new RequestLanguage(
            Stream.of("en", "es", "pt-BR", "ar").map(LanguageTag::of).toList(),
            List.of(LanguageTag.of("en-XA"), LanguageTag.of("ar-XB")));

    @Test
    void theAddressWinsOverAllElse() {
        assertThat(chosen("ar", "es", "pt-BR", "en")).isEqualTo("ar");
    }

    @Test
    void theAccountWinsOverTheCookieAndTheBrowser() {
        assertThat(chosen(null, "es", "pt-BR", "ar")).isEqualTo("es");
    }

    @Test
    void theCookieWinsOverTheBrowser() {
        assertThat(chosen(null, null, "pt-BR", "ar")).isEqualTo("pt-BR");
    }

    @Test
    void theBrowserGetsTheNearestLanguage() {
        assertThat(chosen(null, null, null, "es-PE;q=0.9, fr;q=0.2")).isEqualTo("es");
        assertThat(chosen(null, null, null, "pt-PT")).isEqualTo("pt-BR");
    }

    @Test
    void englishIsForEverybodyElse() {
        assertThat(chosen(null, null, null, null)).isEqualTo("en");
        assertThat(chosen(null, null, null, "tlh")).isEqualTo("en");
    }

    @Test
    void aWishThatIsNoneOfOursIsPassedOver() {
        assertThat(chosen("xx", "de", "../../etc", "ar")).isEqualTo("ar");
        assertThat(chosen("<script>", null, null, null)).isEqualTo("en");
    }

    @Test
    void aMadeUpLanguageIsForWhoStatesItAlone() {
        assertThat(chosen("en-XA", null, null, null)).isEqualTo("en-XA");
        assertThat(chosen(null, null, "ar-XB", null)).isEqualTo("ar-XB");
        assertThat(chosen(null, null, null, "en-XA, ar-XB")).isEqualTo("en");
        assertThat(chosen(null, null, null, "ar-XB")).isEqualTo("ar");
    }

    private String chosen(
            @Nullable String query, @Nullable String account, @Nullable String cookie, @Nullable String accepted) {
        return language.choose(new Wishes(
                        Optional.ofNullable(query),
                        Optional.ofNullable(account),
                        Optional.ofNullable(cookie),
                        Optional.ofNullable(accepted)))
                .toString();
    }
}
