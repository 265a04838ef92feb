package com.petmatch.i18n.texts;

import com.petmatch.i18n.messages.LocalTexts;
import com.petmatch.i18n.messages.Text;
import com.petmatch.i18n.messages.TypedMessage;
import java.time.Instant;
import java.util.List;

/** {@code account} as one reader's texts have it. Generated; change the bundle and generate again. */
final class LocalAccountTexts implements AccountTexts {

    private static final TypedMessage SIGNUP_PASSWORD_HINT =
            TypedMessage.of("signup.password.hint", List.of(), List.of("minimum"));
    private static final TypedMessage SIGNUP_CHECK_SENT =
            TypedMessage.of("signup.check.sent", List.of("email"), List.of());
    private static final TypedMessage SIGNUP_CHECK_LINK =
            TypedMessage.of("signup.check.link", List.of(), List.of("minutes"));
    private static final TypedMessage SIGNIN_LINK_SENT =
            TypedMessage.of("signin.link.sent", List.of("email"), List.of());
    private static final TypedMessage DEVICES_SINCE = TypedMessage.of("devices.since", List.of("at"), List.of());
    private static final TypedMessage DEVICES_SEEN = TypedMessage.of("devices.seen", List.of("at"), List.of());
    private static final TypedMessage DEVICES_END_LABEL =
            TypedMessage.of("devices.end.label", List.of("device"), List.of());
    private static final TypedMessage PASSKEYS_ADDED = TypedMessage.of("passkeys.added", List.of("at"), List.of());
    private static final TypedMessage PASSKEYS_USED = TypedMessage.of("passkeys.used", List.of("at"), List.of());
    private static final TypedMessage PASSKEYS_REMOVE_LABEL =
            TypedMessage.of("passkeys.remove.label", List.of("name"), List.of());
    private static final TypedMessage PROGRAMS_EXPIRES = TypedMessage.of("programs.expires", List.of("at"), List.of());
    private static final TypedMessage PROGRAMS_REVOKE_LABEL =
            TypedMessage.of("programs.revoke.label", List.of("name"), List.of());
    private static final TypedMessage FACTORS_CODES_LEFT =
            TypedMessage.of("factors.codes.left", List.of(), List.of("left"));
    private final LocalTexts texts;

    LocalAccountTexts(LocalTexts texts) {
        this.texts = texts;
    }

    @Override
    public Text signupTitle() {
        return TypedMessage.text(texts, "signup.title");
    }

    @Override
    public Text signupLead() {
        return TypedMessage.text(texts, "signup.lead");
    }

    @Override
    public Text signupEmail() {
        return TypedMessage.text(texts, "signup.email");
    }

    @Override
    public Text signupEmailHint() {
        return TypedMessage.text(texts, "signup.email.hint");
    }

    @Override
    public Text signupPassword() {
        return TypedMessage.text(texts, "signup.password");
    }

    @Override
    public Text signupPasswordHint(int minimum) {
        return SIGNUP_PASSWORD_HINT.in(texts, null, null, minimum, 0);
    }

    @Override
    public Text signupSubmit() {
        return TypedMessage.text(texts, "signup.submit");
    }

    @Override
    public Text signupNext() {
        return TypedMessage.text(texts, "signup.next");
    }

    @Override
    public Text signupHave() {
        return TypedMessage.text(texts, "signup.have");
    }

    @Override
    public Text signupCheckTitle() {
        return TypedMessage.text(texts, "signup.check.title");
    }

    @Override
    public Text signupCheckSent(String email) {
        return SIGNUP_CHECK_SENT.in(texts, email, null, 0, 0);
    }

    @Override
    public Text signupCheckLink(int minutes) {
        return SIGNUP_CHECK_LINK.in(texts, null, null, minutes, 0);
    }

    @Override
    public Text signupCheckSandbox() {
        return TypedMessage.text(texts, "signup.check.sandbox");
    }

    @Override
    public Text signupCheckNothing() {
        return TypedMessage.text(texts, "signup.check.nothing");
    }

    @Override
    public Text signupCheckOther() {
        return TypedMessage.text(texts, "signup.check.other");
    }

    @Override
    public Text signupConfirmTitle() {
        return TypedMessage.text(texts, "signup.confirm.title");
    }

    @Override
    public Text signupConfirmLead() {
        return TypedMessage.text(texts, "signup.confirm.lead");
    }

    @Override
    public Text signupConfirmSubmit() {
        return TypedMessage.text(texts, "signup.confirm.submit");
    }

    @Override
    public Text signupConfirmFailed() {
        return TypedMessage.text(texts, "signup.confirm.failed");
    }

    @Override
    public Text signupConfirmAgain() {
        return TypedMessage.text(texts, "signup.confirm.again");
    }

    @Override
    public Text signinTitle() {
        return TypedMessage.text(texts, "signin.title");
    }

    @Override
    public Text signinSubmit() {
        return TypedMessage.text(texts, "signin.submit");
    }

