package com.petmatch.platform.web;

import static com.petmatch.platform.web.SamplePages.NOON;

import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.money.Money;
import com.petmatch.platform.admin.StatementPage;
import com.petmatch.platform.admin.StatementPage.Balance;
import com.petmatch.platform.admin.StatementPage.CurrencyStatement;
import com.petmatch.platform.order.MealsPage;
import com.petmatch.platform.order.MealsPage.WayChoice;
import com.petmatch.platform.order.OrderPage;
import com.petmatch.platform.order.OrderProgress;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The sample pages of one-off payments and of the books. */
final class SampleOrderPages {

    private static final Money PAID = Money.of(27_90, CurrencyCode.BRL);
    private static final Money BACK = Money.of(-10_01, CurrencyCode.BRL);

    private SampleOrderPages() {}

    static void addTo(Map<String, Page> pages, String userText) {
        pages.put("meals", Page.of("order/meals", meals(FormState.blank(), ways())));
        pages.put("meals-refused", Page.of("order/meals", meals(refused(userText), ways())));
        pages.put("meals-no-way", Page.of("order/meals", meals(FormState.blank(), List.of())));
        for (OrderProgress progress : OrderProgress.values()) {
            String name = "order-" + progress.name().toLowerCase(Locale.ROOT);
            pages.put(name, Page.of("order/order", order(progress)));
        }
        pages.put("admin-statement", Page.of("admin/statement", new StatementPage(List.of(statement()), NOON)));
        pages.put("admin-statement-none", Page.of("admin/statement", new StatementPage(List.of(), NOON)));
    }

    private static MealsPage meals(FormState form, List<WayChoice> ways) {
        return new MealsPage(
                form,
                "BR",
                List.of(new MealsPage.Country("BR", "Brazil"), new MealsPage.Country("JP", "Japan")),
                CurrencyCode.BRL,
                List.of(CurrencyCode.BRL, CurrencyCode.JPY),
                List.of(new MealsPage.Choice(10, PAID), new MealsPage.Choice(30, Money.of(83_70, CurrencyCode.BRL))),
                ways,
                "01a229f7-a4d0-72df-a03d-214ce264bb9b",
                List.of("Stripe", "Mercado Pago"));
    }

    private static List<WayChoice> ways() {
        return List.of(
                new WayChoice("saved-1", "saved", "Stripe", "Visa", "4242"),
                new WayChoice("pix", "pix", "Mercado Pago", "", ""),
                new WayChoice("card", "card", "Mercado Pago", "", ""),
                new WayChoice("paypal", "paypal", "PayPal", "", ""));
    }

    private static FormState refused(String userText) {
        return FormState.of(Map.of("email", userText, "meals", "30", "way", "pix"))
                .refused("email", Refusal.of(PageErrors.UNREADABLE))
                .refused("taxNumber", Refusal.of(PageErrors.REQUIRED))
                .refused("way", Refusal.of(PageErrors.REQUIRED));
    }

    private static OrderPage order(OrderProgress progress) {
        boolean paid = progress == OrderProgress.PAID || progress == OrderProgress.RETURNED;
        OrderPage.Code code = new OrderPage.Code(
                "00020126580014br.gov.bcb.pix",
                "M0 0h1v1h-1z",
                29,
                Optional.of("http://127.0.0.1:1/ticket/1"),
                "Mercado Pago",
                Optional.of(NOON.plus(Duration.ofHours(1))));
        return new OrderPage(
                progress,
                10,
                PAID,
                "01a229f7-a4d0-72df-a03d-214ce264bb9b",
                progress == OrderProgress.WAITING ? Optional.of(code) : Optional.empty(),
                progress == OrderProgress.CONFIRMING ? Optional.of("http://127.0.0.1:1/c/pay/1") : Optional.empty(),
                progress == OrderProgress.DECLINED
                        ? Optional.of(Refusal.of("charge.declined.insufficient-funds"))
                        : Optional.empty(),
                paid ? Optional.of(statementOf()) : Optional.empty(),
                "/orders/AAAA");
    }

    private static OrderPage.Statement statementOf() {
        return new OrderPage.Statement(
                List.of(
                        new OrderPage.Line("order.line.paid", NOON, "Mercado Pago", PAID),
                        new OrderPage.Line("order.line.refund", NOON, "Mercado Pago", BACK),
                        new OrderPage.Line("order.line.refund.pending", NOON, "Mercado Pago", BACK)),
                PAID.plus(BACK).plus(BACK));
    }

    private static CurrencyStatement statement() {
        return new CurrencyStatement(
                CurrencyCode.BRL,
                List.of(
                        new Balance("statement.held", "Mercado Pago", PAID, "mercadopago"),
                        balance("receivable", PAID.negated()),
                        balance("revenue", BACK),
                        balance("tax-payable", BACK.negated()),
                        balance("refunds", PAID),
                        balance("dispute-reserve", PAID.negated()),
                        balance("dispute-loss", BACK)),
                Money.zero(CurrencyCode.BRL));
    }

    private static Balance balance(String account, Money money) {
        return new Balance("statement.account." + account, "", money, account);
    }
}
