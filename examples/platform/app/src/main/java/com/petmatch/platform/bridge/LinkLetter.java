package com.petmatch.platform.bridge;

import com.petmatch.kernel.event.EventConsumer;
import com.petmatch.kernel.event.OutboxRow;
import com.petmatch.platform.bridge.Postman.Words;
import com.petmatch.platform.signin.LinkAsked;
import com.petmatch.platform.signin.MailedLink;
import com.petmatch.security.onetime.OneTimeSecrets;
import java.util.Locale;

/** Link asked for → letter that carries it. Written again it carries a new one, and only the newest one works. */
public final class LinkLetter implements EventConsumer {

    private final Postman postman;
    private final OneTimeSecrets secrets;

    public LinkLetter(Postman postman, OneTimeSecrets secrets) {
        this.postman = postman;
        this.secrets = secrets;
    }

    @Override
    public String name() {
        return "link-letter";
    }

    @Override
    public boolean accepts(String eventType) {
        return eventType.equals(LinkAsked.TYPE);
    }

    @Override
    public void accept(OutboxRow row) {
        LinkAsked asked = LinkAsked.from(row);
        MailedLink link = asked.link();
        String letter = "mail." + link.name().toLowerCase(Locale.ROOT);
        postman.write(row, asked.subject(), texts -> {
            String token =
                    secrets.issue(row.tenant(), link.purpose(), asked.subject()).revealText();
            return new Words(
                    texts.text(letter + ".subject").toString(),
                    texts.text(letter + ".text", "link", postman.link(link.path(token)), "minutes", link.minutes())
                            .toString());
        });
    }
}
