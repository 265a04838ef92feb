package com.petmatch.i18n.texts;

import com.petmatch.i18n.messages.LocalTexts;
import com.petmatch.i18n.messages.Text;
import com.petmatch.i18n.messages.TypedMessage;
import com.petmatch.kernel.money.Money;
import java.util.List;

/** {@code pages} as one reader's texts have it. Generated; change the bundle and generate again. */
final class LocalPageTexts implements PageTexts {

    private static final TypedMessage PAGE_TITLE = TypedMessage.of("page.title", List.of("page"), List.of());
    private static final TypedMessage NAV_LANGUAGE = TypedMessage.of("nav.language", List.of("language"), List.of());
    private static final TypedMessage LANDING_PRICE =
            TypedMessage.of("landing.price", List.of("price", "rate"), List.of());
    private static final TypedMessage FAULT_RETRY = TypedMessage.of("fault.retry", List.of(), List.of("seconds"));
    private final LocalTexts texts;

    LocalPageTexts(LocalTexts texts) {
        this.texts = texts;
    }

    @Override
    public Text pageBrand() {
        return TypedMessage.text(texts, "page.brand");
    }

    @Override
    public Text pageTitle(String page) {
        return PAGE_TITLE.in(texts, page, null, 0, 0);
    }

    @Override
    public Text pageSkip() {
        return TypedMessage.text(texts, "page.skip");
    }

    @Override
    public Text pageSandbox() {
        return TypedMessage.text(texts, "page.sandbox");
    }

    @Override
    public Text pageFooter() {
        return TypedMessage.text(texts, "page.footer");
    }

    @Override
    public Text pageCancel() {
        return TypedMessage.text(texts, "page.cancel");
    }

    @Override
    public Text pageChartTable() {
        return TypedMessage.text(texts, "page.chart.table");
    }

    @Override
    public Text pageChartDay() {
        return TypedMessage.text(texts, "page.chart.day");
    }

    @Override
    public Text pageDonePetSaved() {
        return TypedMessage.text(texts, "page.done.pet-saved");
    }

    @Override
    public Text pageDonePetRestored() {
        return TypedMessage.text(texts, "page.done.pet-restored");
    }

    @Override
    public Text pageDoneFileSaved() {
        return TypedMessage.text(texts, "page.done.file-saved");
    }

    @Override
    public Text pageDoneFileRemoved() {
        return TypedMessage.text(texts, "page.done.file-removed");
    }

    @Override
    public Text pageDoneRefunded() {
        return TypedMessage.text(texts, "page.done.refunded");
    }

    @Override
    public Text pageDoneSubscriptionEnding() {
        return TypedMessage.text(texts, "page.done.subscription-ending");
    }

    @Override
    public Text pageDoneSubscriptionResumed() {
        return TypedMessage.text(texts, "page.done.subscription-resumed");
    }

    @Override
    public Text pageDoneLinkMade() {
        return TypedMessage.text(texts, "page.done.link-made");
    }

    @Override
    public Text pageDoneMailConfirmed() {
        return TypedMessage.text(texts, "page.done.mail-confirmed");
    }

    @Override
    public Text pageDonePasswordChanged() {
        return TypedMessage.text(texts, "page.done.password-changed");
    }

    @Override
    public Text pageDoneSignedOut() {
        return TypedMessage.text(texts, "page.done.signed-out");
    }

    @Override
    public Text pageDoneDeviceEnded() {
        return TypedMessage.text(texts, "page.done.device-ended");
    }

    @Override
    public Text pageDoneSignedOutEverywhere() {
        return TypedMessage.text(texts, "page.done.signed-out-everywhere");
    }

    @Override
    public Text pageDonePasskeyAdded() {
        return TypedMessage.text(texts, "page.done.passkey-added");
    }

    @Override
    public Text pageDonePasskeyRemoved() {
        return TypedMessage.text(texts, "page.done.passkey-removed");
    }

    @Override
    public Text pageDoneKeyRevoked() {
        return TypedMessage.text(texts, "page.done.key-revoked");
    }

    @Override
    public Text pageDoneFactorAdded() {
        return TypedMessage.text(texts, "page.done.factor-added");
    }

    @Override
    public Text pageDoneFactorRemoved() {
        return TypedMessage.text(texts, "page.done.factor-removed");
    }

    @Override
    public Text pageDoneBrowserKnown() {
        return TypedMessage.text(texts, "page.done.browser-known");
    }

    @Override
    public Text pageDoneBanLifted() {
        return TypedMessage.text(texts, "page.done.ban-lifted");
    }

    @Override
    public Text navLabel() {
        return TypedMessage.text(texts, "nav.label");
    }

