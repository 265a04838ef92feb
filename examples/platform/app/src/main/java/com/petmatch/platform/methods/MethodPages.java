package com.petmatch.platform.methods;

import com.petmatch.payments.PaymentException;
import com.petmatch.payments.Payments;
import com.petmatch.payments.gateway.SavedCard;
import com.petmatch.payments.vault.SavedMethod;
import com.petmatch.payments.vault.SavedMethodId;
import com.petmatch.payments.vault.SetupOutcome;
import com.petmatch.payments.vault.Vault;
import com.petmatch.platform.parts.HostParts;
import com.petmatch.platform.parts.Providers;
import com.petmatch.platform.web.FormState;
import com.petmatch.platform.web.PageFault;
import com.petmatch.security.access.Principal;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Shows people their ways to pay; somebody else's are not there. Safe for concurrent use. */
@Component
final class MethodPages {

    private static final Logger log = LoggerFactory.getLogger(MethodPages.class);

    private final Vault vault;
    private final Providers providers;
    private final List<MethodOffer> offers;
    private final InstantSource clock;

    MethodPages(Payments payments, HostParts parts, InstantSource clock) {
        this.vault = payments.vault();
        this.providers = parts.providers();
        this.offers = Stream.of(MethodOffer.values())
                .filter(offer -> providers.has(offer.gateway()))
                .toList();
        this.clock = clock;
    }

    boolean offers(MethodOffer offer) {
        return offers.contains(offer);
    }

    MethodsPage overview(Principal person, UUID attempt, FormState form, boolean removed) {
        List<MethodRow> rows =
                vault.methods(person.subject()).stream().flatMap(this::row).toList();
        return new MethodsPage(rows, offers, attempt, MethodsController.CONSENT, form, removed);
    }

    /** The state after asking the provider itself: that the browser came back proves nothing. */
    MethodReturnPage asked(Principal person, String method) {
        SavedMethodId id = mine(person, method).id();
        SetupOutcome outcome;
        try {
            outcome = vault.resume(id);
        } catch (PaymentException unreachable) {
            log.info("Provider not asked on return, method {}, code {}", id, unreachable.code());
            outcome = vault.outcome(id);
        }
        return outcome.fold(MethodStanding.TOLD);
    }

    /** The same for somebody who left the provider's page, without asking there. */
    MethodReturnPage left(Principal person, String method) {
        MethodReturnPage state = vault.outcome(mine(person, method).id()).fold(MethodStanding.TOLD);
        return state.progress() == MethodProgress.WAITING ? MethodStanding.page(MethodProgress.CANCELED) : state;
    }

    private SavedMethod mine(Principal person, String method) {
        return parsed(method)
                .flatMap(vault::find)
                .filter(found -> found.owner().equals(person.subject()))
                .orElseThrow(PageFault::notFound);
    }

    private Stream<MethodRow> row(SavedMethod method) {
        return method.card().stream().map(card -> row(method, card));
    }

    private MethodRow row(SavedMethod method, SavedCard card) {
        return new MethodRow(
                method.id().toString(),
                CardBrands.name(card.brand()),
                card.lastFour(),
                card.expiry(),
                method.isExpired(clock.instant()),
                providers.name(method.gateway()),
                method.consent().offSession(),
                method.createdAt());
    }

    private static Optional<SavedMethodId> parsed(String method) {
        try {
            return Optional.of(new SavedMethodId(UUID.fromString(method)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
