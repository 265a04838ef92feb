package com.petmatch.platform.web;

import com.petmatch.kernel.error.ErrorCode;
import com.petmatch.kernel.money.BasisPoints;
import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.money.Money;
import com.petmatch.platform.account.AccountPage;
import com.petmatch.platform.account.CheckMailPage;
import com.petmatch.platform.account.ConfirmMailPage;
import com.petmatch.platform.account.PasswordPage;
import com.petmatch.platform.account.SignUpPage;
import com.petmatch.platform.billing.CheckoutProgress;
import com.petmatch.platform.billing.CheckoutReturnPage;
import com.petmatch.platform.fault.ExplanationPage;
import com.petmatch.platform.fault.FaultPage;
import com.petmatch.platform.landing.LandingPage;
import com.petmatch.platform.mail.MailPage;
import com.petmatch.platform.mail.MailboxPage;
import com.petmatch.platform.media.FilesPage;
import com.petmatch.platform.pet.PetAge;
import com.petmatch.platform.pet.PetCard;
import com.petmatch.platform.pet.PetFormPage;
import com.petmatch.platform.pet.PetListPage;
import com.petmatch.platform.signin.SignInPage;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One filled-in model of each page and of each state that looks different, by a speaking name. */
public final class SamplePages {

    public static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    static final BasisPoints VAT = BasisPoints.percent(19);

    private SamplePages() {}

    public static Money eur(long cents) {
        return Money.of(cents, CurrencyCode.EUR);
    }

    public static Map<String, Page> all(String userText) {
        Map<String, Page> pages = new LinkedHashMap<>();
        entrance(pages, userText);
        pets(pages, userText);
        checkout(pages);
        faults(pages);
        SampleMoneyPages.addTo(pages, userText);
        SampleOrderPages.addTo(pages, userText);
        SampleFactorPages.addTo(pages, userText);
        SampleGuardPages.addTo(pages, userText);
        SampleMethodPages.addTo(pages, userText);
        return pages;
    }

    public static PageContext context(PageWords words, Theme theme, Set<VisitorRole> roles, String path) {
        RequestFacts request = new RequestFacts(
                "0199c1d2-5a7e-7c11-9d0c-3f1b2a4c5d6e", path, path, "csrf-value", theme, true, true, "");
        Optional<Visitor> visitor = roles.isEmpty() ? Optional.empty() : Optional.of(new Visitor("Ada", roles));
        return new PageContext(words, request, visitor, SampleWords.LANGUAGES);
    }

    /** Who would see the page of this name. */
    public static Set<VisitorRole> rolesFor(String name) {
        if (name.startsWith("admin")) {
            return Set.of(VisitorRole.OWNER, VisitorRole.ADMIN);
        }
        boolean stranger = name.startsWith("landing")
                || name.startsWith("account")
                || name.startsWith("fault-404")
                || name.startsWith("mail")
                || name.startsWith("plan-stranger")
                || name.startsWith("partner-join-stranger");
        return stranger ? Set.of() : Set.of(VisitorRole.OWNER);
    }

    static AccountPage account() {
        String id = "0199c1d2-5a7e-7c11-9d0c-3f1b2a4c5d6e";
        return new AccountPage(
                List.of(
                        new AccountPage.Device(id, "Firefox, Linux", NOON.minusSeconds(86_400), NOON, true, false),
                        new AccountPage.Device(
                                id, "Safari, iPhone", NOON.minusSeconds(600), NOON.minusSeconds(300), false, true)),
                true,
                List.of(
                        new AccountPage.Key("AQID", "Chrome, Linux", NOON.minusSeconds(86_400), Optional.of(NOON)),
                        new AccountPage.Key("BAUG", "Safari, iPhone", NOON.minusSeconds(600), Optional.empty())),
                new AccountPage.SecondFactor(false, 0),
                true);
    }

    private static void entrance(Map<String, Page> pages, String userText) {
        pages.put("landing", Page.of("landing/home", new LandingPage(eur(999), VAT, Optional.of("pets"))));
        pages.put("account-sign-up", Page.of("account/signUp", new SignUpPage(FormState.blank(), 12, "topic_1")));
        FormState refused = FormState.of(Map.of("email", userText))
                .refused("email", Refusal.of("account.email.invalid"))
                .refused("password", Refusal.of("form.field.required"));
        pages.put("account-sign-up-refused", Page.of("account/signUp", new SignUpPage(refused, 12, "topic_1")));
        pages.put("account-check", Page.of("account/checkMail", new CheckMailPage("ada@example.org", 30, true)));
        pages.put("account-confirm", Page.of("account/confirmMail", new ConfirmMailPage("token", Optional.empty())));
        pages.put(
                "account-confirm-refused",
                Page.of(
                        "account/confirmMail",
                        new ConfirmMailPage("", Optional.of(Refusal.of("platform.unexpected")))));
        FormState wrong = FormState.of(Map.of("email", "ada@example.org")).refused(Refusal.of("platform.unexpected"));
        pages.put("account-sign-in", Page.of("account/signIn", new SignInPage(wrong, "/pets", true, "topic_1")));
        pages.put("signed-in-account", Page.of("account/home", account()));
        pages.put("signed-in-keys", Page.of("account/keys", SampleKeys.some(userText)));
        pages.put("signed-in-keys-new", Page.of("account/keys", SampleKeys.oneMadeNow()));
        pages.put("signed-in-keys-refused", Page.of("account/keys", SampleKeys.refused(userText)));
        pages.put("account-password", Page.of("account/password", new PasswordPage(FormState.blank(), 12)));
    }