    @Override
    public Text navPets() {
        return TypedMessage.text(texts, "nav.pets");
    }

    @Override
    public Text navBilling() {
        return TypedMessage.text(texts, "nav.billing");
    }

    @Override
    public Text navPartner() {
        return TypedMessage.text(texts, "nav.partner");
    }

    @Override
    public Text navPartnerProgramme() {
        return TypedMessage.text(texts, "nav.partner-programme");
    }

    @Override
    public Text navPlans() {
        return TypedMessage.text(texts, "nav.plans");
    }

    @Override
    public Text navOverview() {
        return TypedMessage.text(texts, "nav.overview");
    }

    @Override
    public Text navPeople() {
        return TypedMessage.text(texts, "nav.people");
    }

    @Override
    public Text navPayments() {
        return TypedMessage.text(texts, "nav.payments");
    }

    @Override
    public Text navStatement() {
        return TypedMessage.text(texts, "nav.statement");
    }

    @Override
    public Text navMeals() {
        return TypedMessage.text(texts, "nav.meals");
    }

    @Override
    public Text navSecurity() {
        return TypedMessage.text(texts, "nav.security");
    }

    @Override
    public Text navMailbox() {
        return TypedMessage.text(texts, "nav.mailbox");
    }

    @Override
    public Text navSignIn() {
        return TypedMessage.text(texts, "nav.sign-in");
    }

    @Override
    public Text navAccount() {
        return TypedMessage.text(texts, "nav.account");
    }

    @Override
    public Text navSignOut() {
        return TypedMessage.text(texts, "nav.sign-out");
    }

    @Override
    public Text navLanguage(String language) {
        return NAV_LANGUAGE.in(texts, language, null, 0, 0);
    }

    @Override
    public Text navTheme() {
        return TypedMessage.text(texts, "nav.theme");
    }

    @Override
    public Text navThemeSystem() {
        return TypedMessage.text(texts, "nav.theme.system");
    }

    @Override
    public Text navThemeLight() {
        return TypedMessage.text(texts, "nav.theme.light");
    }

    @Override
    public Text navThemeDark() {
        return TypedMessage.text(texts, "nav.theme.dark");
    }

    @Override
    public Text landingHead() {
        return TypedMessage.text(texts, "landing.head");
    }

    @Override
    public Text landingTitle() {
        return TypedMessage.text(texts, "landing.title");
    }

    @Override
    public Text landingLead() {
        return TypedMessage.text(texts, "landing.lead");
    }

    @Override
    public Text landingStart() {
        return TypedMessage.text(texts, "landing.start");
    }

    @Override
    public Text landingPlans() {
        return TypedMessage.text(texts, "landing.plans");
    }

    @Override
    public Text landingPrice(Money price, String rate) {
        return LANDING_PRICE.in(texts, price, rate, 0, 0);
    }

    @Override
    public Text landingPicture() {
        return TypedMessage.text(texts, "landing.picture");
    }

    @Override
    public Text landingProofs() {
        return TypedMessage.text(texts, "landing.proofs");
    }

    @Override
    public Text landingProofKeptTitle() {
        return TypedMessage.text(texts, "landing.proof.kept.title");
    }

    @Override
    public Text landingProofKept() {
        return TypedMessage.text(texts, "landing.proof.kept");
    }

    @Override
    public Text landingProofPriceTitle() {
        return TypedMessage.text(texts, "landing.proof.price.title");
    }

    @Override
    public Text landingProofPrice() {
        return TypedMessage.text(texts, "landing.proof.price");
    }

    @Override
    public Text landingProofCentTitle() {
        return TypedMessage.text(texts, "landing.proof.cent.title");
    }

    @Override
    public Text landingProofCent() {
        return TypedMessage.text(texts, "landing.proof.cent");
    }

    @Override
    public Text landingJoinTitle() {
        return TypedMessage.text(texts, "landing.join.title");
    }

    @Override
    public Text landingJoin() {
        return TypedMessage.text(texts, "landing.join");
    }

    @Override
    public Text faultHome() {
        return TypedMessage.text(texts, "fault.home");
    }

    @Override
    public Text faultAgain() {
        return TypedMessage.text(texts, "fault.again");
    }

    @Override
    public Text faultReference() {
        return TypedMessage.text(texts, "fault.reference");
    }

    @Override
    public Text faultRetry(int seconds) {
        return FAULT_RETRY.in(texts, null, null, seconds, 0);
    }

    @Override
    public Text faultS400Title() {
        return TypedMessage.text(texts, "fault.s400.title");
    }

    @Override
    public Text faultS400What() {
        return TypedMessage.text(texts, "fault.s400.what");
    }

    @Override
    public Text faultS400Lost() {
        return TypedMessage.text(texts, "fault.s400.lost");
    }

