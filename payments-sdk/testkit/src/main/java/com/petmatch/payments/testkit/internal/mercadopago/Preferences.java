package com.petmatch.payments.testkit.internal.mercadopago;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.petmatch.payments.testkit.internal.page.PageItem;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** What a hosted page asks for, as the API shows it; what the buyer does there is {@link PreferenceVisit}'s. */
final class Preferences {

    static final String PAGE = "/checkout/v1/redirect";

    private static final int BAD_AMOUNT = 4037;
    private static final String[] FIELDS = {
        "additional_info",
        "auto_return",
        "back_urls",
        "binary_mode",
        "date_of_expiration",
        "expiration_date_from",
        "expiration_date_to",
        "expires",
        "external_reference",
        "items",
        "marketplace",
        "marketplace_fee",
        "metadata",
        "notification_url",
        "operation_type",
        "payer",
        "payment_methods",
        "shipments",
        "statement_descriptor"
    };

    private final MercadoPagoState state;
    private final Templates templates;
    private final Site site;
    private final Supplier<URI> baseUri;

    Preferences(MercadoPagoState state, Templates templates, Site site, Supplier<URI> baseUri) {
        this.state = state;
        this.templates = templates;
        this.site = site;
        this.baseUri = baseUri;
    }

    ObjectNode create(Call call) {
        ObjectNode preference = templates
                .blank("preference")
                .put("id", state.nextId(Kind.PREFERENCE))
                .put("collector_id", Long.parseLong(Account.COLLECTOR))
                .put("site_id", site.id())
                .put("date_created", state.nowText());
        apply(call, preference);
        state.put(Kind.PREFERENCE, preference);
        return shown(preference);
    }

    ObjectNode read(Call call) {
        return shown(state.preference(call.pathVariable("id")));
    }

    ObjectNode change(Call call) {
        ObjectNode preference = state.preference(call.pathVariable("id"));
        apply(call, preference);
        preference.put("last_updated", state.nowText());
        state.put(Kind.PREFERENCE, preference);
        return shown(preference);
    }

    /** Whether the page takes money at this moment. */
    boolean isOpen(ObjectNode preference) {
        if (!preference.path("expires").asBoolean()) {
            return true;
        }
        Instant now = state.now();
        boolean isOver = Dates.read(preference, "expiration_date_to")
                .filter(end -> !end.isAfter(now))
                .isPresent();
        boolean isEarly = Dates.read(preference, "expiration_date_from")
                .filter(start -> start.isAfter(now))
                .isPresent();
        return !isOver && !isEarly;
    }

    /** The minor units that the page asks for, the way of the goods included. */
    long total(JsonNode preference) {
        long total = 0;
        for (PageItem item : items(preference)) {
            total = Math.addExact(total, item.total().minorUnits());
        }
        JsonNode way = preference.path("shipments").path("cost");
        boolean isPaidWay = way.isNumber() && way.decimalValue().signum() > 0;
        return isPaidWay ? Math.addExact(total, site.minorUnits(way.decimalValue(), BAD_AMOUNT)) : total;
    }

    List<PageItem> items(JsonNode preference) {
        List<PageItem> items = new ArrayList<>();
        for (JsonNode item : preference.path("items")) {
            long quantity = item.path("quantity").asLong();
            long unit = site.minorUnits(item.path("unit_price").decimalValue(), BAD_AMOUNT);
            items.add(new PageItem(
                    item.path("title").asText(), quantity, site.money(Math.multiplyExact(unit, quantity))));
        }
        return items;
    }

    private void apply(Call call, ObjectNode preference) {
        call.copyTo(preference, FIELDS);
        requireBackUrls(preference);
        requireCurrency(preference);
        total(preference);
    }

    private static void requireBackUrls(ObjectNode preference) {
        for (JsonNode url : preference.path("back_urls")) {
            if (!url.asText().isEmpty() && !NewPayment.isWebAddress(url.asText())) {
                throw ProviderRefusal.invalid(0, "back_urls invalid. Wrong format");
            }
        }
        boolean hasSuccess =
                !preference.path("back_urls").path("success").asText("").isEmpty();
        if (preference.path("auto_return").isTextual() && !hasSuccess) {
            throw ProviderRefusal.invalid(0, "auto_return invalid. back_url.success must be defined");
        }
    }

    private void requireCurrency(ObjectNode preference) {
        for (JsonNode item : preference.path("items")) {
            if (!item.path("currency_id").asText(site.currency()).equals(site.currency())) {
                throw ProviderRefusal.invalid(0, "currency_id invalid");
            }
        }
    }

    /** A page lives where the sandbox listens now, whatever port an earlier run had. */
    private ObjectNode shown(ObjectNode preference) {
        String page = baseUri.get() + PAGE + "?pref_id=" + preference.path("id").asText();
        return preference.put("init_point", page).put("sandbox_init_point", page);
    }
}
