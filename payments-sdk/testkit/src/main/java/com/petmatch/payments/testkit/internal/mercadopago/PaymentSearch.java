package com.petmatch.payments.testkit.internal.mercadopago;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.petmatch.payments.testkit.internal.sandbox.SandboxState;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds payments as the provider does: of the last three months if nothing is said, never older than a year. */
final class PaymentSearch {

    private static final int BAD_DATE = 1001;
    private static final int DEFAULT_LIMIT = 30;
    private static final int USUAL_MONTHS = 3;
    private static final int MOST_MONTHS = 12;

    private final MercadoPagoState state;

    PaymentSearch(MercadoPagoState state) {
        this.state = state;
    }

    ObjectNode find(Call call) {
        String field = call.text("range").orElse("date_created");
        Instant from = from(call);
        Instant until = date(call, "end_date").orElse(Instant.MAX);
        List<ObjectNode> matching = new ArrayList<>(state.where(Kind.PAYMENT, it -> isOf(it, call)));
        matching.removeIf(it -> !isWithin(Dates.read(it, field), from, until));
        sort(matching, call);
        return page(matching, call);
    }

    /** One page of rows with its paging, as each of the provider's searches answers. */
    static ObjectNode page(List<ObjectNode> rows, Call call) {
        int offset = Math.min(call.number("offset", 0), rows.size());
        int limit = call.number("limit", DEFAULT_LIMIT);
        ObjectNode page = JsonNodeFactory.instance.objectNode();
        page.putObject("paging").put("total", rows.size()).put("limit", limit).put("offset", call.number("offset", 0));
        page.putArray("results");
        rows.subList(offset, Math.min(offset + limit, rows.size()))
                .forEach(row -> page.withArray("results").add(SandboxState.visible(row)));
        return page;
    }

    private Instant from(Call call) {
        Instant oldest = monthsAgo(MOST_MONTHS);
        Instant asked = date(call, "begin_date").orElseGet(() -> monthsAgo(USUAL_MONTHS));
        return asked.isBefore(oldest) ? oldest : asked;
    }

    private Instant monthsAgo(int months) {
        return state.now().atOffset(ZoneOffset.UTC).minusMonths(months).toInstant();
    }

    private Optional<Instant> date(Call call, String name) {
        return call.text(name)
                .map(text -> text.equals("NOW")
                        ? state.now()
                        : Dates.parse(text)
                                .orElseThrow(() -> ProviderRefusal.invalid(
                                        BAD_DATE, "The date format must be yyyy-MM-dd'T'HH:mm:ss.SSSZ")));
    }

    private static boolean isOf(ObjectNode payment, Call call) {
        return isEqual(payment, call, "external_reference") && isEqual(payment, call, "status");
    }

    private static boolean isEqual(ObjectNode payment, Call call, String field) {
        return call.text(field)
                .map(wanted -> payment.path(field).asText("").equals(wanted))
                .orElse(true);
    }

    private static boolean isWithin(Optional<Instant> moment, Instant from, Instant until) {
        return moment.isPresent()
                && !moment.get().isBefore(from)
                && !moment.get().isAfter(until);
    }

    /** Newest first unless the caller says otherwise. */
    private static void sort(List<ObjectNode> payments, Call call) {
        String field = call.text("sort").orElse("date_created");
        Collections.reverse(payments);
        payments.sort(Comparator.comparing(it -> Dates.read(it, field).orElse(Instant.MIN)));
        if (!call.text("criteria").orElse("desc").equals("asc")) {
            Collections.reverse(payments);
        }
    }
}
