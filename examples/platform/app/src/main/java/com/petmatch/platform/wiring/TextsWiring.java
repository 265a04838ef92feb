package com.petmatch.platform.wiring;

import com.petmatch.core.account.Account;
import com.petmatch.core.account.Accounts;
import com.petmatch.i18n.bundle.BundleSource;
import com.petmatch.i18n.exchange.PseudoLocale;
import com.petmatch.i18n.locale.LanguageTag;
import com.petmatch.i18n.messages.Channel;
import com.petmatch.i18n.messages.Messages;
import com.petmatch.kernel.privacy.Purpose;
import com.petmatch.platform.bridge.Postman;
import com.petmatch.platform.mail.LetterBox;
import com.petmatch.platform.parts.HostParts;
import com.petmatch.platform.web.LocalWords;
import com.petmatch.platform.web.PageContexts;
import com.petmatch.platform.web.PageRenderer;
import com.petmatch.platform.web.Readers;
import com.petmatch.platform.web.RequestIdentity;
import com.petmatch.platform.web.RequestLanguage;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Words for pages and letters. */
@Configuration(proxyBeanMethods = false)
class TextsWiring {

    @Bean
    Messages messages(HostParts parts, InstantSource clock) {
        BundleSource texts = BundleSource.shipped();
        return Messages.builder()
                .bundles(parts.settings().pseudoLocales() ? PseudoLocale.over(texts) : texts)
                .zone(parts.settings().zone())
                .clock(clock)
                .channel(Channel.WEB)
                .build();
    }

    @Bean
    RequestLanguage requestLanguage(Messages messages) {
        List<LanguageTag> languages = new ArrayList<>(messages.languages());
        List<LanguageTag> madeUp =
                Arrays.stream(PseudoLocale.values()).map(PseudoLocale::tag).toList();
        List<LanguageTag> spoken = madeUp.stream().filter(languages::contains).toList();
        languages.removeAll(madeUp);
        return new RequestLanguage(languages, spoken);
    }

    @Bean
    PageRenderer pageRenderer() {
        return PageRenderer.precompiled();
    }

    @Bean
    Readers readers(Accounts accounts) {
        return person -> accounts.find(person.tenant(), person.subject())
                .map(TextsWiring::reader)
                .orElseGet(() -> new Readers.Reader("", "en"));
    }

    @Bean
    PageContexts pageContexts(
            RequestIdentity identity, Readers readers, RequestLanguage language, Messages messages, HostParts parts) {
        ZoneId zone = parts.settings().zone();
        return new PageContexts(
                identity,
                readers,
                language,
                tag -> new LocalWords(messages, tag, zone),
                parts.providers().isAnySandbox(),
                parts.hasOpenMailbox());
    }

    @Bean
    LetterBox letterBox(HostParts parts) {
        return new LetterBox(parts.mailDirectory());
    }

    @Bean
    Postman postman(Accounts accounts, HostParts parts, InstantSource clock, LetterBox letters) {
        Messages plain = Messages.builder()
                .zone(parts.settings().zone())
                .clock(clock)
                .channel(Channel.EMAIL_TEXT)
                .build();
        return new Postman(accounts, plain, letters, parts.settings().publicUrl());
    }

    private static Readers.Reader reader(Account account) {
        return new Readers.Reader(
                account.email().reveal(Purpose.SERVICE),
                account.preferences().language().value());
    }
}
