package com.petmatch.examples.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URI;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Somebody without an account pays in a real browser: by card through Stripe after the bank has asked, by approving at PayPal, by
 * Pix through Mercado Pago. Part of each payment goes back, and every page is right to the smallest unit of its currency.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ThreeProvidersTest {

    @RegisterExtension
    static final SharedStage shared = new SharedStage();

    private Stage stage;

    @BeforeAll
    void open() {
        stage = shared.stage();
    }

    @Test
    void takesPaymentsThroughAllThreeAndGivesSomeOfEachBack() {
        try (Person admin = new Person(stage.browser(), stage.site(), "en")) {
            admin.open("/sign-in").fill("email", Stage.ADMIN).fill("password", Stage.ADMIN_PASSWORD);
            admin.click("sign-in-submit").sees("sign-out");

            payCardAfterTheBankAsked(admin);
            approveAtPayPal(admin);
            scanPix(admin);

            admin.open("/admin/statement");
            holds(admin, "USD", "stripe", "$11.01");
            holds(admin, "JPY", "paypal", "¥499");
            holds(admin, "BRL", "mercadopago", "R$17.89");
            looks(admin);
        }
    }

    private void payCardAfterTheBankAsked(Person admin) {
        try (Person guest = new Person(stage.browser(), stage.site(), "en")) {
            chooses(guest, "US", "USD", "30", "card");
            looks(guest);
            guest.click("meals-submit");
            Page page = guest.page();
            page.waitForURL("**/c/pay/**");
            page.locator("#card-three-d-secure").check();
            page.locator("#pay").click();
            page.waitForURL("**/c/3ds/**");
            page.locator("#authorize").click();

            String number = paid(guest, "$16.50");
            refund(admin, number, "5.49");
            returned(guest, "-$5.49", "$11.01");
            assertThat(stage.stripe().chargesFor("meals-" + number)).isOne();
        }
    }

    private void approveAtPayPal(Person admin) {
        try (Person guest = new Person(stage.browser(), stage.site(), "ja")) {
            chooses(guest, "JP", "JPY", "10", "paypal");
            guest.click("meals-submit");
            guest.page().waitForURL("**/checkoutnow?token=*");
            guest.page().locator("#pay").click();

            String number = paid(guest, "￥800");
            refund(admin, number, "301");
            returned(guest, "-￥301", "￥499");
        }
    }

    private void scanPix(Person admin) {
        try (Person guest = new Person(stage.browser(), stage.site(), "pt-BR")) {
            chooses(guest, "BR", "BRL", "10", "pix");
            guest.fill("taxNumber", "529.982.247-25").click("meals-submit").sees("order-waiting");
            looks(guest);
            String order = guest.page().url();
            guest.click("order-code-page");
            guest.page().waitForURL("**/ticket/**");
            guest.page().locator("#pay").click();
            guest.page().navigate(order);

            String number = paid(guest, "R$ 27,90");
            refund(admin, number, "10.01");
            returned(guest, "-R$ 10,01", "R$ 17,89");
        }
    }

    private static void chooses(Person guest, String country, String currency, String meals, String way) {
        guest.open("/meals?country=" + country + "&currency=" + currency);
        guest.check("meals-" + meals).check("way-" + way).fill("email", "guest-" + way + "@example.org");
    }

    /** Comes back to the order's page, which changes by itself; answers the order's number. */
    private String paid(Person guest, String total) {
        guest.page().waitForURL(stage.site() + "/orders/**");
        guest.seesInTime(path(guest), "order-sum", total);
        guest.sees("order-paid");
        shows(guest, "order-amount", total);
        looks(guest);
        return guest.text("order-number");
    }

    private static void refund(Person admin, String number, String amount) {
        admin.open("/admin/payments?query=" + number)
                .fill("amount", amount)
                .fill("reason", "Asked for it")
                .click("refund-submit")
                .sees("done");
    }

    private void returned(Person guest, String back, String left) {
        guest.seesInTime(path(guest), "order-sum", left);
        shows(guest, "order-statement", back);
        looks(guest);
    }

    private static void holds(Person admin, String currency, String provider, String balance) {
        shows(admin, "balance-" + currency + "-" + provider, balance);
        shows(admin, "sum-" + currency, "0");
    }

    private static void shows(Person person, String testId, String expected) {
        assertThat(plain(person.text(testId)))
                .as("%s on %s", testId, person.page().url())
                .contains(plain(expected));
    }

    // Minus signs differ by language; the figures do not.
    private static String plain(String text) {
        return Person.normal(text).replace('\u2212', '-').replace('\uff0d', '-');
    }

    private static String path(Person person) {
        return URI.create(person.page().url()).getRawPath();
    }

    private void looks(Person person) {
        Look.at(person.page(), stage.site(), person.language());
    }
}
