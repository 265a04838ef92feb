package com.petmatch.affiliate.commission;

import com.petmatch.affiliate.internal.Sha256;
import com.petmatch.kernel.event.EventPayload;
import java.util.ArrayList;
import java.util.List;

/** SHA-256 over the canonical form of what the host handed in: tells a repeat from a different claim under one id. */
final class Fingerprint {

    private Fingerprint() {}

    static String of(Sale sale) {
        List<String> parts = new ArrayList<>();
        parts.add(EventPayload.builder()
                .put("key", sale.key().text())
                .put("customer", sale.customer())
                .put("order-discount", sale.orderDiscount())
                .put("occurred-at", sale.occurredAt())
                .build()
                .toJson());
        for (SaleLine line : sale.lines()) {
            parts.add(EventPayload.builder()
                    .put("label", line.label())
                    .put("kind", line.kind().name())
                    .put("amount", line.amount())
                    .put("discount", line.discount())
                    .put("tax", line.tax())
                    .build()
                    .toJson());
        }
        return Sha256.hex(String.join("\n", parts));
    }

    static String of(Reversal reversal) {
        return Sha256.hex(EventPayload.builder()
                .put("key", reversal.sale().text())
                .put("id", reversal.id().value())
                .put("cause", reversal.cause().name())
                .put("base", reversal.base())
                .put("occurred-at", reversal.occurredAt())
                .build()
                .toJson());
    }
}
