package com.petmatch.platform.web;

import static com.petmatch.platform.web.SamplePages.NOON;

import com.petmatch.platform.methods.MethodOffer;
import com.petmatch.platform.methods.MethodProgress;
import com.petmatch.platform.methods.MethodReturnPage;
import com.petmatch.platform.methods.MethodRow;
import com.petmatch.platform.methods.MethodsPage;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The sample pages about saved ways to pay. */
final class SampleMethodPages {

    private static final List<MethodOffer> OFFERS = List.of(MethodOffer.values());

    private SampleMethodPages() {}

    static void addTo(Map<String, Page> pages, String userText) {
        pages.put("methods", list(rows(userText), FormState.blank(), false));
        pages.put("methods-removed", list(List.of(), FormState.blank(), true));
        FormState refused = FormState.of(Map.of("renewals", "true"))
                .refused("consent", Refusal.of("form.field.required"))
                .refused(Refusal.of("gateway.unavailable"));
        pages.put("methods-refused", list(rows(userText), refused, false));
        for (MethodProgress progress : MethodProgress.values()) {
            Optional<Refusal> reason = progress == MethodProgress.DECLINED
                    ? Optional.of(Refusal.of("charge.declined.expired-card"))
                    : Optional.empty();
            pages.put(
                    "methods-back-" + progress.code(), Page.of("methods/back", new MethodReturnPage(progress, reason)));
        }
    }

    private static Page list(List<MethodRow> rows, FormState form, boolean removed) {
        return Page.of("methods/list", new MethodsPage(rows, OFFERS, new UUID(1, 2), "2026-11", form, removed));
    }

    private static List<MethodRow> rows(String brand) {
        return List.of(
                row("m1", "Visa", Optional.of("4242"), Optional.of(YearMonth.of(2027, 8)), false),
                row("m2", brand, Optional.of("0005"), Optional.of(YearMonth.of(2026, 10)), true),
                row("m3", "PayPal", Optional.empty(), Optional.empty(), false));
    }

    private static MethodRow row(
            String id, String brand, Optional<String> lastFour, Optional<YearMonth> expiry, boolean expired) {
        return new MethodRow(id, brand, lastFour, expiry, expired, "Stripe", !expired, NOON);
    }
}