    @Override
    public Text signinNew() {
        return TypedMessage.text(texts, "signin.new");
    }

    @Override
    public Text signinSignUp() {
        return TypedMessage.text(texts, "signin.sign-up");
    }

    @Override
    public Text signinPasswordTitle() {
        return TypedMessage.text(texts, "signin.password.title");
    }

    @Override
    public Text signinPasswordLead() {
        return TypedMessage.text(texts, "signin.password.lead");
    }

    @Override
    public Text signinPasswordCurrent() {
        return TypedMessage.text(texts, "signin.password.current");
    }

    @Override
    public Text signinPasswordNext() {
        return TypedMessage.text(texts, "signin.password.next");
    }

    @Override
    public Text signinPasswordSubmit() {
        return TypedMessage.text(texts, "signin.password.submit");
    }

    @Override
    public Text signinForgot() {
        return TypedMessage.text(texts, "signin.forgot");
    }

    @Override
    public Text signinResetLead() {
        return TypedMessage.text(texts, "signin.reset.lead");
    }

    @Override
    public Text signinResetNew() {
        return TypedMessage.text(texts, "signin.reset.new");
    }

    @Override
    public Text signinLinkSubmit() {
        return TypedMessage.text(texts, "signin.link.submit");
    }

    @Override
    public Text signinLinkSent(String email) {
        return SIGNIN_LINK_SENT.in(texts, email, null, 0, 0);
    }

    @Override
    public Text signinChallengeTitle() {
        return TypedMessage.text(texts, "signin.challenge.title");
    }

    @Override
    public Text signinChallengeLead() {
        return TypedMessage.text(texts, "signin.challenge.lead");
    }

    @Override
    public Text signinChallengeOpen() {
        return TypedMessage.text(texts, "signin.challenge.open");
    }

    @Override
    public Text devicesAccount() {
        return TypedMessage.text(texts, "devices.account");
    }

    @Override
    public Text devicesTitle() {
        return TypedMessage.text(texts, "devices.title");
    }

    @Override
    public Text devicesLead() {
        return TypedMessage.text(texts, "devices.lead");
    }

    @Override
    public Text devicesThis() {
        return TypedMessage.text(texts, "devices.this");
    }

    @Override
    public Text devicesApp() {
        return TypedMessage.text(texts, "devices.app");
    }

    @Override
    public Text devicesSince(Instant at) {
        return DEVICES_SINCE.in(texts, at, null, 0, 0);
    }

    @Override
    public Text devicesSeen(Instant at) {
        return DEVICES_SEEN.in(texts, at, null, 0, 0);
    }

    @Override
    public Text devicesEnd() {
        return TypedMessage.text(texts, "devices.end");
    }

    @Override
    public Text devicesEndLabel(String device) {
        return DEVICES_END_LABEL.in(texts, device, null, 0, 0);
    }

    @Override
    public Text devicesAll() {
        return TypedMessage.text(texts, "devices.all");
    }

    @Override
    public Text devicesAllLead() {
        return TypedMessage.text(texts, "devices.all.lead");
    }

    @Override
    public Text passkeysTitle() {
        return TypedMessage.text(texts, "passkeys.title");
    }

    @Override
    public Text passkeysLead() {
        return TypedMessage.text(texts, "passkeys.lead");
    }

    @Override
    public Text passkeysNone() {
        return TypedMessage.text(texts, "passkeys.none");
    }

    @Override
    public Text passkeysAdd() {
        return TypedMessage.text(texts, "passkeys.add");
    }

    @Override
    public Text passkeysAdded(Instant at) {
        return PASSKEYS_ADDED.in(texts, at, null, 0, 0);
    }

    @Override
    public Text passkeysUsed(Instant at) {
        return PASSKEYS_USED.in(texts, at, null, 0, 0);
    }

    @Override
    public Text passkeysUnused() {
        return TypedMessage.text(texts, "passkeys.unused");
    }

    @Override
    public Text passkeysRemove() {
        return TypedMessage.text(texts, "passkeys.remove");
    }

    @Override
    public Text passkeysRemoveLabel(String name) {
        return PASSKEYS_REMOVE_LABEL.in(texts, name, null, 0, 0);
    }

    @Override
    public Text passkeysSignIn() {
        return TypedMessage.text(texts, "passkeys.sign-in");
    }

    @Override
    public Text passkeysOr() {
        return TypedMessage.text(texts, "passkeys.or");
    }

    @Override
    public Text passkeysUnavailable() {
        return TypedMessage.text(texts, "passkeys.unavailable");
    }

    @Override
    public Text passkeysFailed() {
        return TypedMessage.text(texts, "passkeys.failed");
    }

    @Override
    public Text programsTitle() {
        return TypedMessage.text(texts, "programs.title");
    }

    @Override
    public Text programsLead() {
        return TypedMessage.text(texts, "programs.lead");
    }

