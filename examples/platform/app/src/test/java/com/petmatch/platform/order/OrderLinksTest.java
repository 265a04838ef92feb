package com.petmatch.platform.order;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.kernel.privacy.Secret;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OrderLinksTest {

    private static final UUID ORDER = UUID.fromString("01a229f7-a4d0-72df-a03d-214ce264bb9b");
    private static final String PREFIX = "/orders/";

    private final OrderLinks links = new OrderLinks(Secret.of("0123456789abcdef0123456789abcdef"));

    @Test
    void leadBackToTheirOrder() {
        String path = links.path(ORDER);

        assertThat(path).startsWith(PREFIX).matches("/orders/[A-Za-z0-9_-]{43}");
        assertThat(links.order(path.substring(PREFIX.length()))).contains(ORDER);
    }

    @Test
    void areUnknownOnceASingleBitIsChanged() {
        byte[] whole = Base64.getUrlDecoder().decode(links.path(ORDER).substring(PREFIX.length()));
        for (int bit = 0; bit < whole.length * Byte.SIZE; bit++) {
            byte[] changed = whole.clone();
            changed[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
            String token = Base64.getUrlEncoder().withoutPadding().encodeToString(changed);
            assertThat(links.order(token)).as("bit %d", bit).isEmpty();
        }
    }

    @Test
    void areUnknownToAnotherHost() {
        OrderLinks other = new OrderLinks(Secret.of("fedcba9876543210fedcba9876543210"));

        assertThat(other.order(links.path(ORDER).substring(PREFIX.length()))).isEmpty();
        assertThat(links.order("")).isEmpty();
        assertThat(links.order("%")).isEmpty();
        assertThat(links.order("A".repeat(10_000))).isEmpty();
        assertThat(links.order(ORDER.toString())).isEmpty();
    }

    @Test
    void nameOneOrderForOneVisitAndNotTheVisit() {
        UUID visit = UUID.fromString("01a229f7-a4d0-72df-a03d-214ce264bb9c");

        assertThat(links.orderOf(visit)).isEqualTo(links.orderOf(visit)).isNotEqualTo(visit);
        assertThat(links.orderOf(visit)).isNotEqualTo(links.orderOf(ORDER));
    }
}
