package com.petmatch.i18n.texts;

import com.petmatch.i18n.messages.LocalTexts;
import com.petmatch.i18n.messages.Text;
import com.petmatch.kernel.money.Money;

/** The texts of {@code pages}, typed. Generated; change the bundle and generate again. */
public interface PageTexts {

    /** These texts in the language and formats of one reader. */
    static PageTexts of(LocalTexts texts) {
        return new LocalPageTexts(texts);
    }

    /** {@code page.brand} */
    Text pageBrand();

    /** {@code page.title} */
    Text pageTitle(String page);

    /** {@code page.skip} */
    Text pageSkip();

    /** {@code page.sandbox} */
    Text pageSandbox();

    /** {@code page.footer} */
    Text pageFooter();

    /** {@code page.cancel} */
    Text pageCancel();

    /** {@code page.chart.table} */
    Text pageChartTable();

    /** {@code page.chart.day} */
    Text pageChartDay();

    /** {@code page.done.pet-saved} */
    Text pageDonePetSaved();

    /** {@code page.done.pet-restored} */
    Text pageDonePetRestored();

    /** {@code page.done.file-saved} */
    Text pageDoneFileSaved();

    /** {@code page.done.file-removed} */
    Text pageDoneFileRemoved();

    /** {@code page.done.refunded} */
    Text pageDoneRefunded();

    /** {@code page.done.subscription-ending} */
    Text pageDoneSubscriptionEnding();

    /** {@code page.done.subscription-resumed} */
    Text pageDoneSubscriptionResumed();

    /** {@code page.done.link-made} */
    Text pageDoneLinkMade();

    /** {@code page.done.mail-confirmed} */
    Text pageDoneMailConfirmed();

    /** {@code page.done.password-changed} */
    Text pageDonePasswordChanged();

    /** {@code page.done.signed-out} */
    Text pageDoneSignedOut();

    /** {@code page.done.device-ended} */
    Text pageDoneDeviceEnded();

    /** {@code page.done.signed-out-everywhere} */
    Text pageDoneSignedOutEverywhere();

    /** {@code page.done.passkey-added} */
    Text pageDonePasskeyAdded();

    /** {@code page.done.passkey-removed} */
    Text pageDonePasskeyRemoved();

    /** {@code page.done.key-revoked} */
    Text pageDoneKeyRevoked();

    /** {@code page.done.factor-added} */
    Text pageDoneFactorAdded();

    /** {@code page.done.factor-removed} */
    Text pageDoneFactorRemoved();

    /** {@code page.done.browser-known} */
    Text pageDoneBrowserKnown();

    /** {@code page.done.ban-lifted} */
    Text pageDoneBanLifted();

    /** {@code nav.label} */
    Text navLabel();

    /** {@code nav.pets} */
    Text navPets();

    /** {@code nav.billing} */
    Text navBilling();

    /** {@code nav.partner} */
    Text navPartner();

    /** {@code nav.partner-programme} */
    Text navPartnerProgramme();

    /** {@code nav.plans} */
    Text navPlans();

    /** {@code nav.overview} */
    Text navOverview();

    /** {@code nav.people} */
    Text navPeople();

    /** {@code nav.payments} */
    Text navPayments();

    /** {@code nav.statement} */
    Text navStatement();

    /** {@code nav.meals} */
    Text navMeals();

    /** {@code nav.security} */
    Text navSecurity();

    /** {@code nav.mailbox} */
    Text navMailbox();

    /** {@code nav.sign-in} */
    Text navSignIn();

    /** {@code nav.account} */
    Text navAccount();

    /** {@code nav.sign-out} */
    Text navSignOut();

    /** {@code nav.language} */
    Text navLanguage(String language);

    /** {@code nav.theme} */
    Text navTheme();

    /** {@code nav.theme.system} */
    Text navThemeSystem();

    /** {@code nav.theme.light} */
    Text navThemeLight();

    /** {@code nav.theme.dark} */
    Text navThemeDark();

    /** {@code landing.head} */
    Text landingHead();

    /** {@code landing.title} */
    Text landingTitle();

    /** {@code landing.lead} */
    Text landingLead();

    /** {@code landing.start} */
    Text landingStart();

