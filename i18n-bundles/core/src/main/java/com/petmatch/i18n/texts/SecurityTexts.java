package com.petmatch.i18n.texts;

import com.petmatch.i18n.messages.LocalTexts;
import com.petmatch.i18n.messages.Text;

/** The texts of {@code security}, typed. Generated; change the bundle and generate again. */
public interface SecurityTexts {

    /** These texts in the language and formats of one reader. */
    static SecurityTexts of(LocalTexts texts) {
        return new LocalSecurityTexts(texts);
    }

    /** {@code request.refused.size} */
    Text requestRefusedSize();

    /** {@code request.refused.field} */
    Text requestRefusedField();

    /** {@code request.refused.target} */
    Text requestRefusedTarget();

    /** {@code request.refused.encoding} */
    Text requestRefusedEncoding();

    /** {@code request.refused.segment} */
    Text requestRefusedSegment();

    /** {@code request.refused.host} */
    Text requestRefusedHost();

    /** {@code request.refused.framing} */
    Text requestRefusedFraming();

    /** {@code request.refused.body-size} */
    Text requestRefusedBodySize();

    /** {@code request.refused.body-size.action} */
    Text requestRefusedBodySizeAction();

    /** {@code request.refused.length-missing} */
    Text requestRefusedLengthMissing();

    /** {@code request.refused.method} */
    Text requestRefusedMethod();

    /** {@code request.refused.route} */
    Text requestRefusedRoute();

    /** {@code address.malformed} */
    Text addressMalformed();

    /** {@code token.rejected.shape} */
    Text tokenRejectedShape();

    /** {@code token.rejected.shape.action} */
    Text tokenRejectedShapeAction();

    /** {@code token.rejected.size} */
    Text tokenRejectedSize();

    /** {@code token.rejected.size.action} */
    Text tokenRejectedSizeAction();

    /** {@code token.rejected.json} */
    Text tokenRejectedJson();

    /** {@code token.rejected.json.action} */
    Text tokenRejectedJsonAction();

    /** {@code token.rejected.header} */
    Text tokenRejectedHeader();

    /** {@code token.rejected.header.action} */
    Text tokenRejectedHeaderAction();

    /** {@code token.rejected.algorithm} */
    Text tokenRejectedAlgorithm();

    /** {@code token.rejected.algorithm.action} */
    Text tokenRejectedAlgorithmAction();

    /** {@code token.rejected.type} */
    Text tokenRejectedType();

    /** {@code token.rejected.type.action} */
    Text tokenRejectedTypeAction();

    /** {@code token.rejected.key} */
    Text tokenRejectedKey();

    /** {@code token.rejected.key.action} */
    Text tokenRejectedKeyAction();

    /** {@code token.rejected.signature} */
    Text tokenRejectedSignature();

    /** {@code token.rejected.signature.action} */
    Text tokenRejectedSignatureAction();

    /** {@code token.rejected.encryption} */
    Text tokenRejectedEncryption();

    /** {@code token.rejected.encryption.action} */
    Text tokenRejectedEncryptionAction();

    /** {@code token.rejected.issuer} */
    Text tokenRejectedIssuer();

    /** {@code token.rejected.issuer.action} */
    Text tokenRejectedIssuerAction();

    /** {@code token.rejected.audience} */
    Text tokenRejectedAudience();

    /** {@code token.rejected.audience.action} */
    Text tokenRejectedAudienceAction();

    /** {@code token.rejected.claim} */
    Text tokenRejectedClaim();

    /** {@code token.rejected.claim.action} */
    Text tokenRejectedClaimAction();

    /** {@code token.rejected.lifetime} */
    Text tokenRejectedLifetime();

    /** {@code token.rejected.lifetime.action} */
    Text tokenRejectedLifetimeAction();

    /** {@code token.rejected.confirmation} */
    Text tokenRejectedConfirmation();

    /** {@code token.rejected.confirmation.action} */
    Text tokenRejectedConfirmationAction();

    /** {@code token.expired} */
    Text tokenExpired();

    /** {@code token.expired.action} */
    Text tokenExpiredAction();

    /** {@code token.not-yet-valid} */
    Text tokenNotYetValid();

    /** {@code token.not-yet-valid.action} */
    Text tokenNotYetValidAction();

    /** {@code token.keys-unavailable} */
    Text tokenKeysUnavailable();

    /** {@code token.keys-unavailable.action} */
    Text tokenKeysUnavailableAction();

    /** {@code token.revoked} */
    Text tokenRevoked();

    /** {@code token.revoked.action} */
    Text tokenRevokedAction();

    /** {@code token.revocation-stale} */
    Text tokenRevocationStale();

    /** {@code token.revocation-stale.action} */
    Text tokenRevocationStaleAction();

    /** {@code keys.refused.set} */
    Text keysRefusedSet();

    /** {@code keys.misuse.state} */
    Text keysMisuseState();

