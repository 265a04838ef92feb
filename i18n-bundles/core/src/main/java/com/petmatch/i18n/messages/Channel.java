package com.petmatch.i18n.messages;

import com.petmatch.i18n.model.RenderProfile;

/** Where a text goes: it decides isolation, spaces and what becomes of control characters in arguments. */
public enum Channel {
    WEB(RenderProfile.TEXT),
    EMAIL_SUBJECT(RenderProfile.LINE),
    EMAIL_TEXT(RenderProfile.TEXT),
    EMAIL_HTML(RenderProfile.TEXT),
    PUSH_TITLE(RenderProfile.LINE),
    PUSH_BODY(RenderProfile.TEXT),
    SMS(RenderProfile.SMS),
    LOG(RenderProfile.LOG);

    private final RenderProfile plain;

    Channel(RenderProfile plain) {
        this.plain = plain;
    }

    RenderProfile plain() {
        return plain;
    }
}
