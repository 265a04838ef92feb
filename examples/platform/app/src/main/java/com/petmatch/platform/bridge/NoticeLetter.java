package com.petmatch.platform.bridge;

import com.petmatch.i18n.messages.LocalTexts;
import com.petmatch.kernel.event.EventConsumer;
import com.petmatch.kernel.event.OutboxRow;
import com.petmatch.platform.bridge.Postman.Words;
import com.petmatch.platform.notice.SecurityNotice;
import com.petmatch.platform.notice.SecurityNotice.Kind;

/** Something happened to what opens an account → letter to its owner, with the way to a new password. */
public final class NoticeLetter implements EventConsumer {

    private final Postman postman;

    public NoticeLetter(Postman postman) {
        this.postman = postman;
    }

    @Override
    public String name() {
        return "notice-letter";
    }

    @Override
    public boolean accepts(String eventType) {
        return eventType.equals(SecurityNotice.TYPE);
    }

    @Override
    public void accept(OutboxRow row) {
        SecurityNotice notice = SecurityNotice.from(row);
        postman.write(
                row,
                notice.subject(),
                texts -> new Words(
                        texts.text("mail.notice.subject").toString(),
                        texts.text("mail.notice.text", "event", event(texts, notice), "link", postman.link("/reset"))
                                .toString()));
    }

    private static String event(LocalTexts texts, SecurityNotice notice) {
        String key = "mail.notice." + notice.kind().code();
        return notice.kind() == Kind.CODE_USED
                ? texts.text(key, "left", notice.left()).toString()
                : texts.text(key).toString();
    }
}
