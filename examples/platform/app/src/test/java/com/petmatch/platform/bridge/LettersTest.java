package com.petmatch.platform.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.core.EngineParts;
import com.petmatch.core.account.AccountCreated;
import com.petmatch.core.account.AccountPreferences;
import com.petmatch.core.account.Accounts;
import com.petmatch.core.account.InMemoryAccountStore;
import com.petmatch.core.account.LanguageTag;
import com.petmatch.core.account.RegisterOutcome;
import com.petmatch.core.account.Registration;
import com.petmatch.i18n.messages.Channel;
import com.petmatch.i18n.messages.Messages;
import com.petmatch.kernel.error.ErrorCode;
import com.petmatch.kernel.event.EventId;
import com.petmatch.kernel.event.InMemoryOutboxStore;
import com.petmatch.kernel.event.InMemoryUnitOfWork;
import com.petmatch.kernel.event.OutboxRow;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.platform.account.SignUpRepeated;
import com.petmatch.platform.mail.Letter;
import com.petmatch.platform.mail.LetterBox;
import com.petmatch.platform.notice.SecurityNotice;
import com.petmatch.platform.signin.LinkAsked;
import com.petmatch.platform.signin.MailedLink;
import com.petmatch.security.onetime.InMemoryOneTimeStore;
import com.petmatch.security.onetime.OneTimePurpose;
import com.petmatch.security.onetime.OneTimeSecrets;
import com.petmatch.security.onetime.RedeemOutcome;
import com.petmatch.testkit.FakeClock;
import com.petmatch.testkit.SequentialIds;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("row-19")
class LettersTest {

    private static final Pattern TOKEN = Pattern.compile("https://pets\\.example/confirm\\?token=(\\S+)");
    private static final Pattern RESET = Pattern.compile("https://pets\\.example/reset/new\\?token=(\\S+)");

    private final FakeClock clock = FakeClock.at("2026-03-01T10:00:00Z");
    private final InMemoryUnitOfWork work = new InMemoryUnitOfWork();
    private final Accounts accounts = new Accounts(
            new InMemoryAccountStore(work),
            new EngineParts(work, new InMemoryOutboxStore(work), new SequentialIds(), clock));
    private final OneTimeSecrets secrets =
            new OneTimeSecrets(new InMemoryOneTimeStore(work), work, clock, new SecureRandom());

    @TempDir
    private Path mail;

    private LetterBox letters;
    private Postman postman;

    @BeforeEach
    void open() {
        letters = new LetterBox(mail);
        Messages words =
                Messages.builder().clock(clock).channel(Channel.EMAIL_TEXT).build();
        postman = new Postman(accounts, words, letters, URI.create("https://pets.example"));
    }

    @Test
    void confirmationCarriesALinkThatWorks() {
        SubjectId person = registered("en");

        new ConfirmationLetter(postman, secrets).accept(created(person));

        assertThat(letters.newest(9)).singleElement().satisfies(letter -> {
            assertThat(letter.to()).isEqualTo("ada@example.org");
            assertThat(redeemed(letter)).isTrue();
        });
    }

    @Test
    void confirmationHandedInTwiceLeavesOneLetterWithTheNewestLink() {
        SubjectId person = registered("en");
        ConfirmationLetter bridge = new ConfirmationLetter(postman, secrets);

        bridge.accept(created(person));
        Letter first = letters.newest(9).get(0);
        bridge.accept(created(person));

        assertThat(letters.newest(9)).hasSize(1);
        assertThat(redeemed(first)).isFalse();
        assertThat(redeemed(letters.newest(9).get(0))).isTrue();
    }

    @Test
    void speaksTheReadersLanguage() {
        ConfirmationLetter bridge = new ConfirmationLetter(postman, secrets);
        bridge.accept(created(registered("en")));
        String english = letters.newest(1).get(0).subject();
        clock.advance(java.time.Duration.ofMinutes(1));

        SubjectId spanish = registered("es", "eva@example.org");
        bridge.accept(created(spanish));

        assertThat(letters.newest(1).get(0).subject()).isNotEqualTo(english);
    }

