package com.petmatch.platform.mail;

import com.petmatch.platform.parts.HostParts;
import com.petmatch.platform.web.Answer;
import com.petmatch.platform.web.Page;
import com.petmatch.platform.web.PageFault;
import com.petmatch.platform.web.PublicAddress;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The sandbox's mailbox; there is no such page where others can reach the host: letters open accounts. */
@Controller
class MailController {

    private static final int SHOWN = 200;
    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"\\p{Cf}]{1,512}");

    private final LetterBox letters;
    private final PublicAddress address;
    private final boolean open;

    MailController(LetterBox letters, PublicAddress address, HostParts parts) {
        this.letters = letters;
        this.address = address;
        this.open = parts.hasOpenMailbox();
    }

    @GetMapping("/dev/mail")
    Answer list() {
        requireOpen();
        return Page.of(
                "mail/list",
                new MailboxPage(
                        letters.newest(SHOWN).stream().map(MailController::row).toList()));
    }

    @GetMapping("/dev/mail/{id}")
    Answer message(@PathVariable String id) {
        requireOpen();
        Letter letter = letters.find(id).orElseThrow(PageFault::notFound);
        return Page.of("mail/message", new MailPage(row(letter), letter.text(), ownLinks(letter.text())));
    }

    private void requireOpen() {
        if (!open) {
            throw PageFault.notFound();
        }
    }

    // Only links to this host become buttons: a letter may quote what somebody else wrote.
    private List<String> ownLinks(String text) {
        String own = address.of("/").toString();
        return LINK.matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(link -> link.startsWith(own))
                .toList();
    }

    private static MailboxPage.MailRow row(Letter letter) {
        return new MailboxPage.MailRow(letter.id(), letter.at(), letter.to(), letter.subject());
    }
}
