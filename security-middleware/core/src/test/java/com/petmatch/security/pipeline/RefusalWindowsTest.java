package com.petmatch.security.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.security.address.AddressPrefix;
import com.petmatch.security.address.IpAddress;
import com.petmatch.security.error.SecurityErrors;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("row-57")
class RefusalWindowsTest {

    private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 5);
    private final RefusalWindows windows = new RefusalWindows(nanos::get);

    private static AddressPrefix network(int i) {
        return IpAddress.ofIpv4(i).clientPrefix();
    }

    private boolean isRecorded(int network) {
        return windows.admit(network(network), SecurityErrors.REQUEST_ROUTE).isPresent();
    }

    @Test
    void theFirstOfAMinuteTellsHowManyBeforeItWereNotRecorded() {
        assertThat(windows.admit(network(1), SecurityErrors.REQUEST_ROUTE)).hasValue(0);
        for (int i = 0; i < 9; i++) {
            assertThat(windows.admit(network(1), SecurityErrors.REQUEST_ROUTE)).isEmpty();
        }
        assertThat(windows.admit(network(2), SecurityErrors.REQUEST_ROUTE)).hasValue(0);
        assertThat(windows.admit(network(1), SecurityErrors.REQUEST_HOST)).hasValue(0);

        nanos.addAndGet(Duration.ofMinutes(1).toNanos() - 1);
        assertThat(windows.admit(network(1), SecurityErrors.REQUEST_ROUTE)).isEmpty();
        nanos.addAndGet(1);
        assertThat(windows.admit(network(1), SecurityErrors.REQUEST_ROUTE)).hasValue(10);
        assertThat(windows.admit(network(1), SecurityErrors.REQUEST_ROUTE)).isEmpty();
    }

    @Test
    void aFloodFromAMillionNetworksIsAFewThousandRecordsAMinuteAndNoneIsForgotten() {
        long recorded = 0;
        for (int i = 0; i < 1_000_000; i++) {
            recorded += isRecorded(i) ? 1 : 0;
        }
        assertThat(recorded).isEqualTo(4_097);

        nanos.addAndGet(Duration.ofMinutes(1).toNanos());
        assertThat(windows.admit(network(-1), SecurityErrors.REQUEST_ROUTE)).hasValue(1_000_000 - recorded);
    }

    @Test
    void countsOfNetworksThatMadeRoomAreToldByTheNextRecordOfTheirCode() {
        for (int i = 0; i < 4_096; i++) {
            isRecorded(i);
            isRecorded(i);
        }
        nanos.addAndGet(Duration.ofMinutes(2).toNanos());

        assertThat(windows.admit(network(5_000), SecurityErrors.REQUEST_HOST)).hasValue(0);
        assertThat(windows.admit(network(5_000), SecurityErrors.REQUEST_ROUTE)).hasValue(4_096);
    }
}
