package com.petmatch.i18n.messages;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.i18n.bundle.BundleSource;
import com.petmatch.i18n.locale.LanguageTag;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DatesOutOfRangeTest {

    @Test
    void aYearThatNoPatternIsMeantForIsIsoInTheTextAndAnEvent() {
        List<String> heard = new ArrayList<>();
        LocalTexts texts = Messages.builder()
                .bundles(BundleSource.memory(Map.of("es/demo", "demo.x=Hasta {day, date, long}\n")))
                .listener(new MessageListener() {
                    @Override
                    public void dateOutOfRange(LanguageTag locale, String iso) {
                        heard.add(locale + " " + iso);
                    }
                })
                .build()
                .in(LanguageTag.of("es-CO"));

        assertThat(texts.text("demo.x", "day", LocalDate.of(10_000, 1, 1))).hasToString("Hasta +10000-01-01");
        assertThat(texts.text("demo.x", "day", LocalDate.of(9_999, 1, 1))).hasToString("Hasta 1 de enero de 9999");
        assertThat(heard).containsExactly("es-CO +10000-01-01");
    }
}
