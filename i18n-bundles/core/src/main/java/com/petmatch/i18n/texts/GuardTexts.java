package com.petmatch.i18n.texts;

import com.petmatch.i18n.messages.LocalTexts;
import com.petmatch.i18n.messages.Text;

/** The texts of {@code guard}, typed. Generated; change the bundle and generate again. */
public interface GuardTexts {

    /** These texts in the language and formats of one reader. */
    static GuardTexts of(LocalTexts texts) {
        return new LocalGuardTexts(texts);
    }

    /** {@code upload.accepted} */
    Text uploadAccepted();

    /** {@code upload.scanner-not-configured} */
    Text uploadScannerNotConfigured();

    /** {@code upload.scanner-not-configured.action} */
    Text uploadScannerNotConfiguredAction();

    /** {@code upload.quarantined} */
    Text uploadQuarantined();

    /** {@code upload.quarantined.action} */
    Text uploadQuarantinedAction();

    /** {@code upload.refused.infected} */
    Text uploadRefusedInfected();

    /** {@code upload.refused.infected.action} */
    Text uploadRefusedInfectedAction();

    /** {@code upload.refused.type} */
    Text uploadRefusedType();

    /** {@code upload.refused.type.action} */
    Text uploadRefusedTypeAction();

    /** {@code upload.refused.mismatch} */
    Text uploadRefusedMismatch();

    /** {@code upload.refused.mismatch.action} */
    Text uploadRefusedMismatchAction();

    /** {@code upload.refused.size} */
    Text uploadRefusedSize();

    /** {@code upload.refused.size.action} */
    Text uploadRefusedSizeAction();

    /** {@code upload.refused.dimensions} */
    Text uploadRefusedDimensions();

    /** {@code upload.refused.dimensions.action} */
    Text uploadRefusedDimensionsAction();

    /** {@code upload.refused.archive-limit} */
    Text uploadRefusedArchiveLimit();

    /** {@code upload.refused.archive-limit.action} */
    Text uploadRefusedArchiveLimitAction();

    /** {@code upload.quarantined.encrypted} */
    Text uploadQuarantinedEncrypted();

    /** {@code upload.quarantined.encrypted.action} */
    Text uploadQuarantinedEncryptedAction();

    /** {@code upload.refused.name} */
    Text uploadRefusedName();

    /** {@code upload.refused.name.action} */
    Text uploadRefusedNameAction();

    /** {@code upload.refused.quota} */
    Text uploadRefusedQuota();

    /** {@code upload.refused.quota.action} */
    Text uploadRefusedQuotaAction();

    /** {@code upload.scan-timed-out} */
    Text uploadScanTimedOut();

    /** {@code upload.scan-timed-out.action} */
    Text uploadScanTimedOutAction();

    /** {@code upload.refused.empty} */
    Text uploadRefusedEmpty();

    /** {@code upload.refused.empty.action} */
    Text uploadRefusedEmptyAction();

    /** {@code upload.refused.interrupted} */
    Text uploadRefusedInterrupted();

    /** {@code upload.refused.interrupted.action} */
    Text uploadRefusedInterruptedAction();

    /** {@code upload.refused.malformed} */
    Text uploadRefusedMalformed();

    /** {@code upload.refused.malformed.action} */
    Text uploadRefusedMalformedAction();

    /** {@code upload.refused.polyglot} */
    Text uploadRefusedPolyglot();

    /** {@code upload.refused.polyglot.action} */
    Text uploadRefusedPolyglotAction();

    /** {@code upload.refused.archive-entry} */
    Text uploadRefusedArchiveEntry();

    /** {@code upload.refused.archive-entry.action} */
    Text uploadRefusedArchiveEntryAction();

    /** {@code upload.quarantined.limit} */
    Text uploadQuarantinedLimit();

    /** {@code upload.quarantined.limit.action} */
    Text uploadQuarantinedLimitAction();

    /** {@code upload.quarantined.unscanned} */
    Text uploadQuarantinedUnscanned();

    /** {@code upload.quarantined.unscanned.action} */
    Text uploadQuarantinedUnscannedAction();

    /** {@code upload.store-failed} */
    Text uploadStoreFailed();

    /** {@code upload.store-failed.action} */
    Text uploadStoreFailedAction();

    /** {@code upload.misuse.policy} */
    Text uploadMisusePolicy();

