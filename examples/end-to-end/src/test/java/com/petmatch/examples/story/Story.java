package com.petmatch.examples.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Link → sign-up → pet → Pro → hosted page → webhook → invoice → commission → partial refund → the rest → clawbacks, as
 * three people live it. After each step the caller may interrupt; the end is the same.
 */
final class Story {

    /** The steps after which a caller may interrupt. */
    enum Step {
        PARTNER_SIGNED_UP,
        PARTNER_JOINED,
        LINK_FOLLOWED,
        CUSTOMER_SIGNED_UP,
        PET_ENTERED,
        CHECKOUT_STARTED,
        PAID_AT_PROVIDER,
        PRO_OPEN,
        COMMISSION_SEEN,
        PART_REFUNDED,
        REST_REFUNDED
    }

    static final String PASSWORD = "quiet meadow lantern 42";

    private final Browser browser;
    private final URI site;
    private final String language;
    private final Figures figures;
    private final Consumer<Page> look;
    private final Consumer<Step> after;
    private final Set<String> seen = new HashSet<>();

    /**
     * A story on a running site.
     *
     * @param look called with each page worth a look, once though three people come by
     * @param after called when a step has been answered
     */
    Story(Browser browser, URI site, String language, Consumer<Page> look, Consumer<Step> after) {
        this.browser = browser;
        this.site = site;
        this.language = language;
        this.figures = Figures.in(language);
        this.look = look;
        this.after = after;
    }

    /** Plays it all. */
    void play(String adminEmail, String adminPassword) {
        String mark = language.toLowerCase(java.util.Locale.ROOT);
        try (Person partner = person();
                Person customer = person();
                Person admin = person()) {
            String link = becomesPartner(partner, "partner-" + mark + "@example.org");
            comesByLink(customer, link, "owner-" + mark + "@example.org");
            entersPet(customer);
            buysPro(customer);
            String invoice = findsInvoice(customer);
            seesCommission(partner);
            signsIn(admin, adminEmail, adminPassword);
            admin.choosesLanguage();
            refunds(admin, invoice, "4.99", Step.PART_REFUNDED);
            seesClawback(partner, figures.half());
            refunds(admin, invoice, "5.00", Step.REST_REFUNDED);
            seesClawback(partner, figures.zero());
            seesBooksInBalance(admin);
        }
    }

    private void looksOnce(Person person, String screen) {
        if (seen.add(screen)) {
            look.accept(person.page());
        }
    }

    private Person person() {
        return new Person(browser, site, language);
    }

    private String becomesPartner(Person partner, String email) {
        partner.open("/");
        look.accept(partner.page());
        signsUp(partner, email);
        after.accept(Step.PARTNER_SIGNED_UP);
        confirms(partner, email);
        signsIn(partner, email, PASSWORD);
        partner.open("/partner/join");
        look.accept(partner.page());
        partner.click("join-submit");
        partner.open("/partner").click("link-new");
        partner.sees("link-url-0");
        look.accept(partner.page());
        String link = partner.the("link-url-0").inputValue();
        after.accept(Step.PARTNER_JOINED);
        return link;
    }

    private void comesByLink(Person customer, String link, String email) {
        customer.followsLinkOnAnotherPage(link);
        assertThat(customer.page().url()).startsWith(site.toString());
        after.accept(Step.LINK_FOLLOWED);
        signsUp(customer, email);
        after.accept(Step.CUSTOMER_SIGNED_UP);
        confirms(customer, email);
        signsIn(customer, email, PASSWORD);
    }

    private void signsUp(Person person, String email) {
        person.open("/sign-up");
        looksOnce(person, "sign-up");
        person.fill("email", email).fill("password", PASSWORD).click("sign-up-submit");
        person.sees("check-mail");
        looksOnce(person, "check-mail");
    }

    private void confirms(Person person, String email) {
        person.seesInTime("/dev/mail", "mails", email);
        looksOnce(person, "mails");
        person.page()
                .getByTestId("mails")
                .locator("tr", new com.microsoft.playwright.Locator.LocatorOptions().setHasText(email))
                .first()
                .locator("a")
                .click();
        looksOnce(person, "mail");
        person.click("mail-link").click("confirm-submit");
        person.page().waitForURL("**/sign-in**");
    }

    private void signsIn(Person person, String email, String password) {
        person.open("/sign-in");
        looksOnce(person, "sign-in");
        person.fill("email", email).fill("password", password).click("sign-in-submit");
        person.sees("sign-out");
    }

    private void entersPet(Person customer) {
        customer.open("/pets");
        look.accept(customer.page());
        customer.open("/pets/new");
        look.accept(customer.page());
        customer.fill("name", "Bruno").check("species-dog").click("pet-save");
        customer.sees("pets");
        assertThat(customer.text("pets")).contains("Bruno");
        look.accept(customer.page());
        after.accept(Step.PET_ENTERED);
    }

    private void buysPro(Person customer) {
        customer.open("/plans?currency=EUR&period=month");
        look.accept(customer.page());
        assertThat(Person.normal(customer.text("price-pro"))).contains(figures.price());
        customer.click("buy-pro");
        customer.page().waitForURL("**/c/pay/**");
        look.accept(customer.page());
        after.accept(Step.CHECKOUT_STARTED);
        customer.page().locator("#pay").click();
        customer.page().waitForURL("**/checkout/return**");
        after.accept(Step.PAID_AT_PROVIDER);
        customer.seesInTime("/checkout/return", "checkout-paid", "");
        look.accept(customer.page());
        after.accept(Step.PRO_OPEN);
    }

    private String findsInvoice(Person customer) {
        customer.open("/billing");
        look.accept(customer.page());
        assertThat(Person.normal(customer.text("subscription-price"))).contains(figures.price());
        customer.page().getByTestId("invoices").locator("a").first().click();
        look.accept(customer.page());
        String sheet = Person.normal(customer.text("invoice"));
        assertThat(sheet).contains(figures.price(), figures.tax(), figures.net());
        String address = customer.page().url();
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private void seesCommission(Person partner) {
        partner.seesInTime("/partner", "pending", figures.commission());
        look.accept(partner.page());
        assertThat(partner.text("clicks")).isEqualTo("1");
        assertThat(partner.text("leads")).isEqualTo("1");
        assertThat(partner.text("sales")).isEqualTo("1");
        assertThat(Person.normal(partner.text("earned"))).contains(figures.commission());
        after.accept(Step.COMMISSION_SEEN);
    }

    private void refunds(Person admin, String invoice, String amount, Step step) {
        admin.open("/admin/payments?query=" + invoice);
        looksOnce(admin, "payments");
        admin.fill("amount", amount).fill("reason", "Asked by the customer").click("refund-submit");
        admin.sees("done");
        looksOnce(admin, "refunded");
        after.accept(step);
    }

    private void seesClawback(Person partner, String kept) {
        partner.seesInTime("/partner", "pending", kept);
        looksOnce(partner, "clawback");
        assertThat(Person.normal(partner.text("commissions"))).contains(figures.half());
    }

    private void seesBooksInBalance(Person admin) {
        admin.open("/admin");
        look.accept(admin.page());
        admin.sees("panel-ledger");
        assertThat(admin.page().getByTestId("ledger-difference").allInnerTexts())
                .isNotEmpty()
                .allSatisfy(sum -> assertThat(sum.replaceAll("[^0-9٠-٩]", "")).matches("[0٠]+"));
    }
}