    @Override
    public Text faultS401Title() {
        return TypedMessage.text(texts, "fault.s401.title");
    }

    @Override
    public Text faultS401What() {
        return TypedMessage.text(texts, "fault.s401.what");
    }

    @Override
    public Text faultS401Lost() {
        return TypedMessage.text(texts, "fault.s401.lost");
    }

    @Override
    public Text faultS403Title() {
        return TypedMessage.text(texts, "fault.s403.title");
    }

    @Override
    public Text faultS403What() {
        return TypedMessage.text(texts, "fault.s403.what");
    }

    @Override
    public Text faultS403Lost() {
        return TypedMessage.text(texts, "fault.s403.lost");
    }

    @Override
    public Text faultS404Title() {
        return TypedMessage.text(texts, "fault.s404.title");
    }

    @Override
    public Text faultS404What() {
        return TypedMessage.text(texts, "fault.s404.what");
    }

    @Override
    public Text faultS404Lost() {
        return TypedMessage.text(texts, "fault.s404.lost");
    }

    @Override
    public Text faultS409Title() {
        return TypedMessage.text(texts, "fault.s409.title");
    }

    @Override
    public Text faultS409What() {
        return TypedMessage.text(texts, "fault.s409.what");
    }

    @Override
    public Text faultS409Lost() {
        return TypedMessage.text(texts, "fault.s409.lost");
    }

    @Override
    public Text faultS413Title() {
        return TypedMessage.text(texts, "fault.s413.title");
    }

    @Override
    public Text faultS413What() {
        return TypedMessage.text(texts, "fault.s413.what");
    }

    @Override
    public Text faultS413Lost() {
        return TypedMessage.text(texts, "fault.s413.lost");
    }

    @Override
    public Text faultS429Title() {
        return TypedMessage.text(texts, "fault.s429.title");
    }

    @Override
    public Text faultS429What() {
        return TypedMessage.text(texts, "fault.s429.what");
    }

    @Override
    public Text faultS429Lost() {
        return TypedMessage.text(texts, "fault.s429.lost");
    }

    @Override
    public Text faultS500Title() {
        return TypedMessage.text(texts, "fault.s500.title");
    }

    @Override
    public Text faultS500What() {
        return TypedMessage.text(texts, "fault.s500.what");
    }

    @Override
    public Text faultS500Lost() {
        return TypedMessage.text(texts, "fault.s500.lost");
    }

    @Override
    public Text faultS503Title() {
        return TypedMessage.text(texts, "fault.s503.title");
    }

    @Override
    public Text faultS503What() {
        return TypedMessage.text(texts, "fault.s503.what");
    }

    @Override
    public Text faultS503Lost() {
        return TypedMessage.text(texts, "fault.s503.lost");
    }

    @Override
    public Text faultExplainTitle() {
        return TypedMessage.text(texts, "fault.explain.title");
    }

    @Override
    public Text faultExplainDo() {
        return TypedMessage.text(texts, "fault.explain.do");
    }

    @Override
    public Text faultExplainCode() {
        return TypedMessage.text(texts, "fault.explain.code");
    }

    @Override
    public Text faultExplainStatus() {
        return TypedMessage.text(texts, "fault.explain.status");
    }

    @Override
    public Text formFieldRequired() {
        return TypedMessage.text(texts, "form.field.required");
    }

    @Override
    public Text formFieldRequiredAction() {
        return TypedMessage.text(texts, "form.field.required.action");
    }

    @Override
    public Text formFieldUnreadable() {
        return TypedMessage.text(texts, "form.field.unreadable");
    }

    @Override
    public Text formFieldUnreadableAction() {
        return TypedMessage.text(texts, "form.field.unreadable.action");
    }

    @Override
    public Text formPetsLimit() {
        return TypedMessage.text(texts, "form.pets.limit");
    }

    @Override
    public Text formPetsLimitAction() {
        return TypedMessage.text(texts, "form.pets.limit.action");
    }

    @Override
    public Text formEditConflict() {
        return TypedMessage.text(texts, "form.edit.conflict");
    }

    @Override
    public Text formEditConflictAction() {
        return TypedMessage.text(texts, "form.edit.conflict.action");
    }

    @Override
    public Text formSignInOver() {
        return TypedMessage.text(texts, "form.sign-in.over");
    }

    @Override
    public Text formSignInOverAction() {
        return TypedMessage.text(texts, "form.sign-in.over.action");
    }

    @Override
    public Text formConfirmFirst() {
        return TypedMessage.text(texts, "form.confirm.first");
    }

    @Override
    public Text formConfirmFirstAction() {
        return TypedMessage.text(texts, "form.confirm.first.action");
    }
}
