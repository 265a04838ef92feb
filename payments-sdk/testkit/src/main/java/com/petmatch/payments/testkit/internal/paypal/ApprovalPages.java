package com.petmatch.payments.testkit.internal.paypal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.petmatch.kernel.money.Money;
import com.petmatch.payments.testkit.internal.http.HttpAnswer;
import com.petmatch.payments.testkit.internal.http.HttpCall;
import com.petmatch.payments.testkit.internal.openapi.FormDecoder;
import com.petmatch.payments.testkit.internal.page.HostedPages;
import com.petmatch.payments.testkit.internal.page.PageAnswer;
import com.petmatch.payments.testkit.internal.page.PageItem;
import com.petmatch.payments.testkit.internal.page.PageLanguage;
import com.petmatch.payments.testkit.sandbox.TestBuyer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where a buyer approves an order or the saving of the wallet, and what becomes of the choice. */
final class ApprovalPages {

    /** Followed by the order's id. */
    static final String ORDER = "/checkoutnow?token=";

    /** Followed by the setup token's id. */
    static final String SETUP = "/agreements/approve?approval_session_id=";

    private final PayPalState state;
    private final PayPalObjects objects;
    private final HostedPages pages = new HostedPages();

    ApprovalPages(PayPalObjects objects) {
        this.state = objects.state();
        this.objects = objects;
    }

    static boolean serves(String path) {
        return path.equals("/checkoutnow") || path.equals("/agreements/approve") || path.equals(PageAnswer.STYLE_SHEET);
    }

    HttpAnswer answer(HttpCall call) {
        if (call.path().equals(PageAnswer.STYLE_SHEET)) {
            return PageAnswer.styleSheet();
        }
        boolean isOrder = call.path().equals("/checkoutnow");
        Kind kind = isOrder ? Kind.ORDER : Kind.SETUP_TOKEN;
        String id = FormDecoder.value(call.query(), isOrder ? "token" : "approval_session_id");
        return state.exclusively(() -> {
            objects.passTime();
            Optional<ObjectNode> object = state.find(kind, id);
            if (object.isEmpty()) {
                return notice(call, "", 404, "unknown");
            }
            return call.method().equals("POST") ? chosen(call, kind, object.get()) : shown(call, kind, object.get());
        });
    }

    private HttpAnswer shown(HttpCall call, Kind kind, ObjectNode object) {
        String locale = object.path(Orders.LOCALE).asText();
        if (!isOpen(kind, object)) {
            return notice(call, locale, 200, "done");
        }
        PageLanguage language = language(call, locale);
        String id = object.path("id").asText();
        String html = kind == Kind.ORDER
                ? pages.approval(language, ORDER + id, items(object), total(object), problem(object))
                : pages.agreement(language, SETUP + id);
        return PageAnswer.page(
                200,
                html,
                object.path(Orders.RETURN_URL).asText(),
                object.path(Orders.CANCEL_URL).asText());
    }

    private HttpAnswer chosen(HttpCall call, Kind kind, ObjectNode object) {
        String action = FormDecoder.value(call.body(), "action");
        if (action.equals("cancel")) {
            return toShop(call, kind, object, Orders.CANCEL_URL, "");
        }
        TestBuyer buyer = action.equals("decline")
                ? TestBuyer.INSTRUMENT_DECLINED
                : TestBuyer.ofKey(FormDecoder.value(call.body(), "buyer")).orElse(TestBuyer.PAYING);
        if (isOpen(kind, object)) {
            approve(kind, object, buyer);
        }
        return toShop(call, kind, object, Orders.RETURN_URL, "&PayerID=" + Vault.payerId(buyer));
    }

    void approve(Kind kind, ObjectNode object, TestBuyer buyer) {
        if (kind == Kind.ORDER) {
            objects.orders().approve(object.put("_declined", false), buyer);
        } else {
            objects.vault().approve(object, buyer);
        }
    }

    /** Back to the shop with what PayPal adds to its address; without an address the buyer stays. */
    private HttpAnswer toShop(HttpCall call, Kind kind, ObjectNode object, String field, String more) {
        String target = object.path(field).asText();
        if (target.isEmpty()) {
            return shown(call, kind, object);
        }
        String name = kind == Kind.ORDER ? "token=" : "approval_session_id=";
        return HttpAnswer.seeOther(target
                + (target.contains("?") ? "&" : "?")
                + name
                + object.path("id").asText()
                + more);
    }

    private HttpAnswer notice(HttpCall call, String locale, int status, String what) {
        return PageAnswer.page(status, pages.notice(language(call, locale), what));
    }

    private static boolean isOpen(Kind kind, ObjectNode object) {
        return kind == Kind.ORDER
                ? Orders.isOpen(object)
                : object.path("status").asText().equals("PAYER_ACTION_REQUIRED");
    }

    private static String problem(ObjectNode order) {
        return order.path("_declined").asBoolean() ? "instrument_declined" : "";
    }

    private static List<PageItem> items(ObjectNode order) {
        List<PageItem> items = new ArrayList<>();
        for (JsonNode unit : order.path("purchase_units")) {
            String description =
                    unit.path("description").asText(unit.path("custom_id").asText("–"));
            items.add(new PageItem(description, 1, PayPalAmounts.stored(unit.path("amount"))));
        }
        return items;
    }

    private static Money total(ObjectNode order) {
        return items(order).stream().map(PageItem::total).reduce(Money::plus).orElseThrow();
    }

    private static PageLanguage language(HttpCall call, String locale) {
        return PageLanguage.choose(locale, call.header("accept-language").orElse(""));
    }
}