    private static void pets(Map<String, Page> pages, String userText) {
        PetCard bruno = new PetCard(
                "p1",
                "Bruno",
                "dog",
                Optional.of("Lagotto Romagnolo"),
                Optional.of(new PetAge(PetAge.Unit.YEARS, 4, false)),
                Optional.empty());
        PetCard mia = new PetCard(
                "p2",
                userText,
                "cat",
                Optional.of("Europäisch Kurzhaar"),
                Optional.of(new PetAge(PetAge.Unit.YEARS, 11, true)),
                Optional.empty());
        PetCard pip = new PetCard(
                "p3",
                "Pip",
                "rabbit",
                Optional.empty(),
                Optional.of(new PetAge(PetAge.Unit.WEEKS, 9, false)),
                Optional.empty());
        PetCard luna = new PetCard("p4", "لونا", "bird", Optional.empty(), Optional.empty(), Optional.empty());
        pages.put("pets", Page.of("pet/list", new PetListPage(List.of(bruno, mia, pip, luna), Optional.empty(), 30)));
        pages.put("pets-empty", Page.of("pet/list", new PetListPage(List.of(), Optional.of("p1"), 30)));
        List<String> species = List.of("dog", "cat", "rabbit", "guinea-pig", "bird", "horse", "reptile", "other");
        FormState form = FormState.of(Map.of("name", userText, "species", "dog", "birth", "2022-04-30"))
                .refused("chip", Refusal.of("form.field.unreadable"));
        pages.put("pet-form", Page.of("pet/form", new PetFormPage(Optional.of("p1"), form, species, 3)));
        pages.put(
                "pet-form-new", Page.of("pet/form", new PetFormPage(Optional.empty(), FormState.blank(), species, 0)));
        files(pages, userText);
        pages.put("mail-list", Page.of("mail/list", new MailboxPage(List.of(mail(userText)))));
        pages.put("mail-empty", Page.of("mail/list", new MailboxPage(List.of())));
        pages.put(
                "mail-message",
                Page.of(
                        "mail/message",
                        new MailPage(
                                mail(userText),
                                "Hello,\n\nopen this:\n" + userText,
                                List.of("http://127.0.0.1:8080/confirm"))));
    }

    private static void files(Map<String, Page> pages, String userText) {
        List<FilesPage.Document> documents = List.of(new FilesPage.Document("d1", userText + ".pdf", NOON));
        FormState refused = FormState.blank().refused(Refusal.of("upload.quarantined.unscanned"));
        pages.put(
                "pet-files",
                Page.of(
                        "media/files",
                        new FilesPage("p1", userText, true, documents, true, FormState.blank(), refused)));
        pages.put(
                "pet-files-off",
                Page.of(
                        "media/files",
                        new FilesPage("p1", "Bruno", false, List.of(), false, FormState.blank(), FormState.blank())));
    }

    private static MailboxPage.MailRow mail(String userText) {
        return new MailboxPage.MailRow("m1", NOON, "ada@example.org", userText);
    }

    private static void checkout(Map<String, Page> pages) {
        for (CheckoutProgress progress : CheckoutProgress.values()) {
            Optional<Refusal> reason = progress == CheckoutProgress.DECLINED
                    ? Optional.of(Refusal.of("platform.unexpected"))
                    : Optional.empty();
            CheckoutReturnPage model = new CheckoutReturnPage(
                    progress,
                    "pro",
                    Optional.of(eur(999)),
                    Optional.of("/invoices/i1"),
                    reason,
                    "/checkout/status?purchase=c1");
            pages.put(
                    "checkout-" + progress.name().toLowerCase(java.util.Locale.ROOT),
                    Page.of("billing/checkoutReturn", model));
        }
    }

    private static void faults(Map<String, Page> pages) {
        for (int status : List.of(400, 401, 403, 404, 409, 413, 429, 500, 503)) {
            Optional<Long> retry = status == 429 || status == 503 ? Optional.of(30L) : Optional.empty();
            pages.put(
                    "fault-" + status,
                    Page.of("fault/page", new FaultPage(status, Optional.empty(), retry))
                            .withStatus(status));
        }
        pages.put(
                "fault-explained",
                Page.of("fault/explanation", new ExplanationPage(ErrorCode.of("platform.unexpected"), 500)));
    }
}
