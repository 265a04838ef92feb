package com.petmatch.payments.testkit.internal.mercadopago;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.petmatch.kernel.money.Money;
import com.petmatch.payments.testkit.internal.http.HttpAnswer;
import com.petmatch.payments.testkit.internal.http.HttpCall;
import com.petmatch.payments.testkit.internal.openapi.FormDecoder;
import com.petmatch.payments.testkit.internal.page.CheckoutView;
import com.petmatch.payments.testkit.internal.page.HostedPages;
import com.petmatch.payments.testkit.internal.page.PageAnswer;
import com.petmatch.payments.testkit.internal.page.PageLanguage;
import com.petmatch.payments.testkit.sandbox.TestHolder;
import java.util.Optional;

/** Serves the hosted page, the bank's challenge and the slip, and takes what the buyer chooses there. */
final class MercadoPagoPages {

    private final MercadoPagoObjects objects;
    private final MercadoPagoState state;
    private final Site site;
    private final PreferenceVisit visit;
    private final HostedPages pages = new HostedPages();

    MercadoPagoPages(MercadoPagoObjects objects) {
        this.objects = objects;
        this.state = objects.state();
        this.site = objects.account().site();
        this.visit = new PreferenceVisit(state, objects.account(), objects.preferences(), objects.payments());
    }

    static boolean serves(String path) {
        return path.equals(Preferences.PAGE)
                || path.startsWith(CardPayments.CHALLENGE)
                || path.startsWith(TransferPayments.TICKET)
                || path.equals(PageAnswer.STYLE_SHEET);
    }

    HttpAnswer answer(HttpCall call) {
        if (call.path().equals(PageAnswer.STYLE_SHEET)) {
            return PageAnswer.styleSheet();
        }
        return state.exclusively(() -> {
            objects.payments().expireDue();
            Optional<HttpAnswer> answer = call.path().equals(Preferences.PAGE)
                    ? state.find(Kind.PREFERENCE, FormDecoder.value(call.query(), "pref_id"))
                            .map(preference -> checkout(call, preference))
                    : payment(call)
                            .map(payment -> call.path().startsWith(CardPayments.CHALLENGE)
                                    ? challenge(call, payment)
                                    : ticket(call, payment));
            return answer.orElseGet(() -> notice(call, 404, "unknown"));
        });
    }

    private Optional<ObjectNode> payment(HttpCall call) {
        return state.find(Kind.PAYMENT, call.path().substring(call.path().lastIndexOf('/') + 1));
    }

    private HttpAnswer checkout(HttpCall call, ObjectNode preference) {
        String action = FormDecoder.value(call.body(), "action");
        if (call.method().equals("POST") && action.equals("cancel")) {
            return toShop(preference, Optional.empty());
        }
        if (visit.isTaken(preference)) {
            return call.method().equals("POST")
                    ? next(preference, visit.payment(preference).orElseThrow())
                    : notice(call, 200, "done");
        }
        if (!objects.preferences().isOpen(preference)) {
            return notice(call, 410, "expired");
        }
        return call.method().equals("POST") ? chosen(call, preference, action) : shown(call, preference);
    }

    private HttpAnswer shown(HttpCall call, ObjectNode preference) {
        CheckoutView view = new CheckoutView(
                pageOf(preference),
                objects.preferences().items(preference),
                site.money(objects.preferences().total(preference)),
                problem(visit.payment(preference)),
                visit.takesPix());
        return PageAnswer.page(
                200,
                pages.checkout(language(call), view),
                preference.path("back_urls").path("success").asText(""),
                preference.path("back_urls").path("failure").asText(""),
                preference.path("back_urls").path("pending").asText(""));
    }

    private HttpAnswer chosen(HttpCall call, ObjectNode preference, String action) {
        String choice = FormDecoder.value(call.body(), "card");
        if (action.equals("pay") && choice.equals("pix") && visit.takesPix()) {
            return next(preference, visit.payByPix(preference));
        }
        TestHolder holder = action.equals("decline") ? TestHolder.OTHER_REASON : holder(choice);
        return next(preference, visit.payByCard(preference, holder));
    }

