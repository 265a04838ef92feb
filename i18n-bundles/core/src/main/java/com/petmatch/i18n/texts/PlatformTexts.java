package com.petmatch.i18n.texts;

import com.petmatch.i18n.messages.LocalTexts;
import com.petmatch.i18n.messages.Text;

/** The texts of {@code platform}, typed. Generated; change the bundle and generate again. */
public interface PlatformTexts {

    /** These texts in the language and formats of one reader. */
    static PlatformTexts of(LocalTexts texts) {
        return new LocalPlatformTexts(texts);
    }

    /** {@code platform.unexpected} */
    Text platformUnexpected();

    /** {@code platform.unexpected.action} */
    Text platformUnexpectedAction();

    /** {@code platform.not-found} */
    Text platformNotFound();

    /** {@code platform.not-found.action} */
    Text platformNotFoundAction();

    /** {@code platform.request.unreadable} */
    Text platformRequestUnreadable();

    /** {@code platform.request.unreadable.action} */
    Text platformRequestUnreadableAction();

    /** {@code platform.request.media-type} */
    Text platformRequestMediaType();

    /** {@code platform.request.media-type.action} */
    Text platformRequestMediaTypeAction();

    /** {@code platform.request.stale} */
    Text platformRequestStale();

    /** {@code platform.request.stale.action} */
    Text platformRequestStaleAction();

    /** {@code platform.idempotency-key.missing} */
    Text platformIdempotencyKeyMissing();

    /** {@code platform.idempotency-key.missing.action} */
    Text platformIdempotencyKeyMissingAction();

    /** {@code platform.database.unavailable} */
    Text platformDatabaseUnavailable();

    /** {@code platform.database.unavailable.action} */
    Text platformDatabaseUnavailableAction();

    /** {@code platform.client.taken} */
    Text platformClientTaken();

    /** {@code platform.client.taken.action} */
    Text platformClientTakenAction();
}
