package com.petmatch.i18n.texts;

import com.petmatch.i18n.messages.LocalTexts;
import com.petmatch.i18n.messages.Text;
import com.petmatch.i18n.messages.TypedMessage;

/** {@code guard} as one reader's texts have it. Generated; change the bundle and generate again. */
final class LocalGuardTexts implements GuardTexts {

    private final LocalTexts texts;

    LocalGuardTexts(LocalTexts texts) {
        this.texts = texts;
    }

    @Override
    public Text uploadAccepted() {
        return TypedMessage.text(texts, "upload.accepted");
    }

    @Override
    public Text uploadScannerNotConfigured() {
        return TypedMessage.text(texts, "upload.scanner-not-configured");
    }

    @Override
    public Text uploadScannerNotConfiguredAction() {
        return TypedMessage.text(texts, "upload.scanner-not-configured.action");
    }

    @Override
    public Text uploadQuarantined() {
        return TypedMessage.text(texts, "upload.quarantined");
    }

    @Override
    public Text uploadQuarantinedAction() {
        return TypedMessage.text(texts, "upload.quarantined.action");
    }

    @Override
    public Text uploadRefusedInfected() {
        return TypedMessage.text(texts, "upload.refused.infected");
    }

    @Override
    public Text uploadRefusedInfectedAction() {
        return TypedMessage.text(texts, "upload.refused.infected.action");
    }

    @Override
    public Text uploadRefusedType() {
        return TypedMessage.text(texts, "upload.refused.type");
    }

    @Override
    public Text uploadRefusedTypeAction() {
        return TypedMessage.text(texts, "upload.refused.type.action");
    }

    @Override
    public Text uploadRefusedMismatch() {
        return TypedMessage.text(texts, "upload.refused.mismatch");
    }

    @Override
    public Text uploadRefusedMismatchAction() {
        return TypedMessage.text(texts, "upload.refused.mismatch.action");
    }

    @Override
    public Text uploadRefusedSize() {
        return TypedMessage.text(texts, "upload.refused.size");
    }

    @Override
    public Text uploadRefusedSizeAction() {
        return TypedMessage.text(texts, "upload.refused.size.action");
    }

    @Override
    public Text uploadRefusedDimensions() {
        return TypedMessage.text(texts, "upload.refused.dimensions");
    }

    @Override
    public Text uploadRefusedDimensionsAction() {
        return TypedMessage.text(texts, "upload.refused.dimensions.action");
    }

    @Override
    public Text uploadRefusedArchiveLimit() {
        return TypedMessage.text(texts, "upload.refused.archive-limit");
    }

    @Override
    public Text uploadRefusedArchiveLimitAction() {
        return TypedMessage.text(texts, "upload.refused.archive-limit.action");
    }

    @Override
    public Text uploadQuarantinedEncrypted() {
        return TypedMessage.text(texts, "upload.quarantined.encrypted");
    }

    @Override
    public Text uploadQuarantinedEncryptedAction() {
        return TypedMessage.text(texts, "upload.quarantined.encrypted.action");
    }

    @Override
    public Text uploadRefusedName() {
        return TypedMessage.text(texts, "upload.refused.name");
    }

    @Override
    public Text uploadRefusedNameAction() {
        return TypedMessage.text(texts, "upload.refused.name.action");
    }

    @Override
    public Text uploadRefusedQuota() {
        return TypedMessage.text(texts, "upload.refused.quota");
    }

    @Override
    public Text uploadRefusedQuotaAction() {
        return TypedMessage.text(texts, "upload.refused.quota.action");
    }

    @Override
    public Text uploadScanTimedOut() {
        return TypedMessage.text(texts, "upload.scan-timed-out");
    }

    @Override
    public Text uploadScanTimedOutAction() {
        return TypedMessage.text(texts, "upload.scan-timed-out.action");
    }

    @Override
    public Text uploadRefusedEmpty() {
        return TypedMessage.text(texts, "upload.refused.empty");
    }

    @Override
    public Text uploadRefusedEmptyAction() {
        return TypedMessage.text(texts, "upload.refused.empty.action");
    }

    @Override
    public Text uploadRefusedInterrupted() {
        return TypedMessage.text(texts, "upload.refused.interrupted");
    }

    @Override
    public Text uploadRefusedInterruptedAction() {
        return TypedMessage.text(texts, "upload.refused.interrupted.action");
    }