    private HttpAnswer next(ObjectNode preference, ObjectNode payment) {
        if (isAsking(payment)) {
            return HttpAnswer.seeOther(
                    CardPayments.CHALLENGE + payment.path("id").asText());
        }
        boolean isRejected = payment.path("status").asText().equals("rejected");
        return isRejected ? HttpAnswer.seeOther(pageOf(preference)) : toShop(preference, Optional.of(payment));
    }

    /** A shop posts the bank's {@code creq} here; the buyer's answer comes from this page's own form. */
    private HttpAnswer challenge(HttpCall call, ObjectNode payment) {
        String action = FormDecoder.value(call.body(), "action");
        if (!action.isEmpty()) {
            return back(call, objects.cardPayments().answered(payment, action.equals("authorize")));
        }
        if (!isAsking(payment)) {
            return notice(call, 200, "done");
        }
        String html = pages.challenge(language(call), call.path(), amount(payment));
        return PageAnswer.framedPage(200, html, payment.path("callback_url").asText(""));
    }

    private HttpAnswer back(HttpCall call, ObjectNode payment) {
        Optional<ObjectNode> preference = visit.preference(payment);
        if (preference.isPresent()) {
            return next(preference.get(), payment);
        }
        return Call.text(payment, "callback_url")
                .map(url -> HttpAnswer.seeOther(url + (url.contains("?") ? "&" : "?") + "payment_id="
                        + payment.path("id").asText()))
                .orElseGet(() -> notice(call, 200, "done"));
    }

    private HttpAnswer ticket(HttpCall call, ObjectNode payment) {
        if (!TransferPayments.isWaiting(payment)) {
            return notice(call, 200, payment.path("status").asText().equals("cancelled") ? "expired" : "done");
        }
        if (call.method().equals("POST")) {
            ObjectNode paid = objects.transfers().paid(payment);
            return visit.preference(paid)
                    .map(preference -> toShop(preference, Optional.of(paid)))
                    .orElseGet(() -> notice(call, 200, "done"));
        }
        return PageAnswer.page(200, pages.ticket(language(call), call.path(), code(payment), amount(payment)));
    }

    private HttpAnswer toShop(ObjectNode preference, Optional<ObjectNode> payment) {
        return visit.backUrl(preference, payment)
                .map(HttpAnswer::seeOther)
                .orElseGet(() -> HttpAnswer.seeOther(pageOf(preference)));
    }

    private HttpAnswer notice(HttpCall call, int status, String what) {
        return PageAnswer.page(status, pages.notice(language(call), what));
    }

    private Money amount(ObjectNode payment) {
        return site.money(payment.path(Settlement.AMOUNT).asLong());
    }

    private static boolean isAsking(ObjectNode payment) {
        return payment.path("status_detail").asText().equals(CardPayments.PENDING_CHALLENGE);
    }

    private static String pageOf(ObjectNode preference) {
        return Preferences.PAGE + "?pref_id=" + preference.path("id").asText();
    }

    private static String code(ObjectNode payment) {
        return Call.text(payment.path("point_of_interaction").path("transaction_data"), "qr_code")
                .or(() -> Call.text(payment.path("transaction_details").path("barcode"), "content"))
                .orElse("");
    }

    private static String problem(Optional<ObjectNode> payment) {
        return switch (payment.map(it -> it.path("status_detail").asText()).orElse("")) {
            case "" -> "";
            case "cc_rejected_insufficient_amount" -> "insufficient_funds";
            case "cc_rejected_3ds_challenge" -> "payment_intent_authentication_failure";
            case "cc_rejected_other_reason" -> "generic_decline";
            default -> "other";
        };
    }

    private static TestHolder holder(String choice) {
        return switch (choice) {
            case "insufficient_funds" -> TestHolder.INSUFFICIENT_FUNDS;
            case "three_d_secure" -> TestHolder.THREE_D_SECURE;
            default -> TestHolder.APPROVED;
        };
    }

    private static PageLanguage language(HttpCall call) {
        return PageLanguage.choose("", call.header("accept-language").orElse(""));
    }
}
