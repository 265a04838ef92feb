package com.petmatch.i18n.texts;

import com.petmatch.i18n.messages.LocalTexts;
import com.petmatch.i18n.messages.Text;
import com.petmatch.i18n.messages.TypedMessage;

/** {@code security} as one reader's texts have it. Generated; change the bundle and generate again. */
final class LocalSecurityTexts implements SecurityTexts {

    private final LocalTexts texts;

    LocalSecurityTexts(LocalTexts texts) {
        this.texts = texts;
    }

    @Override
    public Text requestRefusedSize() {
        return TypedMessage.text(texts, "request.refused.size");
    }

    @Override
    public Text requestRefusedField() {
        return TypedMessage.text(texts, "request.refused.field");
    }

    @Override
    public Text requestRefusedTarget() {
        return TypedMessage.text(texts, "request.refused.target");
    }

    @Override
    public Text requestRefusedEncoding() {
        return TypedMessage.text(texts, "request.refused.encoding");
    }

    @Override
    public Text requestRefusedSegment() {
        return TypedMessage.text(texts, "request.refused.segment");
    }

    @Override
    public Text requestRefusedHost() {
        return TypedMessage.text(texts, "request.refused.host");
    }

    @Override
    public Text requestRefusedFraming() {
        return TypedMessage.text(texts, "request.refused.framing");
    }

    @Override
    public Text requestRefusedBodySize() {
        return TypedMessage.text(texts, "request.refused.body-size");
    }

    @Override
    public Text requestRefusedBodySizeAction() {
        return TypedMessage.text(texts, "request.refused.body-size.action");
    }

    @Override
    public Text requestRefusedLengthMissing() {
        return TypedMessage.text(texts, "request.refused.length-missing");
    }

    @Override
    public Text requestRefusedMethod() {
        return TypedMessage.text(texts, "request.refused.method");
    }

    @Override
    public Text requestRefusedRoute() {
        return TypedMessage.text(texts, "request.refused.route");
    }

    @Override
    public Text addressMalformed() {
        return TypedMessage.text(texts, "address.malformed");
    }

    @Override
    public Text tokenRejectedShape() {
        return TypedMessage.text(texts, "token.rejected.shape");
    }

    @Override
    public Text tokenRejectedShapeAction() {
        return TypedMessage.text(texts, "token.rejected.shape.action");
    }

    @Override
    public Text tokenRejectedSize() {
        return TypedMessage.text(texts, "token.rejected.size");
    }

    @Override
    public Text tokenRejectedSizeAction() {
        return TypedMessage.text(texts, "token.rejected.size.action");
    }

    @Override
    public Text tokenRejectedJson() {
        return TypedMessage.text(texts, "token.rejected.json");
    }

    @Override
    public Text tokenRejectedJsonAction() {
        return TypedMessage.text(texts, "token.rejected.json.action");
    }

    @Override
    public Text tokenRejectedHeader() {
        return TypedMessage.text(texts, "token.rejected.header");
    }

    @Override
    public Text tokenRejectedHeaderAction() {
        return TypedMessage.text(texts, "token.rejected.header.action");
    }

    @Override
    public Text tokenRejectedAlgorithm() {
        return TypedMessage.text(texts, "token.rejected.algorithm");
    }

    @Override
    public Text tokenRejectedAlgorithmAction() {
        return TypedMessage.text(texts, "token.rejected.algorithm.action");
    }

    @Override
    public Text tokenRejectedType() {
        return TypedMessage.text(texts, "token.rejected.type");
    }

    @Override
    public Text tokenRejectedTypeAction() {
        return TypedMessage.text(texts, "token.rejected.type.action");
    }

    @Override
    public Text tokenRejectedKey() {
        return TypedMessage.text(texts, "token.rejected.key");
    }

    @Override
    public Text tokenRejectedKeyAction() {
        return TypedMessage.text(texts, "token.rejected.key.action");
    }

    @Override
    public Text tokenRejectedSignature() {
        return TypedMessage.text(texts, "token.rejected.signature");
    }

    @Override
    public Text tokenRejectedSignatureAction() {
        return TypedMessage.text(texts, "token.rejected.signature.action");
    }

    @Override
    public Text tokenRejectedEncryption() {
        return TypedMessage.text(texts, "token.rejected.encryption");
    }

    @Override
    public Text tokenRejectedEncryptionAction() {
        return TypedMessage.text(texts, "token.rejected.encryption.action");
    }

    @Override
    public Text tokenRejectedIssuer() {
        return TypedMessage.text(texts, "token.rejected.issuer");
    }

    @Override
    public Text tokenRejectedIssuerAction() {
        return TypedMessage.text(texts, "token.rejected.issuer.action");
    }

    @Override
    public Text tokenRejectedAudience() {
        return TypedMessage.text(texts, "token.rejected.audience");
    }

    @Override
    public Text tokenRejectedAudienceAction() {
        return TypedMessage.text(texts, "token.rejected.audience.action");
    }