    @Override
    public Text uploadRefusedMalformed() {
        return TypedMessage.text(texts, "upload.refused.malformed");
    }

    @Override
    public Text uploadRefusedMalformedAction() {
        return TypedMessage.text(texts, "upload.refused.malformed.action");
    }

    @Override
    public Text uploadRefusedPolyglot() {
        return TypedMessage.text(texts, "upload.refused.polyglot");
    }

    @Override
    public Text uploadRefusedPolyglotAction() {
        return TypedMessage.text(texts, "upload.refused.polyglot.action");
    }

    @Override
    public Text uploadRefusedArchiveEntry() {
        return TypedMessage.text(texts, "upload.refused.archive-entry");
    }

    @Override
    public Text uploadRefusedArchiveEntryAction() {
        return TypedMessage.text(texts, "upload.refused.archive-entry.action");
    }

    @Override
    public Text uploadQuarantinedLimit() {
        return TypedMessage.text(texts, "upload.quarantined.limit");
    }

    @Override
    public Text uploadQuarantinedLimitAction() {
        return TypedMessage.text(texts, "upload.quarantined.limit.action");
    }

    @Override
    public Text uploadQuarantinedUnscanned() {
        return TypedMessage.text(texts, "upload.quarantined.unscanned");
    }

    @Override
    public Text uploadQuarantinedUnscannedAction() {
        return TypedMessage.text(texts, "upload.quarantined.unscanned.action");
    }

    @Override
    public Text uploadStoreFailed() {
        return TypedMessage.text(texts, "upload.store-failed");
    }

    @Override
    public Text uploadStoreFailedAction() {
        return TypedMessage.text(texts, "upload.store-failed.action");
    }

    @Override
    public Text uploadMisusePolicy() {
        return TypedMessage.text(texts, "upload.misuse.policy");
    }

    @Override
    public Text firewallRefused() {
        return TypedMessage.text(texts, "firewall.refused");
    }

    @Override
    public Text firewallRefusedAction() {
        return TypedMessage.text(texts, "firewall.refused.action");
    }

    @Override
    public Text firewallRefusedBodyCoding() {
        return TypedMessage.text(texts, "firewall.refused.body-coding");
    }

    @Override
    public Text firewallRefusedBodyCodingAction() {
        return TypedMessage.text(texts, "firewall.refused.body-coding.action");
    }

    @Override
    public Text firewallMisuseSettings() {
        return TypedMessage.text(texts, "firewall.misuse.settings");
    }

    @Override
    public Text reputationBanned() {
        return TypedMessage.text(texts, "reputation.banned");
    }

    @Override
    public Text reputationBannedAction() {
        return TypedMessage.text(texts, "reputation.banned.action");
    }

    @Override
    public Text honeypotHit() {
        return TypedMessage.text(texts, "honeypot.hit");
    }

    @Override
    public Text challengeRequired() {
        return TypedMessage.text(texts, "challenge.required");
    }

    @Override
    public Text challengeRequiredAction() {
        return TypedMessage.text(texts, "challenge.required.action");
    }

    @Override
    public Text totpRequired() {
        return TypedMessage.text(texts, "totp.required");
    }

    @Override
    public Text totpRefusedCode() {
        return TypedMessage.text(texts, "totp.refused.code");
    }

    @Override
    public Text totpRefusedCodeAction() {
        return TypedMessage.text(texts, "totp.refused.code.action");
    }

    @Override
    public Text totpRefusedReplayed() {
        return TypedMessage.text(texts, "totp.refused.replayed");
    }

    @Override
    public Text totpRefusedReplayedAction() {
        return TypedMessage.text(texts, "totp.refused.replayed.action");
    }

    @Override
    public Text totpRefusedClock() {
        return TypedMessage.text(texts, "totp.refused.clock");
    }

    @Override
    public Text totpRefusedClockAction() {
        return TypedMessage.text(texts, "totp.refused.clock.action");
    }

    @Override
    public Text recoveryRefusedCode() {
        return TypedMessage.text(texts, "recovery.refused.code");
    }

    @Override
    public Text recoveryRefusedCodeAction() {
        return TypedMessage.text(texts, "recovery.refused.code.action");
    }

    @Override
    public Text recoveryRunningLow() {
        return TypedMessage.text(texts, "recovery.running-low");
    }

