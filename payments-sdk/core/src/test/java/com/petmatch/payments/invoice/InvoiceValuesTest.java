package com.petmatch.payments.invoice;

import static com.petmatch.payments.TestShop.eur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.kernel.money.TaxPolicy;
import com.petmatch.kernel.money.TaxRate;
import com.petmatch.kernel.privacy.SubjectId;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InvoiceValuesTest {

    @Test
    void numbersByTheYearOfTheSeller() {
        NumberSeries berlin = new NumberSeries("RE", ZoneId.of("Europe/Berlin"));
        Instant newYear = Instant.parse("2026-12-31T23:30:00Z");

        assertThat(berlin.number(berlin.yearOf(newYear), 42)).hasToString("RE-2027-000042");
        assertThat(new NumberSeries("RE", ZoneOffset.UTC).yearOf(newYear)).isEqualTo(2026);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "inv", "-INV", "A-NAME-THAT-IS-TOO-LONG"})
    void refusesWhatIsNoSeries(String name) {
        assertThatThrownBy(() -> new NumberSeries(name, ZoneOffset.UTC)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void countsCreditNotesApart() {
        NumberSeries series = new NumberSeries("INV", ZoneOffset.UTC);

        assertThatThrownBy(() -> new Invoicing(series, series, TaxPolicy.uniform(TaxRate.NONE), RoundingMode.HALF_UP))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesEmptyDraftsLinesAndPeriods() {
        assertThatThrownBy(() -> new InvoiceDraft(new SubjectId(new UUID(0, 1)), Optional.empty(), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new InvoiceLine("", "full", 1, eur(1))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new InvoiceLine("Pro", "full", 0, eur(1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ServicePeriod(Instant.EPOCH, Instant.EPOCH))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new DocumentNumber("")).isInstanceOf(IllegalArgumentException.class);
    }
}
