package com.petmatch.i18n.messages;

import com.petmatch.i18n.model.RenderProfile;

/** Where a text goes: it decides isolation, spaces and what becomes of control characters in arguments. */
public enum Channel {
    WEB,
    EMAIL_SUBJECT,
    EMAIL_TEXT,
    EMAIL_HTML,
    PUSH_TITLE,
    PUSH_BODY,
    SMS,
    LOG;

    RenderProfile plain() {
        return switch (this) {
            case WEB, EMAIL_TEXT, EMAIL_HTML, PUSH_BODY -> RenderProfile.TEXT;
            case EMAIL_SUBJECT, PUSH_TITLE -> RenderProfile.LINE;
            case SMS -> RenderProfile.SMS;
            case LOG -> RenderProfile.LOG;
        };
    }
}