    @Override
    public Text tokenRejectedClaim() {
        return TypedMessage.text(texts, "token.rejected.claim");
    }

    @Override
    public Text tokenRejectedClaimAction() {
        return TypedMessage.text(texts, "token.rejected.claim.action");
    }

    @Override
    public Text tokenRejectedLifetime() {
        return TypedMessage.text(texts, "token.rejected.lifetime");
    }

    @Override
    public Text tokenRejectedLifetimeAction() {
        return TypedMessage.text(texts, "token.rejected.lifetime.action");
    }

    @Override
    public Text tokenRejectedConfirmation() {
        return TypedMessage.text(texts, "token.rejected.confirmation");
    }

    @Override
    public Text tokenRejectedConfirmationAction() {
        return TypedMessage.text(texts, "token.rejected.confirmation.action");
    }

    @Override
    public Text tokenExpired() {
        return TypedMessage.text(texts, "token.expired");
    }

    @Override
    public Text tokenExpiredAction() {
        return TypedMessage.text(texts, "token.expired.action");
    }

    @Override
    public Text tokenNotYetValid() {
        return TypedMessage.text(texts, "token.not-yet-valid");
    }

    @Override
    public Text tokenNotYetValidAction() {
        return TypedMessage.text(texts, "token.not-yet-valid.action");
    }

    @Override
    public Text tokenKeysUnavailable() {
        return TypedMessage.text(texts, "token.keys-unavailable");
    }

    @Override
    public Text tokenKeysUnavailableAction() {
        return TypedMessage.text(texts, "token.keys-unavailable.action");
    }

    @Override
    public Text tokenRevoked() {
        return TypedMessage.text(texts, "token.revoked");
    }

    @Override
    public Text tokenRevokedAction() {
        return TypedMessage.text(texts, "token.revoked.action");
    }

    @Override
    public Text tokenRevocationStale() {
        return TypedMessage.text(texts, "token.revocation-stale");
    }

    @Override
    public Text tokenRevocationStaleAction() {
        return TypedMessage.text(texts, "token.revocation-stale.action");
    }

    @Override
    public Text keysRefusedSet() {
        return TypedMessage.text(texts, "keys.refused.set");
    }

    @Override
    public Text keysMisuseState() {
        return TypedMessage.text(texts, "keys.misuse.state");
    }

    @Override
    public Text keysMisuseSelfTest() {
        return TypedMessage.text(texts, "keys.misuse.self-test");
    }

    @Override
    public Text sessionUnknown() {
        return TypedMessage.text(texts, "session.unknown");
    }

    @Override
    public Text sessionUnknownAction() {
        return TypedMessage.text(texts, "session.unknown.action");
    }

    @Override
    public Text sessionExpired() {
        return TypedMessage.text(texts, "session.expired");
    }

    @Override
    public Text sessionExpiredAction() {
        return TypedMessage.text(texts, "session.expired.action");
    }

    @Override
    public Text accessRefusedAnonymous() {
        return TypedMessage.text(texts, "access.refused.anonymous");
    }

    @Override
    public Text accessRefusedAnonymousAction() {
        return TypedMessage.text(texts, "access.refused.anonymous.action");
    }

    @Override
    public Text accessRefusedImpersonation() {
        return TypedMessage.text(texts, "access.refused.impersonation");
    }

    @Override
    public Text accessRefusedPermission() {
        return TypedMessage.text(texts, "access.refused.permission");
    }

    @Override
    public Text accessRefusedPermissionAction() {
        return TypedMessage.text(texts, "access.refused.permission.action");
    }

    @Override
    public Text accessRefusedTenant() {
        return TypedMessage.text(texts, "access.refused.tenant");
    }

    @Override
    public Text accessRefusedOwner() {
        return TypedMessage.text(texts, "access.refused.owner");
    }

    @Override
    public Text accessMisusePolicy() {
        return TypedMessage.text(texts, "access.misuse.policy");
    }

    @Override
    public Text csrfRefusedMissing() {
        return TypedMessage.text(texts, "csrf.refused.missing");
    }

    @Override
    public Text csrfRefusedMissingAction() {
        return TypedMessage.text(texts, "csrf.refused.missing.action");
    }

    @Override
    public Text csrfRefusedToken() {
        return TypedMessage.text(texts, "csrf.refused.token");
    }

    @Override
    public Text csrfRefusedTokenAction() {
        return TypedMessage.text(texts, "csrf.refused.token.action");
    }

    @Override
    public Text csrfRefusedOrigin() {
        return TypedMessage.text(texts, "csrf.refused.origin");
    }

    @Override
    public Text csrfRefusedOriginAction() {
        return TypedMessage.text(texts, "csrf.refused.origin.action");
    }

    @Override
    public Text redirectRefusedTarget() {
        return TypedMessage.text(texts, "redirect.refused.target");
    }

    @Override
    public Text limitReached() {
        return TypedMessage.text(texts, "limit.reached");
    }

