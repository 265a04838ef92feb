package com.petmatch.i18n.texts;

import com.petmatch.i18n.messages.LocalTexts;
import com.petmatch.i18n.messages.Text;
import com.petmatch.i18n.messages.TypedMessage;

/** {@code market} as one reader's texts have it. Generated; change the bundle and generate again. */
final class LocalMarketTexts implements MarketTexts {

    private final LocalTexts texts;

    LocalMarketTexts(LocalTexts texts) {
        this.texts = texts;
    }

    @Override
    public Text marketStockInsufficient() {
        return TypedMessage.text(texts, "market.stock.insufficient");
    }

    @Override
    public Text marketStockInsufficientAction() {
        return TypedMessage.text(texts, "market.stock.insufficient.action");
    }

    @Override
    public Text marketPriceChanged() {
        return TypedMessage.text(texts, "market.price.changed");
    }

    @Override
    public Text marketPriceChangedAction() {
        return TypedMessage.text(texts, "market.price.changed.action");
    }

    @Override
    public Text marketListingUnknown() {
        return TypedMessage.text(texts, "market.listing.unknown");
    }

    @Override
    public Text marketListingRefused() {
        return TypedMessage.text(texts, "market.listing.refused");
    }

    @Override
    public Text marketListingRefusedAction() {
        return TypedMessage.text(texts, "market.listing.refused.action");
    }

    @Override
    public Text marketOrderPlaced() {
        return TypedMessage.text(texts, "market.order.placed");
    }

    @Override
    public Text marketOrderPaid() {
        return TypedMessage.text(texts, "market.order.paid");
    }

    @Override
    public Text marketOrderShipped() {
        return TypedMessage.text(texts, "market.order.shipped");
    }

    @Override
    public Text marketOrderDelivered() {
        return TypedMessage.text(texts, "market.order.delivered");
    }

    @Override
    public Text marketOrderCanceled() {
        return TypedMessage.text(texts, "market.order.canceled");
    }

    @Override
    public Text marketOrderExpired() {
        return TypedMessage.text(texts, "market.order.expired");
    }

    @Override
    public Text marketEscrowHeld() {
        return TypedMessage.text(texts, "market.escrow.held");
    }

    @Override
    public Text marketEscrowReleased() {
        return TypedMessage.text(texts, "market.escrow.released");
    }

    @Override
    public Text marketEscrowRefunded() {
        return TypedMessage.text(texts, "market.escrow.refunded");
    }

    @Override
    public Text marketReturnAccepted() {
        return TypedMessage.text(texts, "market.return.accepted");
    }

    @Override
    public Text marketReturnTooLate() {
        return TypedMessage.text(texts, "market.return.too-late");
    }

    @Override
    public Text marketSellerNotVerified() {
        return TypedMessage.text(texts, "market.seller.not-verified");
    }

    @Override
    public Text shippingAddressInvalid() {
        return TypedMessage.text(texts, "shipping.address.invalid");
    }

    @Override
    public Text shippingAddressInvalidAction() {
        return TypedMessage.text(texts, "shipping.address.invalid.action");
    }

    @Override
    public Text shippingNotAvailable() {
        return TypedMessage.text(texts, "shipping.not-available");
    }

    @Override
    public Text shippingTooHeavy() {
        return TypedMessage.text(texts, "shipping.too-heavy");
    }

    @Override
    public Text visibilityHiddenBlocked() {
        return TypedMessage.text(texts, "visibility.hidden.blocked");
    }

    @Override
    public Text visibilityHiddenPrivate() {
        return TypedMessage.text(texts, "visibility.hidden.private");
    }

    @Override
    public Text visibilityHiddenRemoved() {
        return TypedMessage.text(texts, "visibility.hidden.removed");
    }

    @Override
    public Text visibilityHiddenAge() {
        return TypedMessage.text(texts, "visibility.hidden.age");
    }

    @Override
    public Text consentMissing() {
        return TypedMessage.text(texts, "consent.missing");
    }

    @Override
    public Text consentMissingAction() {
        return TypedMessage.text(texts, "consent.missing.action");
    }

    @Override
    public Text privacyExportReady() {
        return TypedMessage.text(texts, "privacy.export.ready");
    }

    @Override
    public Text privacyExportRunning() {
        return TypedMessage.text(texts, "privacy.export.running");
    }

    @Override
    public Text privacyErasureScheduled() {
        return TypedMessage.text(texts, "privacy.erasure.scheduled");
    }

    @Override
    public Text privacyErasureDone() {
        return TypedMessage.text(texts, "privacy.erasure.done");
    }

    @Override
    public Text privacyErasureHeld() {
        return TypedMessage.text(texts, "privacy.erasure.held");
    }

    @Override
    public Text matchLiked() {
        return TypedMessage.text(texts, "match.liked");
    }

    @Override
    public Text matchMatched() {
        return TypedMessage.text(texts, "match.matched");
    }

    @Override
    public Text matchOutOfLikes() {
        return TypedMessage.text(texts, "match.out-of-likes");
    }

    @Override
    public Text matchOutOfLikesAction() {
        return TypedMessage.text(texts, "match.out-of-likes.action");
    }

    @Override
    public Text kycLevelTooLow() {
        return TypedMessage.text(texts, "kyc.level-too-low");
    }

    @Override
    public Text kycLevelTooLowAction() {
        return TypedMessage.text(texts, "kyc.level-too-low.action");
    }

    @Override
    public Text kycLimitReached() {
        return TypedMessage.text(texts, "kyc.limit-reached");
    }

    @Override
    public Text kycLimitReachedAction() {
        return TypedMessage.text(texts, "kyc.limit-reached.action");
    }
}