    /** {@code firewall.refused} */
    Text firewallRefused();

    /** {@code firewall.refused.action} */
    Text firewallRefusedAction();

    /** {@code firewall.refused.body-coding} */
    Text firewallRefusedBodyCoding();

    /** {@code firewall.refused.body-coding.action} */
    Text firewallRefusedBodyCodingAction();

    /** {@code firewall.misuse.settings} */
    Text firewallMisuseSettings();

    /** {@code reputation.banned} */
    Text reputationBanned();

    /** {@code reputation.banned.action} */
    Text reputationBannedAction();

    /** {@code honeypot.hit} */
    Text honeypotHit();

    /** {@code challenge.required} */
    Text challengeRequired();

    /** {@code challenge.required.action} */
    Text challengeRequiredAction();

    /** {@code totp.required} */
    Text totpRequired();

    /** {@code totp.refused.code} */
    Text totpRefusedCode();

    /** {@code totp.refused.code.action} */
    Text totpRefusedCodeAction();

    /** {@code totp.refused.replayed} */
    Text totpRefusedReplayed();

    /** {@code totp.refused.replayed.action} */
    Text totpRefusedReplayedAction();

    /** {@code totp.refused.clock} */
    Text totpRefusedClock();

    /** {@code totp.refused.clock.action} */
    Text totpRefusedClockAction();

    /** {@code recovery.refused.code} */
    Text recoveryRefusedCode();

    /** {@code recovery.refused.code.action} */
    Text recoveryRefusedCodeAction();

    /** {@code recovery.running-low} */
    Text recoveryRunningLow();

    /** {@code recovery.running-low.action} */
    Text recoveryRunningLowAction();

    /** {@code passkey.refused.challenge} */
    Text passkeyRefusedChallenge();

    /** {@code passkey.refused.challenge.action} */
    Text passkeyRefusedChallengeAction();

    /** {@code passkey.refused.origin} */
    Text passkeyRefusedOrigin();

    /** {@code passkey.refused.verification} */
    Text passkeyRefusedVerification();

    /** {@code passkey.refused.verification.action} */
    Text passkeyRefusedVerificationAction();

    /** {@code passkey.refused.counter} */
    Text passkeyRefusedCounter();

    /** {@code passkey.refused.counter.action} */
    Text passkeyRefusedCounterAction();

    /** {@code passkey.refused.unknown} */
    Text passkeyRefusedUnknown();

    /** {@code passkey.refused.unknown.action} */
    Text passkeyRefusedUnknownAction();

    /** {@code passkey.limit-reached} */
    Text passkeyLimitReached();

    /** {@code passkey.limit-reached.action} */
    Text passkeyLimitReachedAction();

    /** {@code refresh.expired} */
    Text refreshExpired();

    /** {@code refresh.expired.action} */
    Text refreshExpiredAction();

    /** {@code refresh.unknown} */
    Text refreshUnknown();

    /** {@code refresh.unknown.action} */
    Text refreshUnknownAction();

    /** {@code refresh.reuse-detected} */
    Text refreshReuseDetected();

    /** {@code refresh.reuse-detected.action} */
    Text refreshReuseDetectedAction();

    /** {@code refresh.misuse.transaction} */
    Text refreshMisuseTransaction();

    /** {@code apikey.refused.malformed} */
    Text apikeyRefusedMalformed();

    /** {@code apikey.refused.malformed.action} */
    Text apikeyRefusedMalformedAction();

    /** {@code apikey.refused.unknown} */
    Text apikeyRefusedUnknown();

    /** {@code apikey.refused.unknown.action} */
    Text apikeyRefusedUnknownAction();

    /** {@code apikey.refused.expired} */
    Text apikeyRefusedExpired();

    /** {@code apikey.refused.expired.action} */
    Text apikeyRefusedExpiredAction();

    /** {@code apikey.refused.revoked} */
    Text apikeyRefusedRevoked();

    /** {@code apikey.refused.revoked.action} */
    Text apikeyRefusedRevokedAction();

    /** {@code apikey.refused.scope} */
    Text apikeyRefusedScope();

    /** {@code apikey.limit-reached} */
    Text apikeyLimitReached();

    /** {@code apikey.limit-reached.action} */
    Text apikeyLimitReachedAction();

    /** {@code policy.refused} */
    Text policyRefused();

    /** {@code outbound.refused.target} */
    Text outboundRefusedTarget();
}
