package com.petmatch.platform.web;

import com.petmatch.platform.account.AccountPage;
import com.petmatch.platform.account.ConfirmPage;
import com.petmatch.platform.account.FactorAppPage;
import com.petmatch.platform.account.RecoveryCodesPage;
import com.petmatch.platform.signin.ChallengePage;
import com.petmatch.platform.signin.FactorPage;
import com.petmatch.platform.signin.KnowBrowserPage;
import com.petmatch.platform.signin.LinkOverPage;
import com.petmatch.platform.signin.LinkSentPage;
import com.petmatch.platform.signin.NewPasswordPage;
import com.petmatch.platform.signin.ResetPage;
import com.petmatch.security.error.SecurityErrors;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The pages of the second factor and of the forgotten password. */
final class SampleFactorPages {

    private static final FormState WRONG_CODE = FormState.blank().refused("code", Refusal.of(SecurityErrors.TOTP_CODE));
    private static final FormState WRONG_RECOVERY =
            FormState.blank().refused("recovery", Refusal.of(SecurityErrors.RECOVERY_CODE));

    private SampleFactorPages() {}

    static void addTo(Map<String, Page> pages, String userText) {
        signIn(pages, userText);
        links(pages, userText);
        own(pages);
    }

    private static void signIn(Map<String, Page> pages, String userText) {
        FormState over = FormState.blank().refused(Refusal.of(PageErrors.SIGN_IN_OVER));
        pages.put("account-factor", factor(new FactorPage(FormState.blank(), "/pets", true, true)));
        pages.put("account-factor-refused", factor(new FactorPage(WRONG_CODE, "/pets", true, false)));
        pages.put("account-factor-recovery", factor(new FactorPage(WRONG_RECOVERY, userText, true, false)));
        pages.put("account-factor-alone", factor(new FactorPage(over, "", false, false)));
        pages.put("account-challenge", Page.of("account/challenge", new ChallengePage(userText)));
        pages.put("account-know-browser", Page.of("account/knowBrowser", new KnowBrowserPage(userText)));
    }

    private static void links(Map<String, Page> pages, String userText) {
        FormState refused =
                FormState.of(Map.of("email", userText)).refused("email", Refusal.of("account.email.invalid"));
        FormState weak = FormState.blank().refused("password", Refusal.of("form.field.required"));
        pages.put("account-reset", Page.of("account/reset", new ResetPage(refused)));
        pages.put("account-link-sent", Page.of("account/linkSent", new LinkSentPage(userText, 30, true, "/reset")));
        pages.put(
                "account-link-over",
                Page.of("account/linkOver", new LinkOverPage(Refusal.of(SecurityErrors.ONETIME_EXPIRED), "/reset")));
        pages.put("account-new-password", Page.of("account/newPassword", new NewPasswordPage(weak, userText, 12)));
    }

    private static void own(Map<String, Page> pages) {
        AccountPage plain = SamplePages.account();
        pages.put(
                "signed-in-account-factor",
                Page.of(
                        "account/home",
                        new AccountPage(
                                plain.devices(),
                                true,
                                plain.passkeys(),
                                new AccountPage.SecondFactor(true, 1),
                                false)));
        FactorAppPage.Key key = new FactorAppPage.Key("ABCD EFGH JKLM", "otpauth://totp/PetMatch:ada?secret=ABCD");
        pages.put("signed-in-app", app(new FactorAppPage(FormState.blank(), Optional.empty(), false)));
        pages.put("signed-in-app-key", app(new FactorAppPage(FormState.blank(), Optional.of(key), true)));
        pages.put("signed-in-app-refused", app(new FactorAppPage(WRONG_CODE, Optional.empty(), true)));
        List<String> codes = Collections.nCopies(10, "ABCD-EFGH-JKMN-PQRS-TVWX-YZ01");
        pages.put("signed-in-codes", Page.of("account/recoveryCodes", new RecoveryCodesPage(codes)));
        pages.put("signed-in-confirm", confirm(new ConfirmPage(FormState.blank(), "/account", false, false, true)));
        pages.put("signed-in-confirm-code", confirm(new ConfirmPage(WRONG_CODE, "", true, true, true)));
    }

    private static Page factor(FactorPage model) {
        return Page.of("account/factor", model);
    }

    private static Page app(FactorAppPage model) {
        return Page.of("account/factorApp", model);
    }

    private static Page confirm(ConfirmPage model) {
        return Page.of("account/confirm", model);
    }
}
