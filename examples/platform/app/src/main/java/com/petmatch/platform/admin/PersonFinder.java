package com.petmatch.platform.admin;

import com.petmatch.core.account.Account;
import com.petmatch.core.account.AccountState;
import com.petmatch.core.account.Accounts;
import com.petmatch.kernel.page.PageRequest;
import com.petmatch.kernel.privacy.Purpose;
import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.payments.Payments;
import com.petmatch.payments.subscription.Subscription;
import com.petmatch.platform.plan.PriceList;
import com.petmatch.security.access.Principal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Finds one person by the whole address or id, and keeps who looked. Safe for concurrent use. */
@Component
final class PersonFinder {

    private final Accounts accounts;
    private final Payments payments;
    private final OperatorActs acts;

    PersonFinder(Accounts accounts, Payments payments, OperatorActs acts) {
        this.accounts = accounts;
        this.payments = payments;
        this.acts = acts;
    }

    Optional<PeoplePage.Person> find(String query, Principal operator) {
        String exact = query.strip();
        Optional<Account> found = exact.contains("@")
                ? accounts.findByEmail(operator.tenant(), exact)
                : subject(exact).flatMap(id -> accounts.find(operator.tenant(), id));
        found.ifPresent(account -> acts.lookedUp(operator, account.id()));
        return found.map(this::person);
    }

    private PeoplePage.Person person(Account account) {
        List<PaymentRow> rows =
                payments
                        .invoices()
                        .listByCustomer(account.id(), PageRequest.first(PageRequest.DEFAULT_LIMIT))
                        .items()
                        .stream()
                        .map(invoice -> Sale.of(invoice).row())
                        .toList();
        Optional<String> plan = payments.subscriptions()
                .current(account.id())
                .map(Subscription::plan)
                .map(PriceList::family);
        return new PeoplePage.Person(
                account.id().value().toString(),
                account.email().reveal(Purpose.SERVICE),
                account.createdAt(),
                standing(account),
                plan,
                rows);
    }

    private static String standing(Account account) {
        if (account.state() instanceof AccountState.Suspended) {
            return "suspended";
        }
        if (!account.state().isActive()) {
            return "closed";
        }
        return account.isEmailVerified() ? "active" : "pending";
    }

    private static Optional<SubjectId> subject(String text) {
        try {
            return Optional.of(new SubjectId(UUID.fromString(text)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
