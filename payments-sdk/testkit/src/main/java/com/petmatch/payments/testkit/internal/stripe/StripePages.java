package com.petmatch.payments.testkit.internal.stripe;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.money.Money;
import com.petmatch.payments.testkit.internal.http.HttpAnswer;
import com.petmatch.payments.testkit.internal.http.HttpCall;
import com.petmatch.payments.testkit.internal.openapi.FormDecoder;
import com.petmatch.payments.testkit.internal.page.HostedPages;
import com.petmatch.payments.testkit.internal.page.PageAnswer;
import com.petmatch.payments.testkit.internal.page.PageLanguage;
import com.petmatch.payments.testkit.sandbox.TestCard;
import java.util.Optional;

/** Serves the hosted pages and takes what the buyer chooses there. */
final class StripePages {

    private static final String PAY = "/c/pay/";
    private static final String CHALLENGE = "/c/3ds/";

    private final StripeObjects objects;
    private final StripeState state;
    private final CheckoutVisit visit;
    private final HostedPages pages = new HostedPages();

    StripePages(StripeObjects objects) {
        this.objects = objects;
        this.state = objects.state();
        this.visit = new CheckoutVisit(state, objects);
    }

    static boolean serves(String path) {
        return path.startsWith("/c/") || path.equals(PageAnswer.STYLE_SHEET);
    }

    HttpAnswer answer(HttpCall call) {
        if (call.path().equals(PageAnswer.STYLE_SHEET)) {
            return PageAnswer.styleSheet();
        }
        return state.exclusively(() -> {
            objects.passTime();
            if (call.path().startsWith(PAY)) {
                return state.find(Kind.CHECKOUT_SESSION, call.path().substring(PAY.length()))
                        .map(session -> checkout(call, session))
                        .orElseGet(() -> notice(call, "", 404, "unknown"));
            }
            return challengedIntent(call)
                    .map(intent -> challenge(call, intent))
                    .orElseGet(() -> notice(call, "", 404, "unknown"));
        });
    }

    private Optional<ObjectNode> challengedIntent(HttpCall call) {
        return call.path().startsWith(CHALLENGE)
                ? state.find(Kind.PAYMENT_INTENT, call.path().substring(CHALLENGE.length()))
                : Optional.empty();
    }

    private HttpAnswer checkout(HttpCall call, ObjectNode session) {
        return call.method().equals("POST") ? chosen(call, session) : shown(call, session);
    }

    private HttpAnswer shown(HttpCall call, ObjectNode session) {
        String locale = session.path("locale").asText("");
        String status = session.path("status").asText();
        if (status.equals("expired")) {
            return notice(call, locale, 410, "expired");
        }
        if (status.equals("complete")) {
            return notice(call, locale, 200, "done");
        }
        String html = pages.checkout(
                language(call, locale),
                PAY + session.path("id").asText(),
                CheckoutSessions.items(session),
                total(session),
                CheckoutVisit.problem(session));
        return PageAnswer.page(
                200,
                html,
                session.path("success_url").asText(),
                session.path("cancel_url").asText(""));
    }

    private HttpAnswer chosen(HttpCall call, ObjectNode session) {
        String action = FormDecoder.value(call.body(), "action");
        if (action.equals("cancel")) {
            return toShop(session, "cancel_url");
        }
        if (session.path("status").asText().equals("expired")) {
            return shown(call, session);
        }
        TestCard card = action.equals("decline") ? TestCard.DECLINED : card(FormDecoder.value(call.body(), "card"));
        return next(visit.pay(session, card));
    }

    private HttpAnswer next(ObjectNode session) {
        if (session.path("status").asText().equals("complete")) {
            return toShop(session, "success_url");
        }
        String intent = session.path("payment_intent").asText("");
        boolean isAsking = !intent.isEmpty()
                && state.named(Kind.PAYMENT_INTENT, intent, "payment_intent")
                        .path("status")
                        .asText()
                        .equals("requires_action");
        return HttpAnswer.seeOther(
                isAsking ? CHALLENGE + intent : PAY + session.path("id").asText());
    }

    private HttpAnswer challenge(HttpCall call, ObjectNode intent) {
        boolean isAsking = intent.path("status").asText().equals("requires_action");
        if (call.method().equals("POST")) {
            return back(visit.answered(
                    intent, FormDecoder.value(call.body(), "action").equals("authorize")));
        }
        String session = CheckoutVisit.sessionOf(intent);
        String locale = state.find(Kind.CHECKOUT_SESSION, session)
                .map(it -> it.path("locale").asText(""))
                .orElse("");
        if (!isAsking) {
            return notice(call, locale, 200, "done");
        }
        Money amount = StripeAmounts.money(
                intent.path("amount").asLong(), intent.path("currency").asText());
        String html = pages.challenge(
                language(call, locale), CHALLENGE + intent.path("id").asText(), amount);
        return PageAnswer.page(200, html, intent.path(Confirmation.RETURN_URL).asText(""));
    }

    private HttpAnswer back(ObjectNode intent) {
        Optional<ObjectNode> session = state.find(Kind.CHECKOUT_SESSION, CheckoutVisit.sessionOf(intent));
        if (session.isPresent()) {
            return next(session.get());
        }
        String to = intent.path(Confirmation.RETURN_URL).asText("");
        String result = intent.path("last_payment_error").isObject() ? "failed" : "succeeded";
        return HttpAnswer.seeOther(to + (to.contains("?") ? "&" : "?") + "payment_intent="
                + intent.path("id").asText() + "&payment_intent_client_secret="
                + intent.path("client_secret").asText() + "&redirect_status=" + result);
    }

    private HttpAnswer toShop(ObjectNode session, String field) {
        String target = session.path(field).asText("");
        if (target.isEmpty()) {
            return HttpAnswer.seeOther(PAY + session.path("id").asText());
        }
        return HttpAnswer.seeOther(
                target.replace("{CHECKOUT_SESSION_ID}", session.path("id").asText()));
    }

    private HttpAnswer notice(HttpCall call, String locale, int status, String what) {
        return PageAnswer.page(status, pages.notice(language(call, locale), what));
    }

    private static Money total(ObjectNode session) {
        return session.path("currency").isTextual()
                ? StripeAmounts.money(
                        session.path("amount_total").asLong(),
                        session.path("currency").asText())
                : Money.zero(CurrencyCode.EUR);
    }

    private static TestCard card(String choice) {
        return switch (choice) {
            case "insufficient_funds" -> TestCard.INSUFFICIENT_FUNDS;
            case "three_d_secure" -> TestCard.THREE_D_SECURE;
            default -> TestCard.VISA;
        };
    }

    private static PageLanguage language(HttpCall call, String sessionLocale) {
        return PageLanguage.choose(sessionLocale, call.header("accept-language").orElse(""));
    }
}
