package com.petmatch.platform.bridge;

import com.petmatch.core.account.Account;
import com.petmatch.core.account.Accounts;
import com.petmatch.i18n.messages.LocalTexts;
import com.petmatch.i18n.messages.Messages;
import com.petmatch.kernel.event.OutboxRow;
import com.petmatch.kernel.privacy.Purpose;
import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.platform.mail.Letter;
import com.petmatch.platform.mail.LetterBox;
import java.net.URI;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Writes a letter to a person in their language. The letter is named by its event: sent again, it replaces itself. Safe for
 * concurrent use.
 */
public final class Postman {

    /** Subject and text of a letter, already in the reader's words. */
    record Words(String subject, String text) {}

    // In a right-to-left text an argument is isolated; a mail program would take the closing mark for a part of the
    // address.
    private static final Pattern BARE_LINKS =
            Pattern.compile("[\\u2066-\\u2068](https?://[^\\s\\u2066-\\u2069]{1,2000})\\u2069");

    private final Accounts accounts;
    private final Messages messages;
    private final LetterBox letters;
    private final URI publicUrl;

    /**
     * Over what the host wires.
     *
     * @param messages in a channel for plain text, not HTML
     * @param publicUrl where links in letters lead
     */
    public Postman(Accounts accounts, Messages messages, LetterBox letters, URI publicUrl) {
        this.accounts = accounts;
        this.messages = messages;
        this.letters = letters;
        this.publicUrl = publicUrl;
    }

    /** A full address of this site. */
    String link(String path) {
        return publicUrl.resolve(path).toString();
    }

    // Whoever has no active account any more gets no letter.
    void write(OutboxRow occasion, SubjectId reader, Function<LocalTexts, Words> writer) {
        accounts.find(occasion.tenant(), reader)
                .filter(account -> account.state().isActive())
                .ifPresent(account -> write(occasion, address(account), language(account), writer));
    }

    // To somebody who may have no account.
    void write(OutboxRow occasion, String address, String language, Function<LocalTexts, Words> writer) {
        send(occasion, address, writer.apply(messages.in(Locale.forLanguageTag(language))));
    }

    private static String address(Account account) {
        return account.email().reveal(Purpose.SERVICE);
    }

    private static String language(Account account) {
        return account.preferences().language().value();
    }

    private void send(OutboxRow occasion, String address, Words words) {
        letters.send(new Letter(
                occasion.eventId().value().toString(),
                address,
                words.subject(),
                BARE_LINKS.matcher(words.text()).replaceAll("$1"),
                occasion.occurredAt()));
    }
}
