package com.petmatch.security.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.kernel.error.ErrorCode;
import com.petmatch.security.address.IpAddress;
import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.pipeline.RefusalWindows.Origin;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("row-57")
class RefusalWindowsTest {

    private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 5);
    private final RefusalWindows windows = new RefusalWindows(nanos::get);

    private static Origin network(int i) {
        return new Origin(IpAddress.ofIpv4(i).clientPrefix(), true);
    }

    private boolean isRecorded(int network) {
        return admit(network(network), SecurityErrors.REQUEST_ROUTE).isPresent();
    }

    private OptionalLong admit(Origin origin, ErrorCode code) {
        AtomicReference<OptionalLong> told = new AtomicReference<>(OptionalLong.empty());
        windows.record(origin, code, before -> told.set(OptionalLong.of(before)));
        return told.get();
    }

    @Test
    void theFirstOfAMinuteTellsHowManyBeforeItWereNotRecorded() {
        assertThat(admit(network(1), SecurityErrors.REQUEST_ROUTE)).hasValue(0);
        for (int i = 0; i < 9; i++) {
            assertThat(admit(network(1), SecurityErrors.REQUEST_ROUTE)).isEmpty();
        }
        assertThat(admit(network(2), SecurityErrors.REQUEST_ROUTE)).hasValue(0);
        assertThat(admit(network(1), SecurityErrors.REQUEST_HOST)).hasValue(0);

        nanos.addAndGet(Duration.ofMinutes(1).toNanos() - 1);
        assertThat(admit(network(1), SecurityErrors.REQUEST_ROUTE)).isEmpty();
        nanos.addAndGet(1);
        assertThat(admit(network(1), SecurityErrors.REQUEST_ROUTE)).hasValue(10);
        assertThat(admit(network(1), SecurityErrors.REQUEST_ROUTE)).isEmpty();
    }

    @Test
    void aFloodFromAMillionNetworksIsAFewThousandRecordsAMinuteAndNoneIsForgotten() {
        long recorded = 0;
        for (int i = 0; i < 1_000_000; i++) {
            recorded += isRecorded(i) ? 1 : 0;
        }
        assertThat(recorded).isEqualTo(4_097);

        nanos.addAndGet(Duration.ofMinutes(1).toNanos());
        assertThat(admit(network(-1), SecurityErrors.REQUEST_ROUTE)).hasValue(1_000_000 - recorded);
    }

    @Test
    void countsOfNetworksThatMadeRoomAreToldByTheNextRecordOfTheirCode() {
        for (int i = 0; i < 4_096; i++) {
            isRecorded(i);
            isRecorded(i);
        }
        nanos.addAndGet(Duration.ofMinutes(2).toNanos());

        assertThat(admit(network(5_000), SecurityErrors.REQUEST_HOST)).hasValue(0);
        assertThat(admit(network(5_000), SecurityErrors.REQUEST_ROUTE)).hasValue(4_096);
    }

    @Test
    void aRecordThatCouldNotBeWrittenOpensNoWindowAndIsCounted() {
        isRecorded(1);
        isRecorded(1);
        nanos.addAndGet(Duration.ofMinutes(1).toNanos());
        assertThatThrownBy(() -> windows.record(network(1), SecurityErrors.REQUEST_ROUTE, before -> {
                    throw new IllegalStateException("sink is away");
                }))
                .hasMessage("sink is away");

        assertThat(admit(network(1), SecurityErrors.REQUEST_ROUTE)).hasValue(2);
        assertThat(isRecorded(1)).isFalse();
    }

    @Test
    void whileARecordIsBeingWrittenTheFloodBehindItIsOnlyCounted() {
        windows.record(
                network(1),
                SecurityErrors.REQUEST_ROUTE,
                before -> assertThat(isRecorded(1)).isFalse());
        nanos.addAndGet(Duration.ofMinutes(1).toNanos());

        assertThat(admit(network(1), SecurityErrors.REQUEST_ROUTE)).hasValue(1);
    }

    @Test
    void whatAProxyStandsForHidesNothingOfTheProxyItself() {
        Origin unknown = new Origin(IpAddress.ofIpv4(1).clientPrefix(), false);

        assertThat(admit(unknown, SecurityErrors.REQUEST_ROUTE)).hasValue(0);
        assertThat(admit(unknown, SecurityErrors.REQUEST_ROUTE)).isEmpty();
        assertThat(isRecorded(1)).isTrue();
    }
}