    @Test
    @Tag("row-14")
    void tellsTheOwnerOfAKnownAddressOnce() {
        SubjectId person = registered("en");
        OutboxRow row = BridgeWorld.row(
                new SignUpRepeated(new EventId(new UUID(1, 1)), TenantId.SINGLE, person, clock.instant()));
        KnownAddressLetter bridge = new KnownAddressLetter(postman);

        bridge.accept(row);
        bridge.accept(row);

        assertThat(letters.newest(9))
                .singleElement()
                .satisfies(letter -> assertThat(letter.text()).contains("https://pets.example/sign-in"));
    }

    @Test
    void resetCarriesALinkThatWorksOnce() {
        SubjectId person = registered("en");

        new LinkLetter(postman, secrets).accept(asked(MailedLink.RESET, person));

        assertThat(letters.newest(9)).singleElement().satisfies(letter -> {
            Matcher link = RESET.matcher(letter.text());
            assertThat(link.find()).isTrue();
            assertThat(secrets.redeem(TenantId.SINGLE, OneTimePurpose.RESET_PASSWORD, link.group(1)))
                    .isEqualTo(new RedeemOutcome.Redeemed(person));
        });
    }

    @Test
    void writesNobodyAboutAnUnknownAddress() {
        new LinkLetter(postman, secrets).accept(asked(MailedLink.CHALLENGE, new SubjectId(new UUID(8, 8))));

        assertThat(letters.newest(9)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void tellsTheOwnerOfEachKindOfNews(SecurityNotice.Kind kind) {
        SubjectId person = registered("de");

        new NoticeLetter(postman).accept(notice(kind, person));

        assertThat(letters.newest(9)).singleElement().satisfies(letter -> {
            assertThat(letter.subject()).isEqualTo("Zur Sicherheit deines Kontos");
            assertThat(letter.text()).contains("https://pets.example/reset").doesNotContain("mail.notice", "{");
        });
    }

    @Test
    void saysHowManyRecoveryCodesAreLeft() {
        new NoticeLetter(postman).accept(notice(SecurityNotice.Kind.CODE_USED, registered("en")));

        assertThat(letters.newest(1).get(0).text()).contains("7 codes are left");
    }

    @Test
    void writesToNobodyWhoseAccountIsClosed() {
        SubjectId person = registered("en");
        accounts.suspend(TenantId.SINGLE, person, ErrorCode.of("account.suspended.by-operator"));

        new ConfirmationLetter(postman, secrets).accept(created(person));
        new ConfirmationLetter(postman, secrets).accept(created(new SubjectId(new UUID(8, 8))));

        assertThat(letters.newest(9)).isEmpty();
    }

    private SubjectId registered(String language) {
        return registered(language, "ada@example.org");
    }

    private SubjectId registered(String language, String email) {
        Registration wish = Registration.of(email, AccountPreferences.of(LanguageTag.of(language)));
        RegisterOutcome outcome = accounts.register(TenantId.SINGLE, wish);
        return ((RegisterOutcome.Registered) outcome).account().id();
    }

    private OutboxRow created(SubjectId person) {
        return BridgeWorld.row(new AccountCreated(
                new EventId(person.value()),
                TenantId.SINGLE,
                person,
                LanguageTag.of("en"),
                Optional.empty(),
                clock.instant()));
    }

    private OutboxRow asked(MailedLink link, SubjectId person) {
        return BridgeWorld.row(
                new LinkAsked(new EventId(new UUID(2, 2)), TenantId.SINGLE, link, person, clock.instant()));
    }

    private OutboxRow notice(SecurityNotice.Kind kind, SubjectId person) {
        return BridgeWorld.row(
                new SecurityNotice(new EventId(new UUID(3, 3)), TenantId.SINGLE, person, kind, 7, clock.instant()));
    }

    private boolean redeemed(Letter letter) {
        Matcher link = TOKEN.matcher(letter.text());
        assertThat(link.find()).isTrue();
        return secrets.redeem(TenantId.SINGLE, OneTimePurpose.VERIFY_EMAIL, link.group(1))
                instanceof RedeemOutcome.Redeemed;
    }
}