    @Override
    public Text limitReachedAction() {
        return TypedMessage.text(texts, "limit.reached.action");
    }

    @Override
    public Text limitCostAboveBurst() {
        return TypedMessage.text(texts, "limit.cost-above-burst");
    }

    @Override
    public Text limitDegraded() {
        return TypedMessage.text(texts, "limit.degraded");
    }

    @Override
    public Text passwordRefusedTooShort() {
        return TypedMessage.text(texts, "password.refused.too-short");
    }

    @Override
    public Text passwordRefusedTooShortAction() {
        return TypedMessage.text(texts, "password.refused.too-short.action");
    }

    @Override
    public Text passwordRefusedTooLong() {
        return TypedMessage.text(texts, "password.refused.too-long");
    }

    @Override
    public Text passwordRefusedTooLongAction() {
        return TypedMessage.text(texts, "password.refused.too-long.action");
    }

    @Override
    public Text passwordRefusedMalformed() {
        return TypedMessage.text(texts, "password.refused.malformed");
    }

    @Override
    public Text passwordRefusedMalformedAction() {
        return TypedMessage.text(texts, "password.refused.malformed.action");
    }

    @Override
    public Text passwordRefusedCommon() {
        return TypedMessage.text(texts, "password.refused.common");
    }

    @Override
    public Text passwordRefusedCommonAction() {
        return TypedMessage.text(texts, "password.refused.common.action");
    }

    @Override
    public Text passwordRefusedContext() {
        return TypedMessage.text(texts, "password.refused.context");
    }

    @Override
    public Text passwordRefusedContextAction() {
        return TypedMessage.text(texts, "password.refused.context.action");
    }

    @Override
    public Text passwordOverloaded() {
        return TypedMessage.text(texts, "password.overloaded");
    }

    @Override
    public Text passwordOverloadedAction() {
        return TypedMessage.text(texts, "password.overloaded.action");
    }

    @Override
    public Text passwordMisuseHash() {
        return TypedMessage.text(texts, "password.misuse.hash");
    }

    @Override
    public Text loginRefusedCredentials() {
        return TypedMessage.text(texts, "login.refused.credentials");
    }

    @Override
    public Text loginRefusedCredentialsAction() {
        return TypedMessage.text(texts, "login.refused.credentials.action");
    }

    @Override
    public Text loginRefusedSubject() {
        return TypedMessage.text(texts, "login.refused.subject");
    }

    @Override
    public Text loginRefusedSubjectAction() {
        return TypedMessage.text(texts, "login.refused.subject.action");
    }

    @Override
    public Text loginRefusedUnverified() {
        return TypedMessage.text(texts, "login.refused.unverified");
    }

    @Override
    public Text loginRefusedUnverifiedAction() {
        return TypedMessage.text(texts, "login.refused.unverified.action");
    }

    @Override
    public Text loginDelayed() {
        return TypedMessage.text(texts, "login.delayed");
    }

    @Override
    public Text loginDelayedAction() {
        return TypedMessage.text(texts, "login.delayed.action");
    }

    @Override
    public Text loginRefusedRegistered() {
        return TypedMessage.text(texts, "login.refused.registered");
    }

    @Override
    public Text loginRefusedRegisteredAction() {
        return TypedMessage.text(texts, "login.refused.registered.action");
    }

    @Override
    public Text loginMisuseTransaction() {
        return TypedMessage.text(texts, "login.misuse.transaction");
    }

    @Override
    public Text onetimeRefusedUnknown() {
        return TypedMessage.text(texts, "onetime.refused.unknown");
    }

    @Override
    public Text onetimeRefusedUnknownAction() {
        return TypedMessage.text(texts, "onetime.refused.unknown.action");
    }

    @Override
    public Text onetimeRefusedUsed() {
        return TypedMessage.text(texts, "onetime.refused.used");
    }

    @Override
    public Text onetimeRefusedUsedAction() {
        return TypedMessage.text(texts, "onetime.refused.used.action");
    }

    @Override
    public Text onetimeRefusedExpired() {
        return TypedMessage.text(texts, "onetime.refused.expired");
    }

    @Override
    public Text onetimeRefusedExpiredAction() {
        return TypedMessage.text(texts, "onetime.refused.expired.action");
    }

    @Override
    public Text pipelineMisuseIncomplete() {
        return TypedMessage.text(texts, "pipeline.misuse.incomplete");
    }

    @Override
    public Text pipelineStageFailed() {
        return TypedMessage.text(texts, "pipeline.stage.failed");
    }

    @Override
    public Text pipelineStageFailedAction() {
        return TypedMessage.text(texts, "pipeline.stage.failed.action");
    }

    @Override
    public Text storeConflict() {
        return TypedMessage.text(texts, "store.conflict");
    }

    @Override
    public Text storeConflictAction() {
        return TypedMessage.text(texts, "store.conflict.action");
    }
}
