package com.petmatch.platform.account;

import com.petmatch.core.account.Account;
import com.petmatch.core.account.AccountChange;
import com.petmatch.core.account.AccountChange.Stale;
import com.petmatch.core.account.Accounts;
import com.petmatch.i18n.locale.LanguageTag;
import com.petmatch.platform.web.LanguageChoices;
import com.petmatch.security.access.Principal;
import org.springframework.stereotype.Component;

/** Keeps a chosen language in the account. Safe for concurrent use. */
@Component
final class AccountLanguages implements LanguageChoices {

    private final Accounts accounts;

    AccountLanguages(Accounts accounts) {
        this.accounts = accounts;
    }

    // Whoever changed the account in between did not choose a language here: the choice is made again on what they
    // left.
    @Override
    public void keep(Principal person, LanguageTag language) {
        accounts.find(person.tenant(), person.subject()).ifPresent(account -> {
            if (change(person, account, language) instanceof Stale stale) {
                change(person, stale.current(), language);
            }
        });
    }

    private AccountChange change(Principal person, Account account, LanguageTag language) {
        return accounts.changePreferences(
                person.tenant(),
                person.subject(),
                account.version(),
                account.preferences().withLanguage(com.petmatch.core.account.LanguageTag.of(language.toString())));
    }
}