    @Override
    public Text programsNone() {
        return TypedMessage.text(texts, "programs.none");
    }

    @Override
    public Text programsNew() {
        return TypedMessage.text(texts, "programs.new");
    }

    @Override
    public Text programsNewLead() {
        return TypedMessage.text(texts, "programs.new.lead");
    }

    @Override
    public Text programsForm() {
        return TypedMessage.text(texts, "programs.form");
    }

    @Override
    public Text programsName() {
        return TypedMessage.text(texts, "programs.name");
    }

    @Override
    public Text programsPermissions() {
        return TypedMessage.text(texts, "programs.permissions");
    }

    @Override
    public Text programsMayPetOwnRead() {
        return TypedMessage.text(texts, "programs.may.pet-own-read");
    }

    @Override
    public Text programsMayBillingOwnRead() {
        return TypedMessage.text(texts, "programs.may.billing-own-read");
    }

    @Override
    public Text programsMayBillingOwnWrite() {
        return TypedMessage.text(texts, "programs.may.billing-own-write");
    }

    @Override
    public Text programsMayPartnerOwnRead() {
        return TypedMessage.text(texts, "programs.may.partner-own-read");
    }

    @Override
    public Text programsDays() {
        return TypedMessage.text(texts, "programs.days");
    }

    @Override
    public Text programsDaysD30() {
        return TypedMessage.text(texts, "programs.days.d30");
    }

    @Override
    public Text programsDaysD90() {
        return TypedMessage.text(texts, "programs.days.d90");
    }

    @Override
    public Text programsDaysD365() {
        return TypedMessage.text(texts, "programs.days.d365");
    }

    @Override
    public Text programsExpires(Instant at) {
        return PROGRAMS_EXPIRES.in(texts, at, null, 0, 0);
    }

    @Override
    public Text programsExpired() {
        return TypedMessage.text(texts, "programs.expired");
    }

    @Override
    public Text programsRevoke() {
        return TypedMessage.text(texts, "programs.revoke");
    }

    @Override
    public Text programsRevokeLabel(String name) {
        return PROGRAMS_REVOKE_LABEL.in(texts, name, null, 0, 0);
    }

    @Override
    public Text factorsTitle() {
        return TypedMessage.text(texts, "factors.title");
    }

    @Override
    public Text factorsLead() {
        return TypedMessage.text(texts, "factors.lead");
    }

    @Override
    public Text factorsNone() {
        return TypedMessage.text(texts, "factors.none");
    }

    @Override
    public Text factorsOn() {
        return TypedMessage.text(texts, "factors.on");
    }

    @Override
    public Text factorsSetUp() {
        return TypedMessage.text(texts, "factors.set-up");
    }

    @Override
    public Text factorsRemove() {
        return TypedMessage.text(texts, "factors.remove");
    }

    @Override
    public Text factorsCode() {
        return TypedMessage.text(texts, "factors.code");
    }

    @Override
    public Text factorsRecovery() {
        return TypedMessage.text(texts, "factors.recovery");
    }

    @Override
    public Text factorsRecoveryCode() {
        return TypedMessage.text(texts, "factors.recovery.code");
    }

    @Override
    public Text factorsCodesTitle() {
        return TypedMessage.text(texts, "factors.codes.title");
    }

    @Override
    public Text factorsCodesLead() {
        return TypedMessage.text(texts, "factors.codes.lead");
    }

    @Override
    public Text factorsCodesLeft(int left) {
        return FACTORS_CODES_LEFT.in(texts, null, null, left, 0);
    }

    @Override
    public Text factorsCodesMake() {
        return TypedMessage.text(texts, "factors.codes.make");
    }

    @Override
    public Text factorsCodesOnce() {
        return TypedMessage.text(texts, "factors.codes.once");
    }

    @Override
    public Text factorsCodesKept() {
        return TypedMessage.text(texts, "factors.codes.kept");
    }

    @Override
    public Text factorsAppLead() {
        return TypedMessage.text(texts, "factors.app.lead");
    }

    @Override
    public Text factorsAppStart() {
        return TypedMessage.text(texts, "factors.app.start");
    }

    @Override
    public Text factorsAppKey() {
        return TypedMessage.text(texts, "factors.app.key");
    }

    @Override
    public Text factorsAppLink() {
        return TypedMessage.text(texts, "factors.app.link");
    }

    @Override
    public Text factorsAppOnce() {
        return TypedMessage.text(texts, "factors.app.once");
    }

    @Override
    public Text factorsAppSubmit() {
        return TypedMessage.text(texts, "factors.app.submit");
    }

    @Override
    public Text factorsAppAgain() {
        return TypedMessage.text(texts, "factors.app.again");
    }

    @Override
    public Text factorsConfirmLead() {
        return TypedMessage.text(texts, "factors.confirm.lead");
    }

    @Override
    public Text factorsConfirmSubmit() {
        return TypedMessage.text(texts, "factors.confirm.submit");
    }
}
