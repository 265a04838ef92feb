package com.petmatch.i18n.texts;

import com.petmatch.i18n.messages.LocalTexts;
import com.petmatch.i18n.messages.Text;
import java.time.Instant;

/** The texts of {@code account}, typed. Generated; change the bundle and generate again. */
public interface AccountTexts {

    /** These texts in the language and formats of one reader. */
    static AccountTexts of(LocalTexts texts) {
        return new LocalAccountTexts(texts);
    }

    /** {@code signup.title} */
    Text signupTitle();

    /** {@code signup.lead} */
    Text signupLead();

    /** {@code signup.email} */
    Text signupEmail();

    /** {@code signup.email.hint} */
    Text signupEmailHint();

    /** {@code signup.password} */
    Text signupPassword();

    /** {@code signup.password.hint} */
    Text signupPasswordHint(int minimum);

    /** {@code signup.submit} */
    Text signupSubmit();

    /** {@code signup.next} */
    Text signupNext();

    /** {@code signup.have} */
    Text signupHave();

    /** {@code signup.check.title} */
    Text signupCheckTitle();

    /** {@code signup.check.sent} */
    Text signupCheckSent(String email);

    /** {@code signup.check.link} */
    Text signupCheckLink(int minutes);

    /** {@code signup.check.sandbox} */
    Text signupCheckSandbox();

    /** {@code signup.check.nothing} */
    Text signupCheckNothing();

    /** {@code signup.check.other} */
    Text signupCheckOther();

    /** {@code signup.confirm.title} */
    Text signupConfirmTitle();

    /** {@code signup.confirm.lead} */
    Text signupConfirmLead();

    /** {@code signup.confirm.submit} */
    Text signupConfirmSubmit();

    /** {@code signup.confirm.failed} */
    Text signupConfirmFailed();

    /** {@code signup.confirm.again} */
    Text signupConfirmAgain();

    /** {@code signin.title} */
    Text signinTitle();

    /** {@code signin.submit} */
    Text signinSubmit();

    /** {@code signin.new} */
    Text signinNew();

    /** {@code signin.sign-up} */
    Text signinSignUp();

    /** {@code signin.password.title} */
    Text signinPasswordTitle();

    /** {@code signin.password.lead} */
    Text signinPasswordLead();

    /** {@code signin.password.current} */
    Text signinPasswordCurrent();

    /** {@code signin.password.next} */
    Text signinPasswordNext();

    /** {@code signin.password.submit} */
    Text signinPasswordSubmit();

    /** {@code signin.forgot} */
    Text signinForgot();

    /** {@code signin.reset.lead} */
    Text signinResetLead();

    /** {@code signin.reset.new} */
    Text signinResetNew();

    /** {@code signin.link.submit} */
    Text signinLinkSubmit();

    /** {@code signin.link.sent} */
    Text signinLinkSent(String email);

    /** {@code signin.challenge.title} */
    Text signinChallengeTitle();

    /** {@code signin.challenge.lead} */
    Text signinChallengeLead();

    /** {@code signin.challenge.open} */
    Text signinChallengeOpen();

    /** {@code devices.account} */
    Text devicesAccount();

    /** {@code devices.title} */
    Text devicesTitle();

    /** {@code devices.lead} */
    Text devicesLead();

    /** {@code devices.this} */
    Text devicesThis();

    /** {@code devices.app} */
    Text devicesApp();

    /** {@code devices.since} */
    Text devicesSince(Instant at);

    /** {@code devices.seen} */
    Text devicesSeen(Instant at);

    /** {@code devices.end} */
    Text devicesEnd();

    /** {@code devices.end.label} */
    Text devicesEndLabel(String device);

    /** {@code devices.all} */
    Text devicesAll();

    /** {@code devices.all.lead} */
    Text devicesAllLead();

    /** {@code passkeys.title} */
    Text passkeysTitle();

    /** {@code passkeys.lead} */
    Text passkeysLead();

