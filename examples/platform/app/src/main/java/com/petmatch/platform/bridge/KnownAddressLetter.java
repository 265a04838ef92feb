package com.petmatch.platform.bridge;

import com.petmatch.kernel.event.EventConsumer;
import com.petmatch.kernel.event.OutboxRow;
import com.petmatch.platform.account.SignUpRepeated;
import com.petmatch.platform.bridge.Postman.Words;

/** Sign-up with a known address → letter to its owner; the page told the person who typed it nothing. */
public final class KnownAddressLetter implements EventConsumer {

    private final Postman postman;

    public KnownAddressLetter(Postman postman) {
        this.postman = postman;
    }

    @Override
    public String name() {
        return "known-address-letter";
    }

    @Override
    public boolean accepts(String eventType) {
        return eventType.equals(SignUpRepeated.TYPE);
    }

    @Override
    public void accept(OutboxRow row) {
        postman.write(
                row,
                SignUpRepeated.from(row).subject(),
                texts -> new Words(
                        texts.text("mail.known.subject").toString(),
                        texts.text("mail.known.text", "link", postman.link("/sign-in"))
                                .toString()));
    }
}
