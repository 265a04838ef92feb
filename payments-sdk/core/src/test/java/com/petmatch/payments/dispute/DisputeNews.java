package com.petmatch.payments.dispute;

import static com.petmatch.payments.TestShop.eur;

import com.petmatch.kernel.money.Money;
import com.petmatch.payments.gateway.DisputeStatus;
import com.petmatch.payments.gateway.GatewayCode;
import com.petmatch.payments.gateway.GatewayDispute;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What a provider tells of a dispute of the one payment, so many minutes after it was opened. */
final class DisputeNews {

    static final Instant OPENED = Instant.parse("2026-03-01T09:00:00Z");
    static final Instant DUE = Instant.parse("2026-03-15T09:00:00Z");

    private DisputeNews() {}

    static GatewayDispute news(DisputeStatus status, int minute) {
        return news(status, minute, eur(1_099));
    }

    static GatewayDispute news(DisputeStatus status, int minute, Money amount) {
        return new GatewayDispute(
                "dp_1",
                "pay_1",
                amount,
                status,
                new GatewayCode(status.name()),
                Optional.of(DUE),
                OPENED,
                OPENED.plus(Duration.ofMinutes(minute)));
    }

    static GatewayDispute named(String ref, DisputeStatus status, int minute) {
        Instant at = OPENED.plus(Duration.ofMinutes(minute));
        return new GatewayDispute(
                ref, "pay_1", eur(100), status, new GatewayCode(status.name()), Optional.of(DUE), at, at);
    }
}