    /** {@code landing.plans} */
    Text landingPlans();

    /** {@code landing.price} */
    Text landingPrice(Money price, String rate);

    /** {@code landing.picture} */
    Text landingPicture();

    /** {@code landing.proofs} */
    Text landingProofs();

    /** {@code landing.proof.kept.title} */
    Text landingProofKeptTitle();

    /** {@code landing.proof.kept} */
    Text landingProofKept();

    /** {@code landing.proof.price.title} */
    Text landingProofPriceTitle();

    /** {@code landing.proof.price} */
    Text landingProofPrice();

    /** {@code landing.proof.cent.title} */
    Text landingProofCentTitle();

    /** {@code landing.proof.cent} */
    Text landingProofCent();

    /** {@code landing.join.title} */
    Text landingJoinTitle();

    /** {@code landing.join} */
    Text landingJoin();

    /** {@code fault.home} */
    Text faultHome();

    /** {@code fault.again} */
    Text faultAgain();

    /** {@code fault.reference} */
    Text faultReference();

    /** {@code fault.retry} */
    Text faultRetry(int seconds);

    /** {@code fault.s400.title} */
    Text faultS400Title();

    /** {@code fault.s400.what} */
    Text faultS400What();

    /** {@code fault.s400.lost} */
    Text faultS400Lost();

    /** {@code fault.s401.title} */
    Text faultS401Title();

    /** {@code fault.s401.what} */
    Text faultS401What();

    /** {@code fault.s401.lost} */
    Text faultS401Lost();

    /** {@code fault.s403.title} */
    Text faultS403Title();

    /** {@code fault.s403.what} */
    Text faultS403What();

    /** {@code fault.s403.lost} */
    Text faultS403Lost();

    /** {@code fault.s404.title} */
    Text faultS404Title();

    /** {@code fault.s404.what} */
    Text faultS404What();

    /** {@code fault.s404.lost} */
    Text faultS404Lost();

    /** {@code fault.s409.title} */
    Text faultS409Title();

    /** {@code fault.s409.what} */
    Text faultS409What();

    /** {@code fault.s409.lost} */
    Text faultS409Lost();

    /** {@code fault.s413.title} */
    Text faultS413Title();

    /** {@code fault.s413.what} */
    Text faultS413What();

    /** {@code fault.s413.lost} */
    Text faultS413Lost();

    /** {@code fault.s429.title} */
    Text faultS429Title();

    /** {@code fault.s429.what} */
    Text faultS429What();

    /** {@code fault.s429.lost} */
    Text faultS429Lost();

    /** {@code fault.s500.title} */
    Text faultS500Title();

    /** {@code fault.s500.what} */
    Text faultS500What();

    /** {@code fault.s500.lost} */
    Text faultS500Lost();

    /** {@code fault.s503.title} */
    Text faultS503Title();

    /** {@code fault.s503.what} */
    Text faultS503What();

    /** {@code fault.s503.lost} */
    Text faultS503Lost();

    /** {@code fault.explain.title} */
    Text faultExplainTitle();

    /** {@code fault.explain.do} */
    Text faultExplainDo();

    /** {@code fault.explain.code} */
    Text faultExplainCode();

    /** {@code fault.explain.status} */
    Text faultExplainStatus();

    /** {@code form.field.required} */
    Text formFieldRequired();

    /** {@code form.field.required.action} */
    Text formFieldRequiredAction();

    /** {@code form.field.unreadable} */
    Text formFieldUnreadable();

    /** {@code form.field.unreadable.action} */
    Text formFieldUnreadableAction();

    /** {@code form.pets.limit} */
    Text formPetsLimit();

    /** {@code form.pets.limit.action} */
    Text formPetsLimitAction();

    /** {@code form.edit.conflict} */
    Text formEditConflict();

    /** {@code form.edit.conflict.action} */
    Text formEditConflictAction();

    /** {@code form.sign-in.over} */
    Text formSignInOver();

    /** {@code form.sign-in.over.action} */
    Text formSignInOverAction();

    /** {@code form.confirm.first} */
    Text formConfirmFirst();

    /** {@code form.confirm.first.action} */
    Text formConfirmFirstAction();
}