    /** {@code passkeys.none} */
    Text passkeysNone();

    /** {@code passkeys.add} */
    Text passkeysAdd();

    /** {@code passkeys.added} */
    Text passkeysAdded(Instant at);

    /** {@code passkeys.used} */
    Text passkeysUsed(Instant at);

    /** {@code passkeys.unused} */
    Text passkeysUnused();

    /** {@code passkeys.remove} */
    Text passkeysRemove();

    /** {@code passkeys.remove.label} */
    Text passkeysRemoveLabel(String name);

    /** {@code passkeys.sign-in} */
    Text passkeysSignIn();

    /** {@code passkeys.or} */
    Text passkeysOr();

    /** {@code passkeys.unavailable} */
    Text passkeysUnavailable();

    /** {@code passkeys.failed} */
    Text passkeysFailed();

    /** {@code programs.title} */
    Text programsTitle();

    /** {@code programs.lead} */
    Text programsLead();

    /** {@code programs.none} */
    Text programsNone();

    /** {@code programs.new} */
    Text programsNew();

    /** {@code programs.new.lead} */
    Text programsNewLead();

    /** {@code programs.form} */
    Text programsForm();

    /** {@code programs.name} */
    Text programsName();

    /** {@code programs.permissions} */
    Text programsPermissions();

    /** {@code programs.may.pet-own-read} */
    Text programsMayPetOwnRead();

    /** {@code programs.may.billing-own-read} */
    Text programsMayBillingOwnRead();

    /** {@code programs.may.billing-own-write} */
    Text programsMayBillingOwnWrite();

    /** {@code programs.may.partner-own-read} */
    Text programsMayPartnerOwnRead();

    /** {@code programs.days} */
    Text programsDays();

    /** {@code programs.days.d30} */
    Text programsDaysD30();

    /** {@code programs.days.d90} */
    Text programsDaysD90();

    /** {@code programs.days.d365} */
    Text programsDaysD365();

    /** {@code programs.expires} */
    Text programsExpires(Instant at);

    /** {@code programs.expired} */
    Text programsExpired();

    /** {@code programs.revoke} */
    Text programsRevoke();

    /** {@code programs.revoke.label} */
    Text programsRevokeLabel(String name);

    /** {@code factors.title} */
    Text factorsTitle();

    /** {@code factors.lead} */
    Text factorsLead();

    /** {@code factors.none} */
    Text factorsNone();

    /** {@code factors.on} */
    Text factorsOn();

    /** {@code factors.set-up} */
    Text factorsSetUp();

    /** {@code factors.remove} */
    Text factorsRemove();

    /** {@code factors.code} */
    Text factorsCode();

    /** {@code factors.recovery} */
    Text factorsRecovery();

    /** {@code factors.recovery.code} */
    Text factorsRecoveryCode();

    /** {@code factors.codes.title} */
    Text factorsCodesTitle();

    /** {@code factors.codes.lead} */
    Text factorsCodesLead();

    /** {@code factors.codes.left} */
    Text factorsCodesLeft(int left);

    /** {@code factors.codes.make} */
    Text factorsCodesMake();

    /** {@code factors.codes.once} */
    Text factorsCodesOnce();

    /** {@code factors.codes.kept} */
    Text factorsCodesKept();

    /** {@code factors.app.lead} */
    Text factorsAppLead();

    /** {@code factors.app.start} */
    Text factorsAppStart();

    /** {@code factors.app.key} */
    Text factorsAppKey();

    /** {@code factors.app.link} */
    Text factorsAppLink();

    /** {@code factors.app.once} */
    Text factorsAppOnce();

    /** {@code factors.app.submit} */
    Text factorsAppSubmit();

    /** {@code factors.app.again} */
    Text factorsAppAgain();

    /** {@code factors.confirm.lead} */
    Text factorsConfirmLead();

    /** {@code factors.confirm.submit} */
    Text factorsConfirmSubmit();
}