    @Override
    public Text recoveryRunningLowAction() {
        return TypedMessage.text(texts, "recovery.running-low.action");
    }

    @Override
    public Text passkeyRefusedChallenge() {
        return TypedMessage.text(texts, "passkey.refused.challenge");
    }

    @Override
    public Text passkeyRefusedChallengeAction() {
        return TypedMessage.text(texts, "passkey.refused.challenge.action");
    }

    @Override
    public Text passkeyRefusedOrigin() {
        return TypedMessage.text(texts, "passkey.refused.origin");
    }

    @Override
    public Text passkeyRefusedVerification() {
        return TypedMessage.text(texts, "passkey.refused.verification");
    }

    @Override
    public Text passkeyRefusedVerificationAction() {
        return TypedMessage.text(texts, "passkey.refused.verification.action");
    }

    @Override
    public Text passkeyRefusedCounter() {
        return TypedMessage.text(texts, "passkey.refused.counter");
    }

    @Override
    public Text passkeyRefusedCounterAction() {
        return TypedMessage.text(texts, "passkey.refused.counter.action");
    }

    @Override
    public Text passkeyRefusedUnknown() {
        return TypedMessage.text(texts, "passkey.refused.unknown");
    }

    @Override
    public Text passkeyRefusedUnknownAction() {
        return TypedMessage.text(texts, "passkey.refused.unknown.action");
    }

    @Override
    public Text passkeyLimitReached() {
        return TypedMessage.text(texts, "passkey.limit-reached");
    }

    @Override
    public Text passkeyLimitReachedAction() {
        return TypedMessage.text(texts, "passkey.limit-reached.action");
    }

    @Override
    public Text refreshExpired() {
        return TypedMessage.text(texts, "refresh.expired");
    }

    @Override
    public Text refreshExpiredAction() {
        return TypedMessage.text(texts, "refresh.expired.action");
    }

    @Override
    public Text refreshUnknown() {
        return TypedMessage.text(texts, "refresh.unknown");
    }

    @Override
    public Text refreshUnknownAction() {
        return TypedMessage.text(texts, "refresh.unknown.action");
    }

    @Override
    public Text refreshReuseDetected() {
        return TypedMessage.text(texts, "refresh.reuse-detected");
    }

    @Override
    public Text refreshReuseDetectedAction() {
        return TypedMessage.text(texts, "refresh.reuse-detected.action");
    }

    @Override
    public Text refreshMisuseTransaction() {
        return TypedMessage.text(texts, "refresh.misuse.transaction");
    }

    @Override
    public Text apikeyRefusedMalformed() {
        return TypedMessage.text(texts, "apikey.refused.malformed");
    }

    @Override
    public Text apikeyRefusedMalformedAction() {
        return TypedMessage.text(texts, "apikey.refused.malformed.action");
    }

    @Override
    public Text apikeyRefusedUnknown() {
        return TypedMessage.text(texts, "apikey.refused.unknown");
    }

    @Override
    public Text apikeyRefusedUnknownAction() {
        return TypedMessage.text(texts, "apikey.refused.unknown.action");
    }

    @Override
    public Text apikeyRefusedExpired() {
        return TypedMessage.text(texts, "apikey.refused.expired");
    }

    @Override
    public Text apikeyRefusedExpiredAction() {
        return TypedMessage.text(texts, "apikey.refused.expired.action");
    }

    @Override
    public Text apikeyRefusedRevoked() {
        return TypedMessage.text(texts, "apikey.refused.revoked");
    }

    @Override
    public Text apikeyRefusedRevokedAction() {
        return TypedMessage.text(texts, "apikey.refused.revoked.action");
    }

    @Override
    public Text apikeyRefusedScope() {
        return TypedMessage.text(texts, "apikey.refused.scope");
    }

    @Override
    public Text apikeyLimitReached() {
        return TypedMessage.text(texts, "apikey.limit-reached");
    }

    @Override
    public Text apikeyLimitReachedAction() {
        return TypedMessage.text(texts, "apikey.limit-reached.action");
    }

    @Override
    public Text policyRefused() {
        return TypedMessage.text(texts, "policy.refused");
    }

    @Override
    public Text outboundRefusedTarget() {
        return TypedMessage.text(texts, "outbound.refused.target");
    }
}
