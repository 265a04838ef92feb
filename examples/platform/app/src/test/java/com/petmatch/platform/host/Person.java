package com.petmatch.platform.host;

import com.petmatch.kernel.privacy.SubjectId;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Somebody with an account and a browser. */
record Person(RunningPlatform platform, String email, SubjectId subject, Browser browser) {

    private static final Pattern PURCHASE = Pattern.compile("name=\"purchase\" value=\"([^\"]*)\"");
    private static final Pattern PET = Pattern.compile("/pets/([0-9a-f-]{36})/edit");
    private static final Pattern INVOICE = Pattern.compile("/invoices/([0-9a-f-]{36})");
    private static final Pattern LINK = Pattern.compile("(/r/[A-Za-z0-9]+)");

    Person signIn() {
        Reply reply =
                browser.submit("/sign-in", "/sign-in", Map.of("email", email, "password", RunningPlatform.PASSWORD));
        if (reply.status() != 303) {
            throw new AssertionError("Expected to sign in, got " + reply);
        }
        return this;
    }

    /** An access token for programs. */
    String token() {
        Reply reply = platform.browser().postJson("/api/v1/auth/token", credentials(), Map.of());
        if (reply.status() != 200) {
            throw new AssertionError("Expected a token, got " + reply);
        }
        return reply.json().path("accessToken").asString();
    }

    Map<String, String> bearer() {
        return Map.of("Authorization", "Bearer " + token());
    }

    private String credentials() {
        return "{\"email\":\"" + email + "\",\"password\":\"" + RunningPlatform.PASSWORD + "\"}";
    }

    /** Enters a pet and answers its id. */
    String pet(String name) {
        Reply saved = browser.submit("/pets/new", "/pets", Map.of("name", name, "species", "dog", "sex", "unknown"));
        if (saved.status() != 303) {
            throw new AssertionError("Expected a pet, got " + saved);
        }
        return browser.get("/pets").value(PET).orElseThrow();
    }

    /** The path of a new link of this partner. */
    String link() {
        browser.submit("/partner", "/partner/links", Map.of());
        return browser.get("/partner").value(LINK).orElseThrow();
    }

    /** The form of the price list for one plan, ready to be sent. */
    Map<String, String> order(String plan) {
        String purchase = browser.get("/plans").value(PURCHASE).orElseThrow();
        return Map.of("plan", plan, "currency", "EUR", "purchase", purchase);
    }

    Reply buy(Map<String, String> order) {
        return browser.post("/checkout", browser.get("/plans").csrf(), order);
    }

    /** Buys Pro, pays, and waits for the invoice, whose id it answers. */
    String invoiceForPro() {
        Reply sent = buy(order("pro-monthly"));
        HostedPage.at(sent.location()).pay();
        return RunningPlatform.await("an invoice", () -> invoice());
    }

    Optional<String> invoice() {
        return browser.get("/billing").value(INVOICE);
    }
}
