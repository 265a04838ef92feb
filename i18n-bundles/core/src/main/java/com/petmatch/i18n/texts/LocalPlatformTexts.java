package com.petmatch.i18n.texts;

import com.petmatch.i18n.messages.LocalTexts;
import com.petmatch.i18n.messages.Text;
import com.petmatch.i18n.messages.TypedMessage;

/** {@code platform} as one reader's texts have it. Generated; change the bundle and generate again. */
final class LocalPlatformTexts implements PlatformTexts {

    private final LocalTexts texts;

    LocalPlatformTexts(LocalTexts texts) {
        this.texts = texts;
    }

    @Override
    public Text platformUnexpected() {
        return TypedMessage.text(texts, "platform.unexpected");
    }

    @Override
    public Text platformUnexpectedAction() {
        return TypedMessage.text(texts, "platform.unexpected.action");
    }

    @Override
    public Text platformNotFound() {
        return TypedMessage.text(texts, "platform.not-found");
    }

    @Override
    public Text platformNotFoundAction() {
        return TypedMessage.text(texts, "platform.not-found.action");
    }

    @Override
    public Text platformRequestUnreadable() {
        return TypedMessage.text(texts, "platform.request.unreadable");
    }

    @Override
    public Text platformRequestUnreadableAction() {
        return TypedMessage.text(texts, "platform.request.unreadable.action");
    }

    @Override
    public Text platformRequestMediaType() {
        return TypedMessage.text(texts, "platform.request.media-type");
    }

    @Override
    public Text platformRequestMediaTypeAction() {
        return TypedMessage.text(texts, "platform.request.media-type.action");
    }

    @Override
    public Text platformRequestStale() {
        return TypedMessage.text(texts, "platform.request.stale");
    }

    @Override
    public Text platformRequestStaleAction() {
        return TypedMessage.text(texts, "platform.request.stale.action");
    }

    @Override
    public Text platformIdempotencyKeyMissing() {
        return TypedMessage.text(texts, "platform.idempotency-key.missing");
    }

    @Override
    public Text platformIdempotencyKeyMissingAction() {
        return TypedMessage.text(texts, "platform.idempotency-key.missing.action");
    }

    @Override
    public Text platformDatabaseUnavailable() {
        return TypedMessage.text(texts, "platform.database.unavailable");
    }

    @Override
    public Text platformDatabaseUnavailableAction() {
        return TypedMessage.text(texts, "platform.database.unavailable.action");
    }

    @Override
    public Text platformClientTaken() {
        return TypedMessage.text(texts, "platform.client.taken");
    }

    @Override
    public Text platformClientTakenAction() {
        return TypedMessage.text(texts, "platform.client.taken.action");
    }
}