    /** {@code keys.misuse.self-test} */
    Text keysMisuseSelfTest();

    /** {@code session.unknown} */
    Text sessionUnknown();

    /** {@code session.unknown.action} */
    Text sessionUnknownAction();

    /** {@code session.expired} */
    Text sessionExpired();

    /** {@code session.expired.action} */
    Text sessionExpiredAction();

    /** {@code access.refused.anonymous} */
    Text accessRefusedAnonymous();

    /** {@code access.refused.anonymous.action} */
    Text accessRefusedAnonymousAction();

    /** {@code access.refused.impersonation} */
    Text accessRefusedImpersonation();

    /** {@code access.refused.permission} */
    Text accessRefusedPermission();

    /** {@code access.refused.permission.action} */
    Text accessRefusedPermissionAction();

    /** {@code access.refused.tenant} */
    Text accessRefusedTenant();

    /** {@code access.refused.owner} */
    Text accessRefusedOwner();

    /** {@code access.misuse.policy} */
    Text accessMisusePolicy();

    /** {@code csrf.refused.missing} */
    Text csrfRefusedMissing();

    /** {@code csrf.refused.missing.action} */
    Text csrfRefusedMissingAction();

    /** {@code csrf.refused.token} */
    Text csrfRefusedToken();

    /** {@code csrf.refused.token.action} */
    Text csrfRefusedTokenAction();

    /** {@code csrf.refused.origin} */
    Text csrfRefusedOrigin();

    /** {@code csrf.refused.origin.action} */
    Text csrfRefusedOriginAction();

    /** {@code redirect.refused.target} */
    Text redirectRefusedTarget();

    /** {@code limit.reached} */
    Text limitReached();

    /** {@code limit.reached.action} */
    Text limitReachedAction();

    /** {@code limit.cost-above-burst} */
    Text limitCostAboveBurst();

    /** {@code limit.degraded} */
    Text limitDegraded();

    /** {@code password.refused.too-short} */
    Text passwordRefusedTooShort();

    /** {@code password.refused.too-short.action} */
    Text passwordRefusedTooShortAction();

    /** {@code password.refused.too-long} */
    Text passwordRefusedTooLong();

    /** {@code password.refused.too-long.action} */
    Text passwordRefusedTooLongAction();

    /** {@code password.refused.malformed} */
    Text passwordRefusedMalformed();

    /** {@code password.refused.malformed.action} */
    Text passwordRefusedMalformedAction();

    /** {@code password.refused.common} */
    Text passwordRefusedCommon();

    /** {@code password.refused.common.action} */
    Text passwordRefusedCommonAction();

    /** {@code password.refused.context} */
    Text passwordRefusedContext();

    /** {@code password.refused.context.action} */
    Text passwordRefusedContextAction();

    /** {@code password.overloaded} */
    Text passwordOverloaded();

    /** {@code password.overloaded.action} */
    Text passwordOverloadedAction();

    /** {@code password.misuse.hash} */
    Text passwordMisuseHash();

    /** {@code login.refused.credentials} */
    Text loginRefusedCredentials();

    /** {@code login.refused.credentials.action} */
    Text loginRefusedCredentialsAction();

    /** {@code login.refused.subject} */
    Text loginRefusedSubject();

    /** {@code login.refused.subject.action} */
    Text loginRefusedSubjectAction();

    /** {@code login.refused.unverified} */
    Text loginRefusedUnverified();

    /** {@code login.refused.unverified.action} */
    Text loginRefusedUnverifiedAction();

    /** {@code login.delayed} */
    Text loginDelayed();

    /** {@code login.delayed.action} */
    Text loginDelayedAction();

    /** {@code login.refused.registered} */
    Text loginRefusedRegistered();

    /** {@code login.refused.registered.action} */
    Text loginRefusedRegisteredAction();

    /** {@code login.misuse.transaction} */
    Text loginMisuseTransaction();

    /** {@code onetime.refused.unknown} */
    Text onetimeRefusedUnknown();

    /** {@code onetime.refused.unknown.action} */
    Text onetimeRefusedUnknownAction();

    /** {@code onetime.refused.used} */
    Text onetimeRefusedUsed();

    /** {@code onetime.refused.used.action} */
    Text onetimeRefusedUsedAction();

    /** {@code onetime.refused.expired} */
    Text onetimeRefusedExpired();

    /** {@code onetime.refused.expired.action} */
    Text onetimeRefusedExpiredAction();

    /** {@code pipeline.misuse.incomplete} */
    Text pipelineMisuseIncomplete();

    /** {@code pipeline.stage.failed} */
    Text pipelineStageFailed();

    /** {@code pipeline.stage.failed.action} */
    Text pipelineStageFailedAction();

    /** {@code store.conflict} */
    Text storeConflict();

    /** {@code store.conflict.action} */
    Text storeConflictAction();
}
